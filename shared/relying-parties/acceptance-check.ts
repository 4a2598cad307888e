import type { Verdict } from '../judging/verdict.ts';
import type { Repair } from '../reasoning/repair.ts';
import type { Pointer } from '../reasoning/rule.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Inputs, Product } from './relying-party.ts';

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
  readonly product: Product;
  readonly inputs: Inputs;
  readonly evidence: Evidence;
  /** Of the same attempt: a sign-in that failed has been explained already. */
  readonly verdict: Verdict;
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
