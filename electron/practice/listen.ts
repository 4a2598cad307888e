import { createServer, type Server, type ServerOptions } from 'node:https';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { CertifiedKey } from './directory.ts';
import { fail, ok, type Result } from '../../shared/result.ts';

export type Listening = {
  readonly port: number;
  /** New connections get this certificate; those that idle are closed, so that every client meets it. */
  readonly present: (leaf: CertifiedKey) => void;
  readonly close: () => Promise<void>;
};

type Handler = (message: IncomingMessage, response: ServerResponse) => void;

const PORT_ATTEMPTS = 10;

/**
 * Listens on 127.0.0.1 and, where the system has IPv6, on ::1 with the same port. Errors: `practice-port-busy`,
 * `practice-listen-failed`.
 */
export async function listenOnLoopback(
  port: number,
  options: ServerOptions,
  handler: Handler,
): Promise<Result<Listening>> {
  for (let attempt = 1; ; attempt += 1) {
    const result = await listenOnce(port, options, handler);
    const isLast = port !== 0 || attempt === PORT_ATTEMPTS;
    if (result.ok || result.error.code !== 'practice-port-busy' || isLast) return result;
  }
}

async function listenOnce(
  port: number,
  options: ServerOptions,
  handler: Handler,
): Promise<Result<Listening>> {
  const first = await openServer(port, '127.0.0.1', options, handler);
  if (first.kind === 'failed') return toFailure(port, first.code);
  const bound = (first.server.address() as AddressInfo).port;
  const second = await openServer(bound, '::1', options, handler);
  if (second.kind === 'open') return ok(toListening(bound, [first.server, second.server]));
  if (NO_IPV6.includes(second.code)) return ok(toListening(bound, [first.server]));
  await closeAll([first.server]);
  return toFailure(bound, second.code);
}

const toListening = (port: number, servers: readonly Server[]): Listening => ({
  port,
  present: (leaf) => {
    for (const server of servers) {
      server.setSecureContext(leaf);
      server.closeIdleConnections();
    }
  },
  close: () => closeAll(servers),
});

const NO_IPV6: readonly string[] = ['EADDRNOTAVAIL', 'EAFNOSUPPORT', 'EINVAL', 'ENODEV'];

const toFailure = (port: number, code: string): Result<never> =>
  code === 'EADDRINUSE'
    ? fail('practice-port-busy', `Port ${port} is in use by another program. Choose another port.`)
    : fail('practice-listen-failed', `The practice tenant cannot listen on port ${port} (${code}).`);

type Opened =
  { readonly kind: 'open'; readonly server: Server } | { readonly kind: 'failed'; readonly code: string };

function openServer(port: number, host: string, options: ServerOptions, handler: Handler): Promise<Opened> {
  const server = createServer(options, handler);
  return new Promise((resolve) => {
    server.on('error', (error: NodeJS.ErrnoException) =>
      resolve({ kind: 'failed', code: error.code ?? 'UNKNOWN' }),
    );
    server.listen({ port, host, exclusive: true }, () => resolve({ kind: 'open', server }));
  });
}

async function closeAll(servers: readonly Server[]): Promise<void> {
  await Promise.all(
    servers.map(
      (server) =>
        new Promise<void>((resolve) => {
          server.close(() => resolve());
          server.closeAllConnections();
        }),
    ),
  );
}
