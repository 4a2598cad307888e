import type { CauseId } from '../failures/index.ts';
import type { Inputs } from './inputs.ts';

/** A failure that the product's document tells of, or warns of. */
export type DocumentedFailure = {
  /** Kebab-case, one of its kind in a product. */
  readonly id: string;
  /** As the user of the product meets it. */
  readonly symptom: string;
  /** The practice scenario that shows it. */
  readonly scenario: string;
  /** What AuthLoupe answers; empty when nothing is wrong with a setting, or when only the acceptance test tells. */
  readonly causes: readonly CauseId[];
  /** The check of the acceptance test that fails, when the sign-in itself works. */
  readonly check: string | null;
  readonly advice: string;
  /** How to see it, where no scenario can make the mistake: it stands in the settings. */
  readonly tryIt?: string;
  /** Settings of the product under which it shows, where they are not those of the practice app. */
  readonly inputs?: Inputs;
};
