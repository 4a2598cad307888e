import type { Evidence, Step, StepId } from '../../../shared/evidence/evidence.ts';
import { assertNever } from '../../../shared/result.ts';
import type { Tone } from '../../theme/tone.ts';

export const STEP_NAMES: Readonly<Record<StepId, string>> = {
  discovery: 'Metadata',
  listener: 'Listener',
  browser: 'Browser',
  callback: 'Callback',
  'user-code': 'User code',
  token: 'Tokens',
  verification: 'Verification',
};

export type OutcomeText = { readonly tone: Tone; readonly word: string };

export function describeOutcome(outcome: Step['outcome']): OutcomeText {
  switch (outcome) {
    case 'ok':
      return { tone: 'good', word: 'OK' };
    case 'failed':
      return { tone: 'bad', word: 'Failed' };
    case 'cancelled':
      return { tone: 'neutral', word: 'Cancelled' };
    case 'timed-out':
      return { tone: 'warning', word: 'Timed out' };
    case 'skipped':
      return { tone: 'neutral', word: 'Skipped' };
    default:
      return assertNever(outcome);
  }
}

/** What happened in a step, quoted from the evidence; empty when it left no trace. */
export function describeStep(id: StepId, evidence: Evidence): string {
  switch (id) {
    case 'discovery':
      return observed(evidence.discovery, ({ url }) => hostOf(url));
    case 'listener':
      return observed(evidence.listener, ({ addresses, receiver }) =>
        receiver === 'loopback' ? addresses.join(', ') : 'not needed: own window',
      );
    case 'browser':
      return describePages(evidence);
    case 'callback':
      return describeCallback(evidence);
    case 'user-code':
      return describeUserCode(evidence);
    case 'token':
      return describeTokenAnswer(evidence);
    case 'verification':
      return observed(evidence.signature, ({ alg, verified }) =>
        verified ? `${alg} signature verified` : 'signature not verified',
      );
    default:
      return assertNever(id);
  }
}

function observed<T>(part: { status: string; value?: T }, describe: (value: T) => string): string {
  return part.status === 'observed' && part.value !== undefined ? describe(part.value) : '';
}

function describePages({ pages, browser }: Evidence): string {
  if (browser === 'none') return '';
  if (browser === 'system') return 'system browser';
  if (pages.length === 0) return 'own window';
  const count = pages.length === 1 ? '1 page' : `${pages.length} pages`;
  const name = pages.map(({ pageId, title }) => pageId ?? title).findLast((text) => text !== '');
  return name === undefined ? count : `${count}, last: ${name}`;
}

function describeCallback({ callback, listener }: Evidence): string {
  const isIntercepted = listener.status === 'observed' && listener.value.receiver === 'intercepted';
  if (callback.status === 'observed')
    return callback.value.error?.error ?? (isIntercepted ? 'code taken by the own window' : 'code received');
  const hits = listener.status === 'observed' ? listener.value.hits.length : 0;
  return hits === 0 ? 'no answer came' : `${hits} requests, none genuine`;
}

function describeUserCode({ exchanges }: Evidence): string {
  const asked = exchanges.find(({ purpose }) => purpose === 'device-code')?.response;
  if (asked?.status !== 'answered' || asked.error !== null) return 'no code came';
  return 'typed on the page of Entra';
}

function describeTokenAnswer({ exchanges }: Evidence): string {
  const response = exchanges.findLast(({ purpose }) => purpose === 'token')?.response;
  if (response === undefined) return '';
  if (response.status === 'no-answer') return response.code;
  return `HTTP ${response.httpStatus}${response.error?.error ? ` ${response.error.error}` : ''}`;
}

function hostOf(url: string): string {
  return URL.parse(url)?.host ?? url;
}
