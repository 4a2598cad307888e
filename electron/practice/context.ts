import type { Directory } from './directory.ts';
import type { Trace } from './entra-error.ts';
import type { Random } from './random.ts';
import type { State } from './state.ts';
import type { Keyring } from './minting/keyring.ts';

/** All that a handler may use beside the request. */
export type Context = Trace & {
  readonly directory: Directory;
  readonly state: State;
  readonly random: Random;
  /** `https://` and the host that the documents and tokens of this request name. */
  readonly origin: string;
  readonly keyring: Keyring;
  /** Makes pairwise subjects that stay the same between runs. */
  readonly seed: string;
  /** What is broken on purpose, for the banner of the pages; `null` when nothing is. */
  readonly brokenBy: string | null;
};
