const LOCAL = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  timeZoneName: 'short',
});
const LOCAL_TIME = new Intl.DateTimeFormat('en-GB', {
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});
const LOCAL_DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' });

/** Local time with its zone; text that is no time comes back as it is. */
export function formatLocal(iso: string): string {
  return formatWith(LOCAL, iso);
}

/** `14:02:11`, for places that say the zone elsewhere. */
export function formatLocalTime(iso: string): string {
  return formatWith(LOCAL_TIME, iso);
}

/** The time for a moment of today, the day and the time for an older one. */
export function formatBrief(iso: string, now: Date): string {
  const isToday = new Date(iso).toDateString() === now.toDateString();
  return isToday
    ? formatLocalTime(iso)
    : `${formatWith(LOCAL_DAY, iso)}, ${formatLocalTime(iso).slice(0, 5)}`;
}

/** ISO 8601 in UTC, to the second: `2026-11-21T13:02:11Z`. */
export function formatUtc(iso: string): string {
  const time = new Date(iso);
  return Number.isNaN(time.getTime()) ? iso : time.toISOString().replace(/\.\d{3}Z$/u, 'Z');
}

function formatWith(format: Intl.DateTimeFormat, iso: string): string {
  const time = new Date(iso);
  return Number.isNaN(time.getTime()) ? iso : format.format(time);
}
