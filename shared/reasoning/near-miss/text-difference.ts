import { quote } from '../dialects/mention.ts';

/** How many characters around the place are shown. */
const SHOWN = 12;

/** In words, where two texts that should be equal part; `null` when they are equal. */
export function textDifference(seen: string, expected: string): string | null {
  if (seen === expected) return null;
  if (seen.trim() === expected.trim()) return 'only white space at the ends differs';
  if (seen === `${expected}/`) return 'the one seen has a slash at the end, the one expected has none';
  if (`${seen}/` === expected) return 'the one seen has no slash at the end, the one expected has one';
  const at = firstDifference(seen, expected);
  const place = `at character ${at + 1}`;
  if (seen.toLowerCase() === expected.toLowerCase()) {
    return `only the letter case differs, ${place}: ${quote(seen.charAt(at))} seen, ${quote(expected.charAt(at))} expected`;
  }
  return `they part ${place}: ${showFrom(seen, at)} seen, ${showFrom(expected, at)} expected`;
}

/** Index of the first UTF-16 code unit that differs; the shorter length when one begins with the other. */
export function firstDifference(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  let at = 0;
  while (at < length && a.charCodeAt(at) === b.charCodeAt(at)) at += 1;
  return at;
}

/** Number of UTF-16 code units that are the same at the ends of both. */
export function sharedEnd(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  let shared = 0;
  while (shared < length && a.charCodeAt(a.length - 1 - shared) === b.charCodeAt(b.length - 1 - shared))
    shared += 1;
  return shared;
}

function showFrom(text: string, at: number): string {
  if (at >= text.length) return 'nothing more';
  const rest = text.slice(at, at + SHOWN);
  return quote(at + SHOWN < text.length ? `${rest}…` : rest);
}
