import type { Verdict } from '../diagnosis/verdict.ts';
import type { Cause } from '../entra/causes.ts';
import type { DecodedToken, Evidence } from '../evidence/evidence.ts';
import type { Expectation } from '../expectations/expectation.ts';
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
  /** Of its diagnosis, the likeliest first. */
  readonly causes: readonly Cause[];
  /** What its profile expects and this run misses. */
  readonly missed: readonly Expectation[];
};

/** Something is wrong with it: it failed, or works without something that is needed. */
export const isTroubled = (side: ComparedSide): side is ComparedRun =>
  side.kind === 'run' && (side.verdict.outcome !== 'signed-in' || side.missed.length > 0 || hasRemark(side));

const hasRemark = ({ verdict }: ComparedRun): boolean => verdict.tone !== 'good' && verdict.cause !== null;
