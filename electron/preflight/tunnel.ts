import { request } from 'node:http';
import type { Socket } from 'node:net';

export type Tunnel =
  | { readonly kind: 'open'; readonly socket: Socket }
  | { readonly kind: 'refused'; readonly httpStatus: number }
  | { readonly kind: 'broken'; readonly code: string; readonly message: string };

/** Asks an HTTP proxy (`host:port`) for a way to `target` (RFC 9110, section 9.3.6), without a name and a password. */
export function openTunnel(proxy: string, target: string, signal: AbortSignal): Promise<Tunnel> {
  const { hostname, port } = new URL(`http://${proxy}`);
  return new Promise((resolve) => {
    const message = request({
      host: hostname.replace(/^\[|\]$/gu, ''),
      port: port === '' ? 80 : Number(port),
      method: 'CONNECT',
      path: target,
      headers: { host: target },
      agent: false,
      signal,
    });
    message.once('connect', (response, socket) => {
      const httpStatus = response.statusCode ?? 0;
      if (httpStatus === 200) {
        resolve({ kind: 'open', socket: socket });
      } else {
        socket.destroy();
        resolve({ kind: 'refused', httpStatus });
      }
    });
    message.once('error', (error: NodeJS.ErrnoException) =>
      resolve({ kind: 'broken', code: error.code ?? 'ERR_FAILED', message: error.message }),
    );
    message.end();
  });
}
