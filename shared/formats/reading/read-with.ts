import type { Imported } from '../format.ts';
import { LONGEST_TEXT, withoutMark } from '../syntax/lines.ts';
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

function refuseLength(text: string): Read<never> | null {
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

/** Without what web pages, terminals and editors add, each character at its old place. */
export function cleaned(text: string): string {
  const plain = withoutMark(text)
    .replaceAll(/[\u00A0\u200B-\u200D\u2060\uFEFF]/gu, ' ')
    .replaceAll(/[\u201C\u201D\u201E]/gu, '"')
    .replaceAll(/[\u2018\u2019\u201A]/gu, "'");
  return insideFences(withoutDiffMarks(plain));
}

/** Of a diff the new side. */
function withoutDiffMarks(text: string): string {
  if (!/^@@ .*@@/mu.test(text)) return text;
  return text
    .replaceAll(/^(?:-|diff |index |\+\+\+ |@@ ).*$/gmu, (line) => ' '.repeat(line.length))
    .replaceAll(/^\+/gmu, ' ');
}

const FENCE = /^[ \t]*(?:```|~~~)[^\r\n]*$/gmu;

/** Of a page with fenced code only the code counts; all else becomes blank. */
function insideFences(text: string): string {
  const fences = [...text.matchAll(FENCE)];
  if (fences.length === 0) return text;
  const blank = (part: string): string => part.replaceAll(/[^\r\n]/gu, ' ');
  let isInside = false;
  let result = '';
  let at = 0;
  for (const { index, 0: fence } of fences) {
    const part = text.slice(at, index);
    result += (isInside ? part : blank(part)) + blank(fence);
    at = index + fence.length;
    isInside = !isInside;
  }
  const rest = text.slice(at);
  return result + (isInside ? rest : blank(rest));
}

/** The slots of a plan; names in lower case. */
export const toSlots = (slots: Readonly<Record<string, Taker>>): ReadonlyMap<string, Taker> =>
  new Map(Object.entries(slots));
