import type { ErrorDetails, Page } from '../../shared/evidence/evidence.ts';
import type { AcceptedCallback, LoopbackListener } from './loopback-listener.ts';

/** How the wait for the browser ended. */
export type Answer =
  | { readonly kind: 'callback'; readonly callback: AcceptedCallback }
  | { readonly kind: 'error-page'; readonly details: ErrorDetails }
  | { readonly kind: 'cancelled'; readonly by: 'button' | 'window-closed' }
  | { readonly kind: 'timed-out' };

export type Waiting = {
  readonly answer: Promise<Answer>;
  readonly onPage: (page: Page) => void;
  readonly onClosed: () => void;
};

/** Settles with whichever comes first; the other ways stay without effect. Aborting means the Cancel button. */
export function waitForAnswer(listener: LoopbackListener, seconds: number, signal: AbortSignal): Waiting {
  let settle: (answer: Answer) => void = () => undefined;
  const settled = new Promise<Answer>((resolve) => (settle = resolve));
  const timer = setTimeout(() => settle({ kind: 'timed-out' }), seconds * 1000);
  const onAbort = (): void => settle({ kind: 'cancelled', by: 'button' });
  signal.addEventListener('abort', onAbort);
  if (signal.aborted) onAbort();
  void listener.answer.then((callback) => settle({ kind: 'callback', callback }));
  return {
    answer: settled.finally(() => {
      clearTimeout(timer);
      signal.removeEventListener('abort', onAbort);
    }),
    onPage: (page) => {
      if (page.error !== null) settle({ kind: 'error-page', details: page.error });
    },
    onClosed: () => settle({ kind: 'cancelled', by: 'window-closed' }),
  };
}
