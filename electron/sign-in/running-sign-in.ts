import type { ErrorDetails } from '../../shared/evidence/error-details.ts';
import type { Result } from '../../shared/result.ts';
import type { FlowPhase, SignInInput } from './attempt.ts';
import type { Finished } from './session.ts';
import type { SignInPorts } from './sign-in-ports.ts';

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

/** One way to get tokens. It fails with what stops it before anything happened. */
export type StartFlow = (
  input: SignInInput,
  ports: SignInPorts,
  onPhase: (phase: FlowPhase) => void,
) => Result<RunningSignIn> | Promise<Result<RunningSignIn>>;
