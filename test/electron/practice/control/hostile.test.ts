import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connectPracticeControl } from '../../../../electron/practice/control/client.ts';
import { serveControl } from '../../../../electron/practice/control/serve-control.ts';
import type { LoopbackService } from '../../../../electron/practice/loopback-service.ts';
import { practiceForTest } from '../practice-for-test.ts';
import { openMany, openRawSocket } from '../raw-socket.ts';

const { tenant, raw } = await practiceForTest();
const TOKEN = 'the token of a test';
let server: LoopbackService;

beforeAll(async () => {
  const opened = await serveControl(tenant, { port: 0, token: TOKEN });
  if (!opened.ok) throw new Error(opened.error.message);
  server = opened.value;
});
afterAll(() => server.close());

const control = () => connectPracticeControl({ url: server.url, token: TOKEN });
const hostOf = (url: string) => new URL(url).host;

const head = (line: string, more: readonly string[] = [], token = TOKEN) =>
  [line, `host: ${hostOf(server.url)}`, `authorization: Bearer ${token}`, ...more, '', ''].join('\r\n');

/** The status of an answer to bytes as they are. */
async function statusOf(bytes: string): Promise<number> {
  const { write, answer, socket } = await openRawSocket(server.url);
  write(bytes);
  const text = await answer('\r\n\r\n');
  socket.destroy();
  return Number(/^HTTP\/1\.1 (\d{3}) /u.exec(text)?.[1]);
}

describe('the control address', () => {
  it('answers others while 40 bodies come slowly, and takes each when it is whole', async () => {
    const body = JSON.stringify({ id: 'client-secret-expired' });
    const slow = await openMany(40, server.url);
    const length = `content-length: ${body.length}`;
    for (const each of slow) each.write(head('POST /scenario HTTP/1.1', [length]) + body.slice(0, 5));
    expect((await control().state()).scenario).toBe('healthy');
    slow[0]?.write(body.slice(5));
    expect(await slow[0]?.answer('client-secret-expired')).toMatch(/^HTTP\/1\.1 200 /u);
    for (const { socket } of slow) socket.destroy();
    expect((await control().setScenario('healthy')).scenario).toBe('healthy');
  });

  it('does not wait for a body of somebody without the token', async () => {
    const { write, answer, socket } = await openRawSocket(server.url);
    write(`${head('POST /scenario HTTP/1.1', ['content-length: 1000'], 'wrong')}{`);
    expect(await answer('\r\n\r\n')).toMatch(/^HTTP\/1\.1 401 /u);
    socket.destroy();
  });

  it.each([
    ['headers of 100 kB', () => head('GET /state HTTP/1.1', [`x: ${'a'.repeat(100_000)}`]), 431],
    ['no HTTP', () => 'hello\r\n\r\n', 400],
    ['two lengths', () => head('POST /clock HTTP/1.1', ['content-length: 2', 'content-length: 3']), 400],
    ['an address in absolute form', () => head('GET http://evil.example/state HTTP/1.1'), 200],
    ['a foreign host', () => head('GET /state HTTP/1.1').replace(/host: .*/u, 'host: evil.example'), 421],
    ['no host', () => head('GET /state HTTP/1.1').replace(/host: .*\r\n/u, ''), 400],
    ['an origin', () => head('POST /roll-keys HTTP/1.1', ['origin: null']), 403],
    ['a form of another site', () => head('POST /roll-keys HTTP/1.1', ['sec-fetch-site: cross-site']), 403],
    ['a preflight', () => head('OPTIONS /scenario HTTP/1.1', ['origin: https://evil.example']), 403],
    ['a wrong token', () => head('GET /state HTTP/1.1', [], 'wrong'), 401],
    ['an empty token', () => head('GET /state HTTP/1.1', [], ''), 401],
    ['a longer token', () => head('GET /state HTTP/1.1', [], `${TOKEN}x`), 401],
  ])('%s get an answer of their own, and nothing changes', async (_what, bytes, status) => {
    expect(await statusOf(bytes())).toBe(status);
    expect(await control().state()).toMatchObject({ scenario: 'healthy', signingKey: 'current' });
  });

  it.each(['{', '[]', 'null', '"x"', '{"id":5}', '{"moveBySeconds":1e400}', '[['.repeat(20_000)])(
    'a body of %.20j… is told, and nothing changes',
    async (body) => {
      for (const path of ['/scenario', '/clock', '/edit']) {
        const text = head(`POST ${path} HTTP/1.1`, [`content-length: ${body.length}`]) + body;
        expect(await statusOf(text)).toBe(400);
      }
      expect((await control().state()).isEdited).toBe(false);
    },
  );

  it('keeps 200 answers and no more, however many there were', async () => {
    for (let round = 0; round < 30; round += 1)
      await Promise.all(Array.from({ length: 10 }, () => raw.get('/common/discovery/v2.0/keys')));
    const { entries, next } = await control().log();
    expect(entries).toHaveLength(200);
    expect(next).toBeGreaterThanOrEqual(300);
  });

  it('refuses connections beyond its limit, and serves again when they are gone', async () => {
    const many = await openMany(250, server.url);
    // Those beyond the limit are closed from the other side.
    await Promise.any(many.map(({ closed }) => closed));
    for (const { socket } of many) socket.destroy();
    await Promise.all(many.map(({ closed }) => closed));
    expect((await control().state()).scenario).toBe('healthy');
  });
});
