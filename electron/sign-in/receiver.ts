import type { Listener } from '../../shared/evidence/evidence.ts';
import type { AcceptedCallback, ExpectedAnswer } from './callback-request.ts';

/** What waits for the answer at the redirect URI: a listener on this machine, or our own window on the way there. */
export type Receiver = {
  /** The redirect URI to send. */
  readonly redirectUri: string;
  /** Starts judging requests. Before that, every request is refused. */
  readonly expect: (expected: ExpectedAnswer) => void;
  /** Resolves with the one genuine answer; never rejects. */
  readonly answer: Promise<AcceptedCallback>;
  readonly describe: () => Listener;
  /** Stops accepting. Late requests get a page that says so. */
  readonly finish: (isCancelled: boolean) => void;
};
