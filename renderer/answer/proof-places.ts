import type { Proof } from '../../shared/judging/answer.ts';
import type { Source } from '../../shared/reading/quoted.ts';

/** Where the proofs of an answer stand. */
export type ProofPlaces = {
  /** In words behind the quote: `on Entra’s error page`, `in line 3`. */
  readonly describe: (source: Source) => string;
  /** Leads to the place in a text on the same screen; `null` where there is none. */
  readonly show: ((proof: Proof) => void) | null;
};
