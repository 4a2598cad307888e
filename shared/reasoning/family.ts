import type { Cause } from './cause.ts';
import type { CodeRow } from './code.ts';
import type { Rule } from './rule.ts';
import type { Signal } from './signals/signal.ts';

/** All about one kind of failure, in one folder of `failures/`. */
export type Family = {
  /** The folder’s name. */
  readonly id: string;
  readonly causes: readonly Cause[];
  readonly codes: readonly CodeRow[];
  readonly signals: readonly Signal[];
  /** In the order in which they are shown within a step. */
  readonly rules: readonly Rule[];
  /** The id of the check that fails for a code without a check of its own; `null`: each code names its check. */
  readonly generalRule: string | null;
};
