import type { Imported } from '../format.ts';
import { LONGEST_TEXT, withoutMark } from '../syntax/lines.ts';
import { refuse, type Read } from './fault.ts';
import type { Leaf } from './leaf.ts';
import { readLeaves, type Plan } from './read-leaves.ts';
import type { Taker } from './takers.ts';

/** Reads a text of bounded size by its syntax, and then by the plan of its format, which may depend on all values. */
export function readWith(
  text: string,
  parse: (text: string) => Read<readonly Leaf[]>,
  plan: Plan | ((leaves: readonly Leaf[]) => Plan),
): Read<Imported> {
  if (text.length > LONGEST_TEXT) {
    const most = LONGEST_TEXT.toLocaleString('en');
    return refuse(
      'too-long',
      1,
      'text',
      `paste up to ${most} characters; this has ${text.length.toLocaleString('en')}.`,
    );
  }
  const clean = withoutMark(text);
  if (clean.trim() === '')
    return refuse('empty', 1, 'text', 'there is nothing to read. Paste the configuration.');
  const leaves = parse(clean);
  if (!leaves.ok) return leaves;
  return readLeaves(leaves.value, typeof plan === 'function' ? plan(leaves.value) : plan);
}

/** The slots of a plan; names in lower case. */
export const toSlots = (slots: Readonly<Record<string, Taker>>): ReadonlyMap<string, Taker> =>
  new Map(Object.entries(slots));
