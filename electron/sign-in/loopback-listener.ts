import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { Loopback } from '../../shared/profile/redirect-uri.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import {
  judgeParameters,
  refuse,
  refuseEarly,
  splitTarget,
  type Decision,
  type ExpectedCallback,
} from './callback-request.ts';
import { createCallbackCollector } from './callback-collector.ts';
import type { Receiver } from './receiver.ts';

export type LoopbackTarget = Loopback & {
  /** The profile's redirect URI as typed. */
  readonly uri: string;
};

export type LoopbackListener = Receiver & { readonly close: () => Promise<void> };

const LARGEST_BODY = 64 * 1024;
/** Room for the cookies that other developers' tools left on localhost beside a code of 8 KB. */
const LARGEST_HEADERS = 64 * 1024;
const ATTEMPTS_FOR_A_FREE_PORT = 10;

/**
 * Listens on the redirect URI, on 127.0.0.1 and, where the system has it, on ::1 with the same port.
 * Errors: `port-busy` (with the port), `listener-failed`.
 */
export async function openLoopbackListener(
  target: LoopbackTarget,
  now: () => Date,
): Promise<Result<LoopbackListener>> {
  const collector = createCallbackCollector(now);
  let expected: ExpectedCallback | null = null;

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const decision = await decide(request, expected);
    const { path } = splitTarget(request.url ?? '');
    const { status, page } = collector.take(request.method ?? '', path, decision);
    response.writeHead(status, page.headers).end(page.html);
  };

  const onBrokenRequest = (error: NodeJS.ErrnoException, socket: Socket): void => {
    const isTooLarge = error.code === 'HPE_HEADER_OVERFLOW';
    collector.note('?', '?', isTooLarge ? 431 : 400, isTooLarge ? 'too-large' : 'malformed-request');
    if (!socket.writable) return;
    socket.end(
      `HTTP/1.1 ${isTooLarge ? '431 Request Header Fields Too Large' : '400 Bad Request'}\r\nConnection: close\r\n\r\n`,
    );
  };

  const createListener = (): Server => {
    const server = createServer(
      { maxHeaderSize: LARGEST_HEADERS, requestTimeout: 10_000 },
      (request, response) => {
        void handle(request, response).catch(() => response.destroy());
      },
    );
    server.on('clientError', onBrokenRequest);
    // Upgrade and CONNECT would otherwise close without a trace.
    for (const event of ['upgrade', 'connect'] as const) {
      server.on(event, (request: IncomingMessage, socket: Socket) => {
        collector.note(request.method ?? '?', splitTarget(request.url ?? '').path, 405, 'method-not-allowed');
        socket.end('HTTP/1.1 405 Method Not Allowed\r\nConnection: close\r\n\r\n');
      });
    }
    return server;
  };

  const bound = await bindBothFamilies(createListener, target.port);
  if (!bound.ok) return bound;
  const { servers, port } = bound.value;
  const redirectUri = withPort(target, port);

  return ok({
    redirectUri,
    expect: (rest) => (expected = { ...rest, port, path: target.path }),
    answer: collector.answer,
    describe: () => ({
      receiver: 'loopback',
      redirectUri,
      addresses: servers.map(addressOf),
      hits: collector.hits(),
    }),
    finish: collector.finish,
    close: async () => {
      await Promise.all(servers.map(closeServer));
    },
  });
}

/** Only the port is added, and only where the redirect URI leaves it open: Entra compares all the rest literally. */
function withPort(target: LoopbackTarget, port: number): string {
  if (target.port !== null) return target.uri;
  const end = 'http://'.length + target.host.length;
  return `${target.uri.slice(0, end)}:${port}${target.uri.slice(end)}`;
}

async function decide(request: IncomingMessage, expected: ExpectedCallback | null): Promise<Decision> {
  if (expected === null) return refuse('already-finished', 410);
  const target = request.url ?? '';
  const early = refuseEarly(request.method ?? '', target, request.headers, expected);
  if (early !== null) return early;
  if (request.method === 'GET') return judgeQuery(splitTarget(target).query, expected);
  const body = await readBody(request);
  return body === null ? refuse('too-large', 413) : judgeParameters(body, expected);
}

/** A fragment never reaches a server: the page that asks the browser for it is the reply. */
function judgeQuery(query: string, expected: ExpectedCallback): Decision {
  const isHidden = query === '' && expected.responseMode === 'fragment';
  return isHidden ? refuse('fragment-awaited', 200) : judgeParameters(query, expected);
}

/** Reads at most {@link LARGEST_BODY} bytes; `null` when there are more. */
async function readBody(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST_BODY) {
      request.pause();
      return null;
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

type Bound = { readonly servers: readonly Server[]; readonly port: number };

async function bindBothFamilies(create: () => Server, pinned: number | null): Promise<Result<Bound>> {
  for (let attempt = 0; attempt < ATTEMPTS_FOR_A_FREE_PORT; attempt += 1) {
    const first = create();
    const firstError = await listen(first, '127.0.0.1', pinned ?? 0);
    if (firstError !== null) return bindFailure(firstError, pinned);
    const port = portOf(first);
    const second = create();
    const secondError = await listen(second, '::1', port);
    if (secondError === null) return ok({ servers: [first, second], port });
    if (isFamilyMissing(secondError)) return ok({ servers: [first], port });
    await closeServer(first);
    if (pinned !== null) return bindFailure(secondError, pinned);
  }
  return fail(
    'listener-failed',
    'No port was free on both 127.0.0.1 and ::1. Close other listeners and try again.',
  );
}

function bindFailure(error: NodeJS.ErrnoException, pinned: number | null): Result<never> {
  if (error.code === 'EADDRINUSE' && pinned !== null) {
    return fail(
      'port-busy',
      `Port ${pinned} of the redirect URI is in use by another program. Close that program, or, since Entra ignores the port of http://localhost, take the port out of the redirect URI.`,
      'redirectUri',
    );
  }
  if (error.code === 'EACCES' && pinned !== null) {
    return fail(
      'port-forbidden',
      `This account may not listen on port ${pinned}. Ports under 1024 need special rights: use a higher one.`,
      'redirectUri',
    );
  }
  return fail('listener-failed', `The loopback listener could not start: ${error.message}`, 'redirectUri');
}

function isFamilyMissing(error: NodeJS.ErrnoException): boolean {
  return error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT';
}

function listen(server: Server, host: string, port: number): Promise<NodeJS.ErrnoException | null> {
  return new Promise((resolve) => {
    server.once('error', resolve);
    server.listen({ host, port, ipv6Only: true, exclusive: true }, () => {
      server.removeListener('error', resolve);
      resolve(null);
    });
  });
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

function addressOf(server: Server): string {
  const { address, port, family } = server.address() as AddressInfo;
  return family === 'IPv6' ? `[${address}]:${port}` : `${address}:${port}`;
}
