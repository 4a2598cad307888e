import { createServer, type IncomingMessage } from 'node:http';
import { connect, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { ok, type Result } from '../../../shared/result.ts';
import { ENTRA_HOSTS } from '../hosts.ts';
import { listenBeside, type LoopbackService } from '../loopback-service.ts';

/**
 * A proxy on loopback that leads connections for Entra's hosts to the practice tenant, and no other anywhere: an
 * unmodified client meets the tenant under the names that it has built in (RFC 9110, section 9.3.6, CONNECT). Errors:
 * `proxy-port-busy`, `proxy-listen-failed`.
 */
export async function serveProxy(options: {
  readonly port: number;
  /** Where the tenant listens on 127.0.0.1. */
  readonly tenantPort: number;
}): Promise<Result<LoopbackService>> {
  const open = new Set<Duplex>();
  const server = createServer({ requestTimeout: 10_000, headersTimeout: 10_000 }, (_request, response) => {
    response.writeHead(403, { 'content-type': 'text/plain; charset=utf-8' });
    response.end('This proxy takes CONNECT to the hosts of Microsoft Entra alone.\n');
  });
  server.on('connect', (request: IncomingMessage, client: Duplex, head: Buffer) => {
    track(open, client);
    client.on('error', () => client.destroy());
    if (!isServed(request)) {
      client.end(REFUSAL, () => client.destroy());
      return;
    }
    const tenant = connect(options.tenantPort, '127.0.0.1');
    track(open, tenant);
    tenant.on('error', () => client.destroy());
    client.on('close', () => tenant.destroy());
    tenant.on('close', () => client.destroy());
    tenant.on('connect', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      if (head.length > 0) tenant.write(head);
      tenant.pipe(client);
      client.pipe(tenant);
    });
  });
  server.maxConnections = MOST_CONNECTIONS;
  const service = await listenBeside(server, options.port, { name: 'proxy', title: 'The proxy' });
  if (!service.ok) return service;
  return ok({
    ...service.value,
    close: () => {
      for (const socket of open) socket.destroy();
      return service.value.close();
    },
  });
}

const MOST_CONNECTIONS = 500;

const REASON = 'Only the hosts of Microsoft Entra are served here.\n';
const REFUSAL = `HTTP/1.1 403 Forbidden\r\ncontent-type: text/plain\r\ncontent-length: ${REASON.length}\r\nconnection: close\r\n\r\n${REASON}`;

/** `host:443`, in any letter case. */
function isServed({ url, socket }: IncomingMessage): boolean {
  const [host = '', port, ...rest] = (url ?? '').toLowerCase().split(':');
  return rest.length === 0 && port === '443' && ENTRA_HOSTS.includes(host) && isLoopback(socket);
}

const isLoopback = ({ remoteAddress }: Socket): boolean => remoteAddress === '127.0.0.1';

function track(open: Set<Duplex>, socket: Duplex): void {
  open.add(socket);
  socket.on('close', () => open.delete(socket));
}
