import { createServer, type AddressInfo } from 'node:net';

export type CountingListener = {
  readonly port: number;
  /** Connections that came so far, whatever they wanted. */
  readonly connections: () => number;
  readonly close: () => Promise<void>;
};

/** Stands where a host is mapped to, and counts who knocks: below TLS and HTTP, so that nothing goes by unseen. */
export async function countConnections(): Promise<CountingListener> {
  let count = 0;
  const server = createServer((socket) => {
    count += 1;
    socket.on('error', () => undefined);
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    connections: () => count,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
