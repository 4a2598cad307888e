import type { Repair } from './diagnosis.ts';
import type { DiagnosisFacts } from '../reading/facts.ts';

/** What is said about one cause. Pure functions over what the input quotes; every fact may be missing. */
export type Description = {
  /** A short noun phrase, without a full stop. */
  readonly title: string;
  /** What is wrong, with the values of the input, in one or two sentences. */
  readonly summary: (facts: DiagnosisFacts) => string;
  /** What one would see if this were not the cause. */
  readonly ruledOutBy: (facts: DiagnosisFacts) => string;
  /** One step that proves the cause, tells it from its nearest neighbour, or repairs it. */
  readonly nextStep: (facts: DiagnosisFacts) => string;
  /** At least one, save for `unknown`; the best first. */
  readonly repairs: (facts: DiagnosisFacts) => readonly Repair[];
};
