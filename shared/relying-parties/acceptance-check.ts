import type { Cause } from '../reasoning/causes.ts';
import type { Repair } from '../reasoning/diagnosis.ts';
import type { Pointer } from '../reasoning/rule.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { DocumentedFailure } from './documented-failure.ts';
import type { Inputs } from './inputs.ts';

/** One thing that a product looks at. `judge` is pure, and reads the decoded tokens only. */
export type AcceptanceCheck = {
  /** A noun in kebab-case, for example `email`. */
  readonly id: string;
  /** The state that is wanted, as a short sentence. */
  readonly title: string;
  /** What the product does with it. */
  readonly why: string;
  readonly judge: (subject: AcceptanceSubject) => Acceptance;
};

export type AcceptanceSubject = {
  readonly product: { readonly name: string; readonly failures: readonly DocumentedFailure[] };
  readonly inputs: Inputs;
  readonly evidence: Evidence;
  readonly explained: ExplainedEnd;
};

/** What was said of the same attempt's end: a sign-in that failed has been explained already. */
export type ExplainedEnd = {
  readonly cause: Cause | null;
  readonly headline: string;
  readonly nextStep: string;
};

export type Acceptance =
  | { readonly outcome: 'pass'; readonly seen: string; readonly evidence: readonly Pointer[] }
  | {
      readonly outcome: 'fail';
      readonly seen: string;
      readonly evidence: readonly Pointer[];
      /** What to do, in one sentence. */
      readonly advice: string;
      /** The change of the registration, in every dialect; empty when it is the product's own setting. */
      readonly repairs: readonly Repair[];
    }
  | { readonly outcome: 'cannot-tell'; readonly seen: string }
  | { readonly outcome: 'not-applicable'; readonly seen: string };

export const pass = (seen: string, ...evidence: readonly Pointer[]): Acceptance => ({
  outcome: 'pass',
  seen,
  evidence,
});

export const miss = (
  seen: string,
  advice: string,
  repairs: readonly Repair[] = [],
  ...evidence: readonly Pointer[]
): Acceptance => ({ outcome: 'fail', seen, evidence, advice, repairs });

export const cannotTell = (seen: string): Acceptance => ({ outcome: 'cannot-tell', seen });

export const notApplicable = (seen: string): Acceptance => ({ outcome: 'not-applicable', seen });
