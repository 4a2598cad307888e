import { net, type Session } from 'electron';
import { NetworkFailure, type HttpRequest, type HttpResponse, type Network } from '../ports.ts';

/** Entra's pages and documents are under 300 KB. */
const LARGEST_BODY = 4 * 1024 * 1024;

/**
 * The network stack of the sign-in, with its proxy and its certificates, for requests whose redirects are looked at and
 * not followed. The session has no cookies, so nobody is signed in here.
 */
export function createReadingNetwork(session: Session): Network {
  return { send: (request, signal) => sendOnce(session, request, signal) };
}

/**
 * One request after the other. Where a session has a verdict of its own on certificates, Electron 33 does not ask for it
 * when several connections are made at once, and refuses some of them.
 */
export function oneAtATime(network: Network): Network {
  let last: Promise<unknown> = Promise.resolve();
  return {
    send: (request, signal) => {
      const turn = last.then(() => network.send(request, signal));
      last = turn.catch(() => null);
      return turn;
    },
  };
}

function sendOnce(session: Session, request: HttpRequest, signal: AbortSignal): Promise<HttpResponse> {
  return new Promise((resolve, reject) => {
    const { method, url } = request;
    const wire = net.request({ method, url, session, credentials: 'omit', redirect: 'manual' });
    const stop = (code: string, message: string): void => {
      signal.removeEventListener('abort', onAbort);
      reject(new NetworkFailure(code, message));
      wire.abort();
    };
    const onAbort = (): void => stop('ERR_ABORTED', 'Stopped.');
    const settle = (response: HttpResponse): void => {
      signal.removeEventListener('abort', onAbort);
      resolve(response);
    };
    signal.addEventListener('abort', onAbort);
    if (signal.aborted) {
      onAbort();
      return;
    }
    for (const [name, value] of Object.entries(request.headers)) wire.setHeader(name, value);
    wire.on('error', (error) => stop(codeOf(error.message), error.message));
    wire.on('redirect', (status, _method, location, headers) => {
      settle({ status, headers: { ...flatten(headers), location }, body: '' });
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
        const body = Buffer.concat(chunks).toString('utf8');
        settle({ status: response.statusCode, headers: flatten(response.headers), body });
      });
      response.on('error', (error: Error) => stop(codeOf(error.message), error.message));
    });
    if (request.body !== null) wire.write(request.body);
    wire.end();
  });
}

/** `net::ERR_NAME_NOT_RESOLVED` → `ERR_NAME_NOT_RESOLVED` */
const codeOf = (message: string): string => /ERR_[A-Z0-9_]+/u.exec(message)?.[0] ?? 'ERR_FAILED';

function flatten(headers: Readonly<Record<string, string | string[]>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name.toLowerCase(),
      Array.isArray(value) ? value.join(', ') : value,
    ]),
  );
}
