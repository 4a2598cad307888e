import { pieceOfMatch } from '../../../reading/piece.ts';
import type { Look } from '../../../reasoning/signals/condition.ts';

const HOUR = 3_600_000;
const MINUTE = 60_000;
const RANGE =
  /[Cc]urrent time:?\s*([\dT:.Z+ -]{16,40}?),? *assertion valid from:?\s*([\dT:.Z+ -]{16,40}?),? *expiry time of assertion:?\s*([\dT:.Z+ -]{16,40}?)(?:[.,](?:\s|$)|\s[A-Z]|$)/u;

type Range = { readonly now: number; readonly from: number; readonly to: number };

/** The three times that Entra's message states, with the words around them as proof. */
function inRange(test: (range: Range) => boolean): Look {
  return ({ decoded, quote }) => {
    const at = decoded.search(/[Cc]urrent time/u);
    const match = at === -1 ? null : RANGE.exec(decoded.slice(at, at + 400));
    if (match === null) return null;
    const [now, from, to] = match.slice(1).map((time) => Date.parse(time.trim()));
    if (now === undefined || from === undefined || to === undefined || Number.isNaN(now + from + to))
      return null;
    const start = at + match.index;
    const end = start + match[0].length;
    return test({ now, from, to }) ? [quote({ value: match[0], start, end }, match[0])] : null;
  };
}

/** How far outside the times the present is, in milliseconds. */
const gapOf = ({ now, from, to }: Range): number => (now < from ? from - now : now - to);

/** Off by whole hours, give or take a few minutes: time zones were mixed up. */
export const isOffByHours = inRange((range) => {
  // The life of an assertion is taken off: ten minutes are usual, an hour is common.
  const life = Math.min(range.to - range.from, HOUR);
  const shift = range.now < range.from ? gapOf(range) : gapOf(range) + (range.from > 0 ? life : 10 * MINUTE);
  const rest = shift % (HOUR / 2);
  return shift > HOUR / 2 && (rest < 3 * MINUTE || rest > HOUR / 2 - 3 * MINUTE);
});
/** Valid from a time that has not come yet. */
export const isFromFuture = inRange(({ now, from }) => now < from);
export const isLongExpired = inRange(({ now, to }) => now - to > 2 * HOUR);
export const isOffByMinutes = inRange((range) => gapOf(range) < HOUR / 2 && range.now < range.from);

export const hasAssertion: Look = ({ facts }) =>
  facts.flow?.value === 'federated-credential' ? [facts.flow] : null;

const HEX_OF_HEX = /[Tt]humbprint of key used by client: '([0-9A-Fa-f]{60,})'/u;

/** Entra prints the thumbprint as hex; 40 digits are SHA-1, and about 80 are the hex of a text of hex digits. */
export const hasHexThumbprint: Look = ({ decoded, quote }) => {
  const match = decoded.includes('humbprint') ? HEX_OF_HEX.exec(decoded) : null;
  if (match === null) return null;
  return [quote(pieceOfMatch(match), match[0])];
};
