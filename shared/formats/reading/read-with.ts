import type { Imported } from '../format.ts';
import { cleaned } from '../syntax/cleaned.ts';
import { LONGEST_TEXT } from '../syntax/lines.ts';
import { refuse, type Read } from './fault.ts';
import type { Leaf } from './leaf.ts';
import { readLeaves, type Plan } from './read-leaves.ts';
import type { Taker } from './takers.ts';

/**
 * Reads a text of bounded size by its syntax, and then by the plans of its format: one for each registration that the
 * values tell.
 */
export function readWith(
  text: string,
  parse: (text: string) => Read<readonly Leaf[]>,
  plan: Plan | ((leaves: readonly Leaf[]) => readonly Plan[]),
): Read<Imported> {
  const tooLong = refuseLength(text);
  if (tooLong !== null) return tooLong;
  const leaves = parse(cleaned(text));
  if (!leaves.ok) return leaves;
  return readLeaves(leaves.value, typeof plan === 'function' ? plan(leaves.value) : [plan]);
}

export function refuseLength(text: string): Read<never> | null {
  if (text.length > LONGEST_TEXT) {
    const most = LONGEST_TEXT.toLocaleString('en');
    return refuse(
      'too-long',
      1,
      'text',
      `paste up to ${most} characters; this has ${text.length.toLocaleString('en')}.`,
    );
  }
  return text.trim() === ''
    ? refuse('empty', 1, 'text', 'there is nothing to read. Paste the configuration.')
    : null;
}

/** The slots of a plan; names in lower case. */
export const toSlots = (slots: Readonly<Record<string, Taker>>): ReadonlyMap<string, Taker> =>
  new Map(Object.entries(slots));
