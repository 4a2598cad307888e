import type { IncomingMessage } from 'node:http';
import type { PracticeRequest } from './http-message.ts';
import { readBody } from './read-body.ts';

const BODY_LIMIT = 64 * 1024;
const FORM = /^application\/x-www-form-urlencoded\s*(?:;|$)/iu;

export type ReadRequest =
  | { readonly kind: 'read'; readonly request: PracticeRequest }
  /** The body is over 64 KiB. */
  | { readonly kind: 'too-large' };

export async function readRequest(message: IncomingMessage): Promise<ReadRequest> {
  const body = await readBody(message, BODY_LIMIT);
  if (body === null) return { kind: 'too-large' };
  const headers = singleHeaders(message);
  const target = message.url ?? '/';
  const mark = target.indexOf('?');
  return {
    kind: 'read',
    request: {
      method: message.method === 'HEAD' ? 'GET' : (message.method ?? 'GET'),
      host: (headers['host'] ?? '').toLowerCase(),
      path: mark === -1 ? target : target.slice(0, mark),
      query: new URLSearchParams(mark === -1 ? '' : target.slice(mark + 1)),
      headers,
      form: new URLSearchParams(FORM.test(headers['content-type'] ?? '') ? body : ''),
      body,
    },
  };
}

function singleHeaders({ headers }: IncomingMessage): Readonly<Record<string, string | undefined>> {
  const entries = Object.entries(headers).map(([name, value]): [string, string | undefined] => [
    name,
    Array.isArray(value) ? value.join(', ') : value,
  ]);
  return Object.fromEntries(entries);
}
