import type { IncomingMessage } from 'node:http';
import type { PracticeRequest } from './http-message.ts';

const BODY_LIMIT = 64 * 1024;
const FORM = /^application\/x-www-form-urlencoded\s*(?:;|$)/iu;

export type ReadRequest =
  | { readonly kind: 'read'; readonly request: PracticeRequest }
  /** The body is over 64 KiB. */
  | { readonly kind: 'too-large' };

export async function readRequest(message: IncomingMessage): Promise<ReadRequest> {
  const body = await readBody(message);
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
    },
  };
}

/** Stops reading at the limit, so that the refusal can still be written. */
function readBody(message: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  return new Promise((resolve, reject) => {
    message.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= BODY_LIMIT) chunks.push(chunk);
      else resolve(null);
      if (size > BODY_LIMIT) message.pause();
    });
    message.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
    message.on('error', reject);
  });
}

function singleHeaders({ headers }: IncomingMessage): Readonly<Record<string, string | undefined>> {
  const entries = Object.entries(headers).map(([name, value]): [string, string | undefined] => [
    name,
    Array.isArray(value) ? value.join(', ') : value,
  ]);
  return Object.fromEntries(entries);
}
