import type { Exchange } from '../evidence/evidence.ts';
import type { ErrorDetails } from '../evidence/error-details.ts';
import type { Observations, Tried } from './observations.ts';

/** Every request that the observations made so far. */
export function exchangesIn(seen: Observations): readonly Exchange[] {
  return [
    ...valueOf(seen.discovery, ({ exchange }) => [exchange]),
    ...valueOf(seen.keys, ({ exchange }) => [exchange]),
    ...valueOf(seen.authorize, ({ exchange }) => [exchange]),
    ...valueOf(seen.appToken, (exchange) => [exchange]),
    ...valueOf(seen.clientVariants, (rows) => rows.map(({ exchange }) => exchange)),
  ];
}

function valueOf<T>(tried: Tried<T> | null, pick: (value: T) => readonly Exchange[]): readonly Exchange[] {
  return tried?.status === 'observed' ? pick(tried.value) : [];
}

/** Whether every observation that sends requests has ended. */
export function areRequestsDone({
  discovery,
  keys,
  appToken,
  authorize,
  clientVariants,
}: Observations): boolean {
  return [discovery, keys, appToken, authorize, clientVariants].every((tried) => tried !== null);
}

export const isAnswered = ({ response }: Exchange): boolean => response.status === 'answered';

/** Name of the failure when no answer came, for example `ERR_CONNECTION_REFUSED`. */
export const failureOf = ({ response }: Exchange): string | null =>
  response.status === 'no-answer' ? response.code : null;

export const errorOf = ({ response }: Exchange): ErrorDetails | null =>
  response.status === 'answered' ? response.error : null;

export const statusOf = ({ response }: Exchange): number | null =>
  response.status === 'answered' ? response.httpStatus : null;

/** A JSON document was asked for, and something for people to read came, or a way to it. */
export function isPageInPlaceOfJson({ response, purpose }: Exchange): boolean {
  if (response.status !== 'answered' || purpose === 'other') return false;
  const isRedirect = response.httpStatus >= 300 && response.httpStatus < 400;
  return isRedirect || (response.text !== null && /^text\/html\b/iu.test(response.contentType));
}

/** Tokens came; a page with status 200 is none. */
export const isTokenAnswer = ({ response }: Exchange): boolean =>
  response.status === 'answered' &&
  response.httpStatus === 200 &&
  response.error === null &&
  response.body.some(({ name }) => name === 'access_token');

/** JSON came, as Entra's endpoints send it: no page of somebody in between. */
export const isEndpointAnswer = (exchange: Exchange): boolean =>
  exchange.response.status === 'answered' && exchange.purpose !== 'other' && exchange.response.text === null;

export const codesOf = (exchange: Exchange): readonly number[] => errorOf(exchange)?.codes ?? [];

/** `AADSTS50011`, or OAuth's own word, or the HTTP status. */
export function nameOfAnswer(exchange: Exchange): string {
  const { response } = exchange;
  if (response.status === 'no-answer') return response.code;
  const code = response.error?.codes[0];
  if (code !== undefined) return `AADSTS${code}`;
  return response.error?.error ?? `HTTP ${response.httpStatus}`;
}

export const nameOfError = ({ codes, error }: ErrorDetails): string =>
  codes[0] === undefined ? (error ?? 'an error without a code') : `AADSTS${codes[0]}`;
