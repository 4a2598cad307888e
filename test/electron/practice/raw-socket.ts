import { connect, type Socket } from 'node:net';

/** A connection to loopback with its bytes in the test's own hand. */
export type RawSocket = {
  readonly socket: Socket;
  readonly write: (bytes: string) => void;
  /** All that has come, once it holds this text; fails when the connection closes before. */
  readonly answer: (text: string) => Promise<string>;
  /** All that has come, once the connection is closed. */
  readonly closed: Promise<string>;
};

/** `keepsOpen`: never closes its own side, whatever the other does. */
export function openRawSocket(url: string, keepsOpen = false): Promise<RawSocket> {
  let received = '';
  const waiting = new Set<() => void>();
  const socket = connect({ port: Number(new URL(url).port), host: '127.0.0.1', allowHalfOpen: keepsOpen });
  socket.on('data', (data: Buffer) => {
    received += data.toString('latin1');
    waiting.forEach((look) => look());
  });
  const closed = new Promise<string>((resolve) => {
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(received));
  });
  const answer = (text: string): Promise<string> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        if (received.includes(text)) resolve(received);
      };
      waiting.add(look);
      look();
      void closed.then(() => reject(new Error(`It closed before: ${JSON.stringify(received)}`)));
    });
  return new Promise((resolve) => {
    const ready = () => resolve({ socket, write: (bytes) => socket.write(bytes, 'latin1'), answer, closed });
    socket.once('connect', ready);
    socket.once('close', ready);
  });
}

export const openMany = (count: number, url: string): Promise<readonly RawSocket[]> =>
  Promise.all(Array.from({ length: count }, () => openRawSocket(url)));
