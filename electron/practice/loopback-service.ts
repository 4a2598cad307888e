import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fail, ok, type Result } from '../../shared/result.ts';

/** What listens on loopback beside the tenant. */
export type LoopbackService = {
  /** `http://127.0.0.1:PORT`, without a slash. */
  readonly url: string;
  readonly close: () => Promise<void>;
};

/**
 * Listens with a server on a port of 127.0.0.1; 0 takes a free one. Errors: `NAME-port-busy`, `NAME-listen-failed`; the
 * port's option is `--NAME-port`.
 */
export async function listenBeside(
  server: Server,
  port: number,
  { name, title }: { readonly name: 'control' | 'proxy'; readonly title: string },
): Promise<Result<LoopbackService>> {
  const code = await bind(server, port);
  if (code === 'EADDRINUSE')
    return fail(
      `${name}-port-busy`,
      `Port ${port} is in use by another program. Choose another one with --${name}-port.`,
    );
  if (code !== null)
    return fail(`${name}-listen-failed`, `${title} cannot listen on port ${port} (${code}).`);
  const { port: bound } = server.address() as AddressInfo;
  return ok({
    url: `http://127.0.0.1:${bound}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  });
}

const bind = (server: Server, port: number): Promise<string | null> =>
  new Promise((resolve) => {
    server.on('error', ({ code = 'unknown' }: NodeJS.ErrnoException) => resolve(code));
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => resolve(null));
  });
