import type { Hit, HitReason } from '../../shared/evidence/evidence.ts';
import { callbackPage, type CallbackPage } from './callback-page.ts';
import type { AcceptedCallback, Decision } from './callback-request.ts';

/** What came to a redirect URI: the one genuine answer, and a trace of everything else. */
export type CallbackCollector = {
  readonly answer: Promise<AcceptedCallback>;
  /** Enters a judged request and says what to reply. The first accepted one is the answer; nothing follows it. */
  readonly take: (
    method: string,
    path: string,
    decision: Decision,
  ) => { readonly status: number; readonly page: CallbackPage };
  /** Enters what could not even be judged. */
  readonly note: (method: string, path: string, status: number, reason: HitReason) => void;
  readonly hits: () => readonly Hit[];
  readonly finish: (isCancelled: boolean) => void;
};

const MOST_HITS = 200;

export function createCallbackCollector(now: () => Date): CallbackCollector {
  const hits: Hit[] = [];
  let state: State = 'open';
  let resolveAnswer: (answer: AcceptedCallback) => void = () => undefined;
  const answer = new Promise<AcceptedCallback>((resolve) => (resolveAnswer = resolve));

  const note = (method: string, path: string, status: number, reason: HitReason): void => {
    if (hits.length >= MOST_HITS) return;
    hits.push({
      at: now().toISOString(),
      method: printable(method).slice(0, 20),
      path: printable(path).slice(0, 200),
      status,
      decision: reason === 'genuine' ? 'accepted' : 'refused',
      reason,
    });
  };

  return {
    answer,
    note,
    hits: () => [...hits],
    take: (method, path, decision) => {
      const { reason, status } = replyTo(decision, state);
      note(method, path, status, reason);
      if (reason === 'genuine' && decision.accepted) {
        state = 'accepted';
        resolveAnswer({
          at: now().toISOString(),
          method: method === 'POST' ? 'POST' : 'GET',
          parameters: decision.parameters,
        });
      }
      return { status, page: callbackPage(reason, state === 'cancelled') };
    },
    finish: (isCancelled) => {
      if (state === 'open') state = isCancelled ? 'cancelled' : 'accepted';
    },
  };
}

type State = 'open' | 'accepted' | 'cancelled';

function replyTo(decision: Decision, state: State): { readonly reason: HitReason; readonly status: number } {
  if (!decision.accepted) return decision;
  if (state === 'open') return { reason: 'genuine', status: 200 };
  return { reason: 'already-finished', status: state === 'cancelled' ? 410 : 200 };
}

function printable(text: string): string {
  return text.replace(
    /[^\x20-\x7e]/gu,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
}
