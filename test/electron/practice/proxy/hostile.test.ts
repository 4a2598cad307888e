import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect as connectTls } from 'node:tls';
import type { LoopbackService } from '../../../../electron/practice/loopback-service.ts';
import { serveProxy } from '../../../../electron/practice/proxy/serve-proxy.ts';
import { practiceForTest } from '../practice-for-test.ts';
import { openMany, openRawSocket, type RawSocket } from '../raw-socket.ts';

const { tenant } = await practiceForTest();
let proxy: LoopbackService;

beforeAll(async () => {
  const opened = await serveProxy({ port: 0, tenantPort: Number(new URL(tenant.origin).port) });
  if (!opened.ok) throw new Error(opened.error.message);
  proxy = opened.value;
});
afterAll(() => proxy.close());

const HOST = 'login.microsoftonline.com';
const CONNECT = `CONNECT ${HOST}:443 HTTP/1.1\r\nhost: ${HOST}:443\r\n\r\n`;

async function openTunnel(keepsOpen = false): Promise<RawSocket> {
  const client = await openRawSocket(proxy.url, keepsOpen);
  client.write(CONNECT);
  expect(await client.answer('\r\n\r\n')).toMatch(/^HTTP\/1\.1 200 /u);
  return client;
}

/** What the tenant answers through a tunnel. */
async function askThrough({ socket }: RawSocket): Promise<string> {
  socket.removeAllListeners('data');
  return new Promise((resolve, reject) => {
    let text = '';
    const tls = connectTls({ socket, servername: HOST, ca: tenant.caPem }, () =>
      tls.write(`GET /common/discovery/v2.0/keys HTTP/1.1\r\nhost: ${HOST}\r\nconnection: close\r\n\r\n`),
    );
    tls.on('data', (data: Buffer) => (text += data.toString()));
    tls.on('close', () => resolve(text));
    tls.on('error', reject);
  });
}

const isServing = async () => expect(await askThrough(await openTunnel())).toMatch(/^HTTP\/1\.1 200 /u);

describe('the proxy', () => {
  it('serves others while 40 requests come slowly', async () => {
    const slow = await openMany(40, proxy.url);
    for (const { write } of slow) write(CONNECT.slice(0, 30));
    await isServing();
    slow[0]?.write(CONNECT.slice(30));
    expect(await slow[0]?.answer('\r\n\r\n')).toMatch(/^HTTP\/1\.1 200 /u);
    for (const { socket } of slow) socket.destroy();
  });

  it('serves others while 40 tunnels are silent', async () => {
    const silent = await Promise.all(Array.from({ length: 40 }, () => openTunnel()));
    await isServing();
    for (const { socket } of silent) socket.destroy();
  });

  it.each([
    ['headers of 100 kB', `CONNECT ${HOST}:443 HTTP/1.1\r\nx: ${'a'.repeat(100_000)}\r\n\r\n`, 431],
    ['no HTTP', '\x16\x03\x01\r\n\r\n', 400],
    ['a host that is no alias', 'CONNECT login.microsoftonline.us:443 HTTP/1.1\r\nhost: x\r\n\r\n', 403],
    ['a name with an end', `CONNECT ${HOST}.:443 HTTP/1.1\r\nhost: x\r\n\r\n`, 403],
    ['user info before the host', `CONNECT a@${HOST}:443 HTTP/1.1\r\nhost: x\r\n\r\n`, 403],
    ['a host without a port', `CONNECT ${HOST} HTTP/1.1\r\nhost: x\r\n\r\n`, 403],
    ['an address of its own', 'CONNECT [::1]:443 HTTP/1.1\r\nhost: x\r\n\r\n', 403],
    ['a form of a page', 'POST / HTTP/1.1\r\nhost: x\r\norigin: https://evil.example\r\n\r\n', 403],
  ])('refuses %s, and serves on', async (_what, bytes, status) => {
    const client = await openRawSocket(proxy.url);
    client.write(bytes);
    expect(await client.answer('\r\n\r\n')).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `, 'u'));
    client.socket.destroy();
    await isServing();
  });

  it('closes a tunnel of which one end is closed', async () => {
    const client = await openTunnel(true);
    client.socket.end();
    await client.closed;
  });

  it('closes a tunnel that the tenant has ended, though the client keeps its side open', async () => {
    const client = await openTunnel(true);
    // What is no TLS ends the connection at the tenant.
    client.write('GET / HTTP/1.1\r\n\r\n');
    await new Promise((resolve) => client.socket.once('end', resolve));
    const writing = setInterval(() => client.write('x'), 20);
    await client.closed;
    clearInterval(writing);
  });

  it('closes what is open when it is closed', async () => {
    const own = await serveProxy({ port: 0, tenantPort: Number(new URL(tenant.origin).port) });
    if (!own.ok) throw new Error(own.error.message);
    const client = await openRawSocket(own.value.url);
    client.write(CONNECT);
    await client.answer('\r\n\r\n');
    await own.value.close();
    await client.closed;
  });
});
