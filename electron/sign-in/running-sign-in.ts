import type { ErrorDetails } from '../../shared/evidence/error-details.ts';
import type { Finished } from './session.ts';

/** A started flow, for whoever waits for it. */
export type RunningSignIn = {
  readonly cancel: () => void;
  readonly openAgain: () => Promise<void>;
  /** `null` until the request is made. It holds state and challenge, so it goes to the clipboard only. */
  readonly authorizeUrl: () => string | null;
  /** Ends the wait by what the user copied from the browser's page; `null` when it states no code of Entra. */
  readonly endWithPage: (details: ErrorDetails | null) => void;
  /** Never rejects: a failed sign-in is a finished attempt. */
  readonly done: Promise<Finished>;
};
