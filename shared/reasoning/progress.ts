import type { Evidence, FailureStage, StepId } from '../evidence/evidence.ts';
import { at, type Place } from '../evidence/place.ts';
import type { Judgement } from './rule.ts';
import { nameOfError, sightingsIn } from './sightings.ts';

export const isRenewal = ({ kind }: Evidence): boolean => kind === 'renewal';

/** Our own window took the answer, and no request went to the redirect URI. */
export const isIntercepted = ({ listener }: Evidence): boolean =>
  listener.status === 'observed' && listener.value.receiver === 'intercepted';

export const INTERCEPTED =
  'AuthLoupe’s own window took the answer before any request left: the redirect URI itself was not tried.';

/** Entra sent the browser back to the app, with a code or with an error. */
export const hasCallback = ({ callback }: Evidence): boolean => callback.status === 'observed';

/** The authorize leg ended well. */
export const hasCode = ({ callback }: Evidence): boolean =>
  callback.status === 'observed' && callback.value.error === null;

/** Entra issued tokens, whatever became of them afterwards. */
export function hasTokens(evidence: Evidence): boolean {
  return evidence.end.kind === 'signed-in' || tokenAnswers(evidence).some(({ isSuccess }) => isSuccess);
}

/** Where the successful token response stands. */
export function placeOfTokens(evidence: Evidence): Place {
  return tokenAnswers(evidence).find(({ isSuccess }) => isSuccess)?.place ?? at.end;
}

function tokenAnswers(evidence: Evidence): readonly { isSuccess: boolean; place: Place }[] {
  return evidence.exchanges.flatMap(({ purpose, response }, index) => {
    if (purpose !== 'token' || response.status !== 'answered') return [];
    const isSuccess = response.httpStatus === 200 && response.error === null;
    return [{ isSuccess, place: at.exchange(index) }];
  });
}

/** The attempt ended before this part of the sign-in, which says so: `the token request`. */
export function notReached(evidence: Evidence, part: string): Judgement {
  return { outcome: 'not-reached', seen: `Not reached: ${part}. The sign-in ${howItEnded(evidence)}.` };
}

/** For example `stopped on Entra’s own page with AADSTS50011`. */
export function howItEnded(evidence: Evidence): string {
  const { end } = evidence;
  switch (end.kind) {
    case 'signed-in':
      return 'went past it without a record';
    case 'cancelled':
      return `was cancelled ${WHILE[end.stage]}`;
    case 'timed-out':
      return `waited ${end.afterSeconds} s ${WHILE[end.stage]}`;
    case 'failed':
      return `stopped ${AT[end.stage]}${codeOfEnd(evidence)}`;
  }
}

function codeOfEnd(evidence: Evidence): string {
  const last = sightingsIn(evidence).at(-1);
  const name = last === undefined ? null : nameOfError(last.error);
  return name === null ? '' : ` with ${name}`;
}

const WHILE: Readonly<Record<StepId, string>> = {
  discovery: 'while the tenant’s metadata was read',
  listener: 'while the listener started',
  browser: 'while the browser opened',
  callback: 'for the redirect back to the app',
  'user-code': 'for the user to type the code',
  token: 'while the tokens were requested',
  verification: 'while the tokens were checked',
};

const AT: Readonly<Record<FailureStage, string>> = {
  discovery: 'when the tenant’s metadata was read',
  browser: 'when the browser opened',
  page: 'on Entra’s own page',
  callback: 'at the redirect back to the app',
  token: 'at the token request',
  verification: 'when the tokens were checked',
};
