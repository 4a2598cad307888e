import type { Facts } from '../../reading/facts.ts';
import { quote } from '../dialects/mention.ts';

const ISO = /^(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d):(\d\d)(?:[.,]\d+)?\s*(?:Z|UTC|([+-])(\d\d):?(\d\d))?$/iu;
/** As .NET prints it for en-US: `10/26/2017 1:09:15 AM`. */
const AMERICAN = /^(\d{1,2})\/(\d{1,2})\/(\d{4}),? (\d{1,2}):(\d\d):(\d\d)(?: ?([AP])M)?(?: ?UTC| ?Z)?$/iu;
const UNIX_SECONDS = /^1\d{9}$/u;
const MINUTE = 60_000;

/** Milliseconds since 1970, a time without zone taken as UTC; `null` when the text is no time we know. */
export function parseTime(text: string): number | null {
  const value = text.trim();
  if (UNIX_SECONDS.test(value)) return Number(value) * 1000;
  const iso = ISO.exec(value);
  if (iso !== null) {
    const [, year, month, day, hour, minute, second, sign, zoneHours, zoneMinutes] = iso;
    const offset =
      (Number(zoneHours ?? 0) * 60 + Number(zoneMinutes ?? 0)) * MINUTE * (sign === '-' ? -1 : 1);
    return (
      Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second)) -
      offset
    );
  }
  const american = AMERICAN.exec(value);
  if (american === null) return null;
  const [, month, day, year, hour, minute, second, half] = american;
  const hours =
    half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toUpperCase() === 'P' ? 12 : 0);
  return Date.UTC(Number(year), Number(month) - 1, Number(day), hours, Number(minute), Number(second));
}

const SHOWN = 3;

/**
 * ` The text names “…”; “…” (55 minutes earlier).`: up to three times, the later ones with their distance from the first.
 * Empty when fewer than two different ones are known; the time of the error itself counts only when nothing else is there.
 */
export function timesNamed({ times, timestamp }: Pick<Facts, 'times' | 'timestamp'>): string {
  const all = times.map(({ value }) => ({ value, at: parseTime(value) })).filter(isKnown);
  const distinct = all.filter(({ at }, index) => all.findIndex((other) => other.at === at) === index);
  const others = distinct.filter(({ value }) => value !== timestamp?.value);
  const [first, ...rest] = (others.length > 1 ? others : distinct).slice(0, SHOWN);
  if (first === undefined || rest.length === 0) return '';
  const distances = rest.map(
    ({ value, at }) =>
      `${quote(value)} (${duration(Math.abs(at - first.at))} ${at < first.at ? 'earlier' : 'later'})`,
  );
  return ` The text names ${[quote(first.value), ...distances].join('; ')}.`;
}

type Known = { readonly value: string; readonly at: number };

function isKnown(entry: { readonly value: string; readonly at: number | null }): entry is Known {
  return entry.at !== null && !Number.isNaN(entry.at);
}

/** A span of time in its two largest units, for example `5 hours 30 minutes`. */
export function duration(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  const parts = [
    { amount: Math.floor(seconds / 86_400), unit: 'day' },
    { amount: Math.floor(seconds / 3600) % 24, unit: 'hour' },
    { amount: Math.floor(seconds / 60) % 60, unit: 'minute' },
    { amount: seconds % 60, unit: 'second' },
  ].filter(({ amount }) => amount > 0);
  return parts.length === 0
    ? 'less than a second'
    : parts
        .slice(0, 2)
        .map(({ amount, unit }) => `${amount} ${unit}${amount === 1 ? '' : 's'}`)
        .join(' ');
}
