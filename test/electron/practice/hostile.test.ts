import { connect as connectTls } from 'node:tls';
import { describe, expect, it } from 'vitest';
import { createPracticeBrowser } from '../../support/practice-browser.ts';
import { authorizePath, codeForm } from './raw-client.ts';
import { DESKTOP, userOf, WEB } from './start-for-test.ts';
import { practiceForTest } from './practice-for-test.ts';

const { tenant, raw } = await practiceForTest();
const port = Number(new URL(tenant.origin).port);

/** Bytes as they are, and what came back before the connection ended. */
function sendBytes(bytes: string): Promise<string> {
  return new Promise((resolve) => {
    let answer = '';
    const socket = connectTls({ port, host: '127.0.0.1', servername: 'localhost', ca: tenant.caPem }, () => {
      socket.write(bytes, 'latin1');
    });
    socket.on('data', (data: Buffer) => (answer += data.toString('latin1')));
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(answer));
  });
}

const request = (line: string, host = `localhost:${port}`, more = '') =>
  sendBytes(`${line} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n${more}\r\n`);

const isServing = async () => (await raw.get(`/${WEB.tenant}/discovery/v2.0/keys`)).status === 200;

describe('the Host header', () => {
  const path = `GET /${WEB.tenant}/discovery/v2.0/keys`;

  it.each(['evil.example', 'localhost', 'localhost:1', 'localhost.evil.example:443', '127.0.0.1', ''])(
    'is refused: "%s"',
    async (host) => {
      expect(await request(path, host)).toMatch(/^HTTP\/1\.1 4(?:21|00) /u);
    },
  );

  it('is accepted: loopback with the port, and the name of the real service', async () => {
    for (const host of [
      `LOCALHOST:${port}`,
      `127.0.0.1:${port}`,
      `[::1]:${port}`,
      'login.microsoftonline.com',
    ])
      expect(await request(path, host)).toMatch(/^HTTP\/1\.1 200 /u);
  });
});

describe('malformed requests', () => {
  it.each([
    'GET //',
    'GET /%',
    'GET /%E0%A4%A/oauth2/v2.0/authorize?client_id=%',
    'GET /__proto__/oauth2/v2.0/authorize',
    'GET /x/__proto__',
    'GET http://evil.example/x',
    'GET *',
    'OPTIONS *',
    'TRACE /',
    'GET /x y',
    `GET /${'a'.repeat(20_000)}`,
  ])('%s gets an answer of its own', async (line) => {
    expect(await request(line)).toMatch(/^HTTP\/1\.1 (?:200|4\d\d) /u);
    expect(await isServing()).toBe(true);
  });

  it('a body over 64 KiB is refused', async () => {
    const form = { grant_type: 'authorization_code', code: 'x'.repeat(65_536) };
    const response = await raw.post(`/${WEB.tenant}/oauth2/v2.0/token`, form);
    expect(response.status).toBe(413);
    expect(await isServing()).toBe(true);
  });

  it('broken TLS leaves it serving', async () => {
    const { connect } = await import('node:net');
    await new Promise<void>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => socket.end('GET / HTTP/1.1\r\n\r\n'));
      socket.on('error', () => undefined);
      socket.on('close', () => resolve());
      socket.resume();
    });
    expect(await isServing()).toBe(true);
  });
});

describe('another site', () => {
  it('cannot carry a sign-in on, and does not spoil it', async () => {
    const browser = createPracticeBrowser(tenant.caPem);
    const page = await browser.open(`${tenant.origin}${authorizePath(DESKTOP)}`);
    const valueOf = (name: string) =>
      page.document.querySelector(`input[name="${name}"]`)?.getAttribute('value') ?? '';
    const cookie = (page.headers.getSetCookie()[0] ?? '').split(';')[0] ?? '';
    const form = {
      flowToken: valueOf('flowToken'),
      ctx: valueOf('ctx'),
      loginfmt: userOf(tenant, 'member').username,
    };
    const path = `/${DESKTOP.tenant}/login`;
    for (const headers of [
      { cookie, origin: 'https://evil.example' },
      { cookie, origin: 'null' },
      { cookie, 'sec-fetch-site': 'cross-site' },
    ])
      expect((await raw.post(path, form, headers)).status).toBe(403);
    expect(await (await raw.post(path, form)).text()).toContain('AADSTS165000');
    const next = await browser.press(page, 'Next', {
      label: 'Email, phone, or Skype',
      value: userOf(tenant, 'member').username,
    });
    expect(next.html).toContain('Enter password');
    await browser.close();
  });

  it('cannot sign a user out by a post', async () => {
    const response = await raw.post(`/common/oauth2/v2.0/logout`, {}, { origin: 'https://evil.example' });
    expect(response.status).toBe(403);
    expect(response.headers.getSetCookie()).toEqual([]);
  });

  it('cannot frame a page', async () => {
    const response = await raw.get(authorizePath(DESKTOP));
    expect(response.headers.get('x-frame-options')).toBe('DENY');
    expect(response.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  });
});

it('the log shows no code, secret, password or token', async () => {
  const form = await codeForm(tenant, WEB);
  const { body } = await raw.token(WEB, form);
  const log = JSON.stringify(tenant.status().log);
  for (const value of [form['code'], form['client_secret'], body['access_token'], body['refresh_token']])
    expect(log).not.toContain(value);
  expect(log).not.toContain(userOf(tenant, 'member').password);
  expect(tenant.status().log.at(-1)).toMatchObject({
    request: `POST /${WEB.tenant}/oauth2/v2.0/token`,
    answer: expect.stringContaining('200') as string,
  });
});
