import type { Explained } from '../../shared/judging/explain.ts';
import type { Case } from './case.ts';

export type Explain = (text: string) => Explained;

/** What came of one case. */
export type Outcome = {
  readonly id: string;
  readonly expected: string;
  readonly got: string;
  /** `null` when nothing is known: that states no percentage. */
  readonly confidence: number | null;
  readonly isCauseRight: boolean;
  /** Whether the right cause is one of the first three. */
  readonly isAmongFirst: boolean;
  readonly expectedCode: string | null;
  readonly gotCode: string | null;
  readonly isCodeRight: boolean;
};

export function judgeCase(each: Case, explain: Explain, wrap = (text: string) => text): Outcome {
  const { answer, alternatives, code: gotCode } = explain(wrap(each.text));
  const named = [answer, ...alternatives].slice(0, 3);
  const got = answer.cause ?? 'nothing';
  return {
    id: each.id,
    expected: each.cause,
    got,
    confidence: answer.confidence,
    isCauseRight: got === each.cause,
    isAmongFirst: named.some(({ cause }) => cause === each.cause),
    expectedCode: each.code,
    gotCode,
    isCodeRight: gotCode === each.code,
  };
}

/** The part that is true, 0 to 1; 1 for nothing at all. */
export function share<Item>(items: readonly Item[], isTrue: (item: Item) => boolean): number {
  return items.length === 0 ? 1 : items.filter(isTrue).length / items.length;
}

export const causeAccuracy = (outcomes: readonly Outcome[]): number =>
  share(outcomes, ({ isCauseRight }) => isCauseRight);

/** A claim that somebody acts on. */
const CONFIDENT = 0.75;

export const isConfidentlyWrong = ({ isCauseRight, confidence }: Outcome): boolean =>
  !isCauseRight && confidence !== null && confidence > CONFIDENT;

export const codeAccuracy = (outcomes: readonly Outcome[]): number =>
  share(outcomes, ({ isCodeRight }) => isCodeRight);

/** Answers whose stated confidence lies from `from` up to the next bin. */
export type Bin = {
  readonly from: number;
  readonly count: number;
  /** Mean of what was stated, and the part that was right. */
  readonly stated: number;
  readonly reached: number;
};

const EDGES = [0, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95] as const;

/** Stated against reached confidence; empty bins are left out. */
export function calibrate(outcomes: readonly Outcome[]): readonly Bin[] {
  const known = outcomes.filter(isStated);
  return EDGES.map((from, at) => {
    const until = EDGES[at + 1] ?? Number.POSITIVE_INFINITY;
    const inside = known.filter(({ confidence }) => confidence >= from && confidence < until);
    const stated = inside.reduce((sum, { confidence }) => sum + confidence, 0) / inside.length;
    return { from, count: inside.length, stated, reached: causeAccuracy(inside) };
  }).filter(({ count }) => count > 0);
}

type Stated = Outcome & { readonly confidence: number };

const isStated = (outcome: Outcome): outcome is Stated => outcome.confidence !== null;

/** Expected calibration error: the distance between stated and reached, weighted by the answers of each bin. */
export function calibrationError(outcomes: readonly Outcome[]): number {
  const known = outcomes.filter(isStated);
  return calibrate(known).reduce(
    (sum, { count, stated, reached }) => sum + (count / known.length) * Math.abs(stated - reached),
    0,
  );
}
