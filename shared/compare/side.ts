import type { RunJudgement, Verdict } from '../judging/answer.ts';
import { toVerdict } from '../judging/verdict.ts';
import type { DecodedToken, Evidence } from '../evidence/evidence.ts';
import type { Expectation } from '../profile/expectation.ts';
import type { ProfileDraft } from '../profile/profile.ts';

/** One of the two things that are held beside each other. */
export type ComparedSide =
  | ComparedRun
  | { readonly kind: 'profile'; readonly profile: ProfileDraft }
  | { readonly kind: 'token'; readonly token: DecodedToken };

export type ComparedRun = {
  readonly kind: 'run';
  readonly evidence: Evidence;
  readonly verdict: Pick<Verdict, 'outcome' | 'tone' | 'cause'>;
  /** The answer’s and what could be it as well, the likeliest first. */
  readonly causes: readonly string[];
  /** What its profile expects and this run misses. */
  readonly missed: readonly Expectation[];
};

/** A judged attempt as one side of a comparison. */
export function toComparedRun(evidence: Evidence, judged: RunJudgement): ComparedRun {
  const { answer, alternatives, expectations } = judged;
  return {
    kind: 'run',
    evidence,
    verdict: toVerdict(judged),
    causes: [answer, ...alternatives].flatMap(({ cause }) => (cause === null ? [] : [cause])),
    missed: expectations.flatMap((each) => (each.outcome === 'fail' ? [each.expectation] : [])),
  };
}

/**
 * The sides that something is wrong with. Beside a sign-in that failed, one that worked is the good one, whatever it
 * still lacks.
 */
export function troubledSides(left: ComparedSide, right: ComparedSide): readonly ComparedRun[] {
  const runs = [left, right].filter((side) => side.kind === 'run');
  const failed = runs.filter(({ verdict }) => verdict.outcome !== 'signed-in');
  return failed.length > 0 ? failed : runs.filter(lacksSomething);
}

const lacksSomething = ({ verdict, missed }: ComparedRun): boolean =>
  missed.length > 0 || (verdict.tone !== 'good' && verdict.cause !== null);
