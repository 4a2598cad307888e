import { connect } from 'node:net';

/** Sends bytes as they are and gives back all that comes until the peer closes. */
export function sendRaw(port: number, bytes: string | Buffer, host = '127.0.0.1'): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const socket = connect({ port, host }, () => socket.write(bytes));
    socket.on('data', (chunk: Buffer) => chunks.push(chunk));
    const finish = (): void => resolve(Buffer.concat(chunks).toString('latin1'));
    socket.on('close', finish);
    socket.on('error', (error: NodeJS.ErrnoException) => {
      // A refused body may be reset while it is still being sent; what came before counts.
      if (error.code === 'ECONNRESET' || error.code === 'EPIPE') finish();
      else reject(error);
    });
  });
}

export const statusOf = (response: string): number => Number(/^HTTP\/1\.1 (\d{3})/u.exec(response)?.[1]);
