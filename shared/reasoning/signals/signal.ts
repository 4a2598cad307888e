import type { Cause } from '../cause.ts';
import type { Condition } from './condition.ts';

/** One piece of evidence for a cause, or, with a negative weight, against it. */
export type Signal = {
  readonly cause: Cause;
  /** Log-odds: 1 is a hint, 3 is strong, 5 names the cause; what speaks adds up. */
  readonly weight: number;
  readonly when: Condition;
};

/** The signals of one cause, as rows of weight and condition. */
export function signalsOf(
  cause: Cause,
  ...rows: readonly (readonly [weight: number, when: Condition])[]
): readonly Signal[] {
  return rows.map(([weight, when]) => ({ cause, weight, when }));
}
