import { emptyResponse, type PracticeRequest, type PracticeResponse } from '../http-message.ts';

/** A browser asks before it sends a header of the client's own (fetch.spec.whatwg.org, CORS preflight). */
export function answerPreflight({ headers }: PracticeRequest, methods: readonly string[]): PracticeResponse {
  const wanted = (headers['access-control-request-headers'] ?? '').replace(/[^\w,\s-]/gu, '');
  return emptyResponse(200, {
    'access-control-allow-origin': '*',
    'access-control-allow-methods': [...methods, 'OPTIONS'].join(', '),
    ...(wanted === '' ? {} : { 'access-control-allow-headers': wanted }),
    'access-control-max-age': '86400',
  });
}
