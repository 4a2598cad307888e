export type Expiry =
  | { readonly kind: 'not-given' }
  | { readonly kind: 'not-a-date' }
  /** Whole days from today, both in UTC: 0 is today, less is the past. */
  | { readonly kind: 'day'; readonly daysLeft: number };

/** From when on an end is near enough to be said. */
export const SOON_DAYS = 30;

const DAY_MS = 86_400_000;
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/u;

/** Reads a profile's `secretExpiresOn`. */
export function readExpiry(day: string, now: Date): Expiry {
  const text = day.trim();
  if (text === '') return { kind: 'not-given' };
  const end = new Date(`${text}T00:00:00Z`);
  // A day such as 2026-02-30 parses in some engines: it must come out as it went in.
  if (!ISO_DAY.test(text) || Number.isNaN(end.getTime()) || end.toISOString().slice(0, 10) !== text) {
    return { kind: 'not-a-date' };
  }
  return { kind: 'day', daysLeft: Math.round((end.getTime() - startOfDay(now)) / DAY_MS) };
}

export function inDays(days: number): string {
  if (days === 0) return 'today';
  return days === 1 ? 'tomorrow' : `in ${days} days`;
}

function startOfDay(now: Date): number {
  return Math.floor(now.getTime() / DAY_MS) * DAY_MS;
}
