import type { Answer } from '../../shared/judging/answer.ts';
import type { Source } from '../../shared/reading/quoted.ts';

/** The part of an answer that is marked. */
export type MarkedAnswer = Pick<Answer, 'title' | 'proofs'>;

/** A stretch of the text. Offsets are UTF-16 code units into it. */
export type MarkedPart =
  | {
      readonly kind: 'mark';
      readonly start: number;
      readonly end: number;
      /** Whether the first answer stands on it. */
      readonly isTop: boolean;
      /** Titles of the answers that it speaks for. */
      readonly titles: readonly string[];
    }
  | { readonly kind: 'plain'; readonly start: number; readonly end: number }
  /** Left out: too far from any mark. */
  | { readonly kind: 'gap'; readonly start: number; readonly end: number };

type Mark = Extract<MarkedPart, { readonly kind: 'mark' }>;

/** How much stands on each side of a mark, at least. */
const NEAR = 300;
/** A gap smaller than this is not worth folding. */
const SMALLEST_GAP = 400;
const LINE_REACH = 120;

/**
 * The text as a sequence of marks with what stands around them; overlapping proofs become one mark. Empty when nothing
 * in the text was used.
 */
export function toMarkedParts(text: string, answers: readonly MarkedAnswer[]): readonly MarkedPart[] {
  const marks = merge(answers.flatMap((answer, index) => toMarks(answer, index === 0, text.length)));
  if (marks.length === 0) return [];
  const parts: MarkedPart[] = [];
  let at = 0;
  for (const mark of marks) {
    parts.push(...between(text, at, mark.start, at === 0, false), mark);
    at = mark.end;
  }
  return [...parts, ...between(text, at, text.length, false, true)];
}

/** The mark that a proof is a part of. */
export function markOf(parts: readonly MarkedPart[], source: Source): MarkedPart | undefined {
  if (source.kind !== 'text') return undefined;
  const { start } = source;
  return parts.find((part) => part.kind === 'mark' && part.start <= start && start < part.end);
}

function toMarks({ proofs, title }: MarkedAnswer, isTop: boolean, length: number): readonly Mark[] {
  return proofs.flatMap(({ source }) => {
    if (source.kind !== 'text') return [];
    const { start, end } = source;
    if (start < 0 || start >= end || end > length) return [];
    return [{ kind: 'mark', start, end, isTop, titles: [title] }];
  });
}

function merge(marks: readonly Mark[]): readonly Mark[] {
  const merged: Mark[] = [];
  for (const mark of marks.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last === undefined || mark.start >= last.end) merged.push(mark);
    else merged[merged.length - 1] = join(last, mark);
  }
  return merged;
}

function join(a: Mark, b: Mark): Mark {
  return {
    ...a,
    end: Math.max(a.end, b.end),
    isTop: a.isTop || b.isTop,
    titles: [...new Set([...a.titles, ...b.titles])],
  };
}

/** What stands between two marks, or before the first and after the last. */
function between(
  text: string,
  start: number,
  end: number,
  isFirst: boolean,
  isLast: boolean,
): readonly MarkedPart[] {
  const from = isFirst ? start : Math.min(end, lineEndAfter(text, start + NEAR));
  const to = isLast ? end : Math.max(start, lineStartBefore(text, end - NEAR));
  if (to - from < SMALLEST_GAP) return start === end ? [] : [{ kind: 'plain', start, end }];
  return [
    { kind: 'plain', start, end: from },
    { kind: 'gap', start: from, end: to },
    { kind: 'plain', start: to, end },
  ].filter((part): part is MarkedPart => part.start < part.end);
}

/** Gaps begin and end at line breaks where one is near. */
function lineEndAfter(text: string, offset: number): number {
  const at = text.slice(offset, offset + LINE_REACH).indexOf('\n');
  return at === -1 ? offset : offset + at + 1;
}

function lineStartBefore(text: string, offset: number): number {
  if (offset <= 0) return 0;
  const from = Math.max(0, offset - LINE_REACH);
  const at = text.slice(from, offset).lastIndexOf('\n');
  return at === -1 ? offset : from + at + 1;
}
