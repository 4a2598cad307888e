import type { PracticeRequest } from './http-message.ts';

/**
 * Caused by a page of another site without its user going there: every cross-site post, and whatever else is not shown
 * to the user, as a picture or a frame is not. Browsers say so; other clients have no user to betray.
 */
export function isForeign(request: PracticeRequest): boolean {
  const { method, headers } = request;
  return method === 'POST' ? isForeignPost(request) : isCrossSite(headers) && !isVisit(headers);
}

type Headers = PracticeRequest['headers'];

function isForeignPost({ headers, host }: PracticeRequest): boolean {
  const origin = headers['origin'];
  return (origin !== undefined && origin !== `https://${host}`) || isCrossSite(headers);
}

const isCrossSite = (headers: Headers): boolean =>
  !['same-origin', 'none'].includes(headers['sec-fetch-site'] ?? 'same-origin');

const isVisit = (headers: Headers): boolean =>
  (headers['sec-fetch-mode'] ?? 'navigate') === 'navigate' &&
  (headers['sec-fetch-dest'] ?? 'document') === 'document';
