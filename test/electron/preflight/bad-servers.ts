import { createServer as createHttpServer, type RequestListener } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { createServer as createTcpServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { generate } from 'selfsigned';

export type BadServer = { readonly port: number; readonly close: () => Promise<void> };

/** A listener that treats its connections badly. */
export async function badServer(onConnection: (socket: Socket) => void): Promise<BadServer> {
  const sockets = new Set<Socket>();
  const server = createTcpServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    onConnection(socket);
  });
  return { port: await listen(server), close: () => close(server, sockets) };
}

/** HTTPS with a certificate of its own. `caPem` is what has to be trusted to reach it. */
export async function httpsServer(answer: RequestListener): Promise<BadServer & { readonly caPem: string }> {
  const pem = await generate([{ name: 'commonName', value: 'localhost' }], {
    keyType: 'ec',
    curve: 'P-256',
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }] }],
  });
  const server = createHttpsServer({ key: pem.private, cert: pem.cert }, answer);
  const sockets = track(server);
  return { caPem: pem.cert, port: await listen(server), close: () => close(server, sockets) };
}

/** An HTTP proxy that answers every CONNECT alike. */
export async function refusingProxy(statusLine: string): Promise<BadServer> {
  const server = createHttpServer();
  const sockets = track(server);
  server.on('connect', (_request, socket) => {
    socket.end(
      `HTTP/1.1 ${statusLine}\r\nProxy-Authenticate: Basic realm="company"\r\nContent-Length: 0\r\n\r\n`,
    );
  });
  return { port: await listen(server), close: () => close(server, sockets) };
}

/** A port that nothing listens on. */
export async function closedPort(): Promise<number> {
  const server = createTcpServer();
  const port = await listen(server);
  await close(server, new Set());
  return port;
}

function track(server: Server): Set<Socket> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
  });
  return sockets;
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

function close(server: Server, sockets: ReadonlySet<Socket>): Promise<void> {
  for (const socket of sockets) socket.destroy();
  return new Promise((resolve) => server.close(() => resolve()));
}
