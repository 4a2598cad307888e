import { CASES } from './cases/index.ts';

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export type Random = () => number;

export function createRandom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What tempts a parser into endless work or wrong arithmetic. */
export const HOSTILE = [
  '{',
  '[',
  '"',
  '\\',
  '\\"',
  '%',
  '%25',
  '%252',
  '%c0%80',
  '%zz',
  '&',
  '&amp;',
  '&#x1F600;',
  '<',
  '</pre>',
  '<!--',
  "'",
  "\\'",
  '`',
  '> ',
  '\r\n',
  '\r',
  '\0',
  '\u2028',
  '\ud800',
  '\udfff',
  '\u202e',
  '😀',
  'é',
  'İ',
  'ß',
  'AADSTS',
  'AADSTS50011',
  'AADSTS: ',
  'AADSTS99999999999999999999',
  'error_codes":[',
  '{"error":"',
  'https://',
  'http://a:',
  'redirect_uri=',
  'eyJ',
  'eyJhbGciOiJub25lIn0.',
  '.',
  '-',
  '00000000-0000-0000-0000-000000000000',
  ' at ',
  ' --- ',
  'Trace ID: ',
  'Timestamp: 9999-99-99 99:99:99Z',
  '__proto__',
  'constructor',
  '\\u0000',
  '\\ud83d',
  '\u001b[31m',
] as const;

const LONGEST_PIECE = 1_500;
const MOST_REPEATS = 5_000;

/** One fuzzed text: a piece of a case with some changes, or nothing but repetitions or random characters. */
export function fuzzText(random: Random): string {
  const choice = random();
  if (choice < 0.01) return repeat(random, MOST_REPEATS);
  if (choice < 0.1) return randomCharacters(random, 200);
  let text = piece(random);
  const changes = 1 + below(random, 6);
  for (let number = 0; number < changes; number += 1) text = change(text, random);
  return text;
}

function change(text: string, random: Random): string {
  const at = below(random, text.length + 1);
  const until = Math.min(text.length, at + below(random, 60));
  switch (below(random, 8)) {
    case 0:
      return text.slice(0, at) + text.slice(until);
    case 1:
      return text.slice(0, at) + pick(HOSTILE, random) + text.slice(at);
    case 2:
      return text.slice(0, at) + repeat(random, 40) + text.slice(until);
    case 3:
      return text.slice(0, at) + randomCharacters(random, 12) + text.slice(until);
    case 4:
      return text.slice(0, at) + text.slice(at, until).repeat(3) + text.slice(until);
    case 5:
      return text.slice(until) + text.slice(0, at);
    case 6:
      return text.slice(0, at) + piece(random).slice(0, 300);
    default:
      return JSON.stringify(text.slice(0, until)).slice(below(random, 2));
  }
}

function piece(random: Random): string {
  const text = pick(CASES, random).text;
  const from = text.length > LONGEST_PIECE ? below(random, text.length - LONGEST_PIECE) : 0;
  return text.slice(from, from + LONGEST_PIECE);
}

function repeat(random: Random, most: number): string {
  return pick(HOSTILE, random).repeat(1 + below(random, most));
}

function randomCharacters(random: Random, most: number): string {
  return Array.from({ length: below(random, most) }, () =>
    String.fromCharCode(random() < 0.7 ? below(random, 128) : below(random, 0x10000)),
  ).join('');
}

function below(random: Random, limit: number): number {
  return Math.floor(random() * limit);
}

function pick<Item>(items: readonly Item[], random: Random): Item {
  const item = items[below(random, items.length)];
  if (item === undefined) throw new Error('There is nothing to pick from.');
  return item;
}
