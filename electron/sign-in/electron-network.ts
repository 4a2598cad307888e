import { net, type Session } from 'electron';
import { NetworkFailure, type HttpRequest, type HttpResponse, type Network } from '../ports.ts';

/** Entra's largest public documents are under 200 KB. */
const LARGEST_BODY = 4 * 1024 * 1024;
const LIMIT_MS = 30_000;

/** A redirect is never followed: it is an error, or it is the answer, with its `location` among the headers. */
export type Redirects = 'refused' | 'answered';

/**
 * Chromium's network stack: it uses the system's proxy and certificates, as the user's browser does. `net.request` in
 * place of `fetch`, because only there a redirect can be stopped and an `Origin` header be set.
 */
export function createElectronNetwork(session: Session, redirects: Redirects = 'refused'): Network {
  return { send: (request, signal) => sendOnce(session, redirects, request, signal) };
}

function sendOnce(
  session: Session,
  redirects: Redirects,
  request: HttpRequest,
  signal: AbortSignal,
): Promise<HttpResponse> {
  return new Promise((resolve, reject) => {
    const wire = net.request({
      method: request.method,
      url: request.url,
      session,
      credentials: 'omit',
      redirect: redirects === 'refused' ? 'error' : 'manual',
    });
    const timer = setTimeout(
      () => stop('ERR_TIMED_OUT', `No answer within ${LIMIT_MS / 1000} seconds.`),
      LIMIT_MS,
    );
    const onAbort = (): void => stop('ERR_ABORTED', 'Cancelled.');
    const settle = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', onAbort);
    };
    const stop = (code: string, message: string): void => {
      settle();
      reject(new NetworkFailure(code, message));
      wire.abort();
    };
    signal.addEventListener('abort', onAbort);
    if (signal.aborted) {
      onAbort();
      return;
    }
    for (const [name, value] of Object.entries(request.headers)) wire.setHeader(name, value);
    wire.on('error', (error) => stop(codeOf(error.message), error.message));
    wire.on('redirect', (status, _method, location, headers) => {
      settle();
      resolve({ status, headers: { ...flatten(headers), location }, body: '' });
      wire.abort();
    });
    wire.on('response', (response) => {
      const chunks: Buffer[] = [];
      let size = 0;
      response.on('data', (chunk: Buffer) => {
        size += chunk.length;
        if (size > LARGEST_BODY) stop('ERR_RESPONSE_TOO_LARGE', 'The answer is larger than 4 MB.');
        else chunks.push(chunk);
      });
      response.on('end', () => {
        settle();
        resolve({
          status: response.statusCode,
          headers: flatten(response.headers),
          body: Buffer.concat(chunks).toString('utf8'),
        });
      });
      response.on('error', (error: Error) => stop(codeOf(error.message), error.message));
    });
    if (request.body !== null) wire.write(request.body);
    wire.end();
  });
}

/** `net::ERR_NAME_NOT_RESOLVED` → `ERR_NAME_NOT_RESOLVED` */
function codeOf(message: string): string {
  return /ERR_[A-Z0-9_]+/u.exec(message)?.[0] ?? 'ERR_FAILED';
}

function flatten(headers: Readonly<Record<string, string | string[]>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name.toLowerCase(),
      Array.isArray(value) ? value.join(', ') : value,
    ]),
  );
}
