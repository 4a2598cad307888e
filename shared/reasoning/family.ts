import type { Cause } from './cause.ts';
import type { CodeRow } from './code.ts';
import type { Signal } from './signals/signal.ts';

/** What explains one kind of failure, in one folder of `failures/`, where its checks stand beside it in `rules.ts`. */
export type Family = {
  /** The folder’s name. */
  readonly id: string;
  readonly causes: readonly Cause[];
  readonly codes: readonly CodeRow[];
  readonly signals: readonly Signal[];
  /** The id of the check that fails for a code without a check of its own; `null`: each code names its check. */
  readonly generalRule: string | null;
};
