import type { Page } from '../../shared/evidence/evidence.ts';
import type { ErrorDetails } from '../../shared/evidence/error-details.ts';
import type { AcceptedCallback } from './callback-request.ts';
import type { Receiver } from './receiver.ts';

/** How the wait for the browser ended. */
export type Answer =
  | { readonly kind: 'callback'; readonly callback: AcceptedCallback }
  | { readonly kind: 'error-page'; readonly details: ErrorDetails }
  /** The user pasted what the browser's page says. `null`: it states no code of Entra. */
  | { readonly kind: 'page-pasted'; readonly details: ErrorDetails | null }
  | { readonly kind: 'cancelled'; readonly by: 'button' | 'window-closed' }
  | { readonly kind: 'timed-out' };

export type Waiting = {
  readonly answer: Promise<Answer>;
  readonly onPage: (page: Page) => void;
  readonly onPasted: (details: ErrorDetails | null) => void;
  readonly onClosed: () => void;
};

/** Settles with whichever comes first; the other ways stay without effect. Aborting means the Cancel button. */
export function waitForAnswer(receiver: Receiver, deadline: AbortSignal, signal: AbortSignal): Waiting {
  let settle: (answer: Answer) => void = () => undefined;
  const settled = new Promise<Answer>((resolve) => (settle = resolve));
  const onDeadline = (): void => settle({ kind: 'timed-out' });
  deadline.addEventListener('abort', onDeadline);
  if (deadline.aborted) onDeadline();
  const onAbort = (): void => settle({ kind: 'cancelled', by: 'button' });
  signal.addEventListener('abort', onAbort);
  if (signal.aborted) onAbort();
  void receiver.answer.then((callback) => settle({ kind: 'callback', callback }));
  return {
    answer: settled.finally(() => {
      deadline.removeEventListener('abort', onDeadline);
      signal.removeEventListener('abort', onAbort);
    }),
    // A page that asks again is no end: the user may type something else.
    onPage: ({ step, error }) => {
      if (step === 'error' && error !== null) settle({ kind: 'error-page', details: error });
    },
    onPasted: (details) => settle({ kind: 'page-pasted', details }),
    onClosed: () => settle({ kind: 'cancelled', by: 'window-closed' }),
  };
}
