import type { Evidence } from '../evidence/evidence.ts';
import type { Place } from '../evidence/place.ts';
import type { CauseId } from '../failures/index.ts';
import type { Cause } from '../reasoning/cause.ts';
import type { Repair } from '../reasoning/repair.ts';
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
  /** Id of a cause. */
  readonly cause: string | null;
  readonly headline: string;
  readonly nextStep: string;
};

export type Acceptance =
  | { readonly outcome: 'pass'; readonly seen: string; readonly places: readonly Place[] }
  | {
      readonly outcome: 'fail';
      readonly seen: string;
      readonly places: readonly Place[];
      /** The cause that it has in a run without a product, too; `null` when it is the product’s own matter. */
      readonly cause: CauseId | null;
      /** What to do, in one sentence. */
      readonly advice: string;
      /** The change of the registration, in every dialect; empty when it is the product's own setting. */
      readonly repairs: readonly Repair[];
    }
  | { readonly outcome: 'cannot-tell'; readonly seen: string }
  /** The sign-in ended before any token came. */
  | { readonly outcome: 'not-reached'; readonly seen: string }
  | { readonly outcome: 'not-applicable'; readonly seen: string };

export const pass = (seen: string, ...places: readonly Place[]): Acceptance => ({
  outcome: 'pass',
  seen,
  places,
});

type Failure = Extract<Acceptance, { outcome: 'fail' }>;

export const failed = (
  seen: string,
  advice: string,
  repairs: readonly Repair[] = [],
  ...places: readonly Place[]
): Failure => ({
  outcome: 'fail',
  seen,
  places,
  cause: null,
  advice,
  repairs,
});

/** It fails for a cause that a run without a product can have, too. */
export const because = ({ id }: Cause<CauseId>, failure: Failure): Failure => ({ ...failure, cause: id });

export const cannotTell = (seen: string): Acceptance => ({ outcome: 'cannot-tell', seen });

export const notReached = (seen: string): Acceptance => ({ outcome: 'not-reached', seen });

export const notApplicable = (seen: string): Acceptance => ({ outcome: 'not-applicable', seen });
