import { createServer } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openLoopbackListener, type LoopbackListener } from '../../../electron/sign-in/loopback-listener.ts';
import { loopbackOf } from '../../../shared/profile/redirect-uri.ts';
import { sendRaw, statusOf } from '../../support/raw-http.ts';

const STATE = 'the-one-right-state-of-this-attempt';
const AUTHORITY = 'https://login.microsoftonline.com';
const now = (): Date => new Date('2026-11-21T10:00:00Z');

async function open(uri: string) {
  const loopback = loopbackOf(uri);
  if (!loopback.ok) throw new Error(loopback.error.message);
  return openLoopbackListener({ ...loopback.value, uri }, now);
}

let listener: LoopbackListener;
let port: number;

beforeEach(async () => {
  const opened = await open('http://localhost/auth/callback');
  if (!opened.ok) throw new Error(opened.error.message);
  listener = opened.value;
  listener.expect({
    state: STATE,
    authorityOrigin: AUTHORITY,
    issuer: `${AUTHORITY}/{tenantid}/v2.0`,
    responseMode: 'query',
  });
  port = Number(new URL(listener.redirectUri).port);
});

afterEach(() => listener.close());

const request = (line: string, headers: readonly string[] = [], body = ''): string =>
  [`${line} HTTP/1.1`, `Host: localhost:${port}`, 'Connection: close', ...headers, '', body].join('\r\n');
const get = (target: string, headers: readonly string[] = []): Promise<string> =>
  sendRaw(port, request(`GET ${target}`, headers));
const post = (body: string, headers: readonly string[] = [FORM]): Promise<string> =>
  sendRaw(
    port,
    request('POST /auth/callback', [...headers, `Content-Length: ${Buffer.byteLength(body)}`], body),
  );
const FORM = 'Content-Type: application/x-www-form-urlencoded';
const genuine = `/auth/callback?code=the-code&state=${STATE}`;
const lastHit = () => listener.describe().hits.at(-1);

describe('the genuine answer', () => {
  it('is accepted from the query', async () => {
    const response = await get(genuine);
    expect(statusOf(response)).toBe(200);
    const answer = await listener.answer;
    expect(answer.method).toBe('GET');
    expect(answer.parameters.get('code')).toBe('the-code');
  });

  it('is accepted from a form_post of the authority', async () => {
    const response = await post(`code=the+code&state=${STATE}`, [FORM, `Origin: ${AUTHORITY}`]);
    expect(statusOf(response)).toBe(200);
    const answer = await listener.answer;
    expect(answer.method).toBe('POST');
    expect(answer.parameters.get('code')).toBe('the code');
  });

  it('is accepted on ::1 as well, where the system has it', async () => {
    const addresses = listener.describe().addresses;
    expect(addresses).toContain(`127.0.0.1:${port}`);
    if (!addresses.includes(`[::1]:${port}`)) return;
    await sendRaw(port, request(`GET ${genuine}`), '::1');
    expect((await listener.answer).parameters.get('code')).toBe('the-code');
  });

  it('is accepted with a code of 8 KB', async () => {
    const code = 'c'.repeat(8_192);
    await get(`/auth/callback?code=${code}&state=${STATE}`);
    expect((await listener.answer).parameters.get('code')).toHaveLength(8_192);
  });

  it('may be an error, when the state is right', async () => {
    await get(`/auth/callback?error=access_denied&error_description=AADSTS65004%3a+no&state=${STATE}`);
    expect((await listener.answer).parameters.get('error_description')).toBe('AADSTS65004: no');
  });

  it('sends a page that neither echoes, scripts, nor is cached', async () => {
    const response = await get(genuine);
    expect(response).toContain("content-security-policy: default-src 'none'");
    expect(response).toContain('cache-control: no-store');
    expect(response).not.toContain('the-code');
    expect(response).not.toContain('<script');
    expect(response.toLowerCase()).not.toContain('access-control-');
  });
});

type Hostile = readonly [name: string, send: () => Promise<string>, status: number, reason: string];

const HOSTILE: readonly Hostile[] = [
  ['a target of two slashes', () => get('//'), 400, 'malformed-request'],
  ['a target that breaks URL parsers', () => get('//['), 400, 'malformed-request'],
  ['an absolute-form target', () => get('http://['), 400, 'malformed-request'],
  [
    'random bytes',
    () => sendRaw(port, Buffer.from([0x16, 0x03, 0x01, 0x02, 0x00, 0x01])),
    400,
    'malformed-request',
  ],
  ['an HTTP/2 preface', () => sendRaw(port, 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'), 400, 'malformed-request'],
  ['headers of 1 MB', () => get(genuine, [`X-Big: ${'x'.repeat(1_000_000)}`]), 431, 'too-large'],
  ['a query of 1 MB', () => get(`${genuine}&x=${'y'.repeat(1_000_000)}`), 431, 'too-large'],
  ['a favicon request', () => get('/favicon.ico'), 404, 'other-path'],
  ['another letter case of the path', () => get(genuine.replace('auth', 'Auth')), 404, 'other-path'],
  ['a trailing slash', () => get(genuine.replace('callback', 'callback/')), 404, 'other-path'],
  [
    'a foreign host',
    () => sendRaw(port, request(`GET ${genuine}`).replace('localhost', 'evil.example')),
    400,
    'host-not-loopback',
  ],
  ['another method', () => sendRaw(port, request(`PUT ${genuine}`)), 405, 'method-not-allowed'],
  [
    'a CORS preflight',
    () => sendRaw(port, request(`OPTIONS ${genuine}`, ['Origin: https://evil.example'])),
    405,
    'method-not-allowed',
  ],
  [
    'a WebSocket upgrade',
    () => get(genuine, ['Upgrade: websocket', 'Connection: Upgrade']),
    405,
    'method-not-allowed',
  ],
  ['a foreign origin', () => get(genuine, ['Origin: https://evil.example']), 403, 'cross-site'],
  ['an image on a web page', () => get(genuine, ['Sec-Fetch-Dest: image']), 403, 'not-a-navigation'],
  ['a prefetch', () => get(genuine, ['Sec-Purpose: prefetch']), 403, 'not-a-navigation'],
  ['no state', () => get('/auth/callback?code=x'), 400, 'state-missing'],
  ['an empty state', () => get('/auth/callback?code=x&state='), 400, 'state-missing'],
  ['a wrong state', () => get('/auth/callback?code=x&state=wrong'), 400, 'state-mismatch'],
  [
    'an error with a wrong state',
    () => get('/auth/callback?error=access_denied&state=wrong'),
    400,
    'state-mismatch',
  ],
  [
    'a state in other letter case',
    () => get(`/auth/callback?code=x&state=${STATE.toUpperCase()}`),
    400,
    'state-mismatch',
  ],
  ['a state with a space behind', () => get(`/auth/callback?code=x&state=${STATE}+`), 400, 'state-mismatch'],
  ['a broken escape', () => get(`/auth/callback?code=%zz&state=${STATE}`), 400, 'parameters-malformed'],
  ['a NUL', () => get(`/auth/callback?code=%00&state=${STATE}`), 400, 'parameters-malformed'],
  ['a line break', () => get(`/auth/callback?code=a%0d%0ab&state=${STATE}`), 400, 'parameters-malformed'],
  ['overlong UTF-8', () => get(`/auth/callback?code=%c0%af&state=${STATE}`), 400, 'parameters-malformed'],
  ['two codes', () => get(`/auth/callback?code=a&code=b&state=${STATE}`), 400, 'parameters-malformed'],
  ['10,000 parameters', () => post(`state=${STATE}${'&a=1'.repeat(10_000)}`), 400, 'parameters-malformed'],
  ['neither code nor error', () => get(`/auth/callback?state=${STATE}`), 400, 'parameters-missing'],
  ['a wrong issuer', () => get(`${genuine}&iss=https%3a%2f%2fevil.example`), 400, 'issuer-mismatch'],
  ['a JSON body', () => post('{}', ['Content-Type: application/json']), 415, 'content-type-not-form'],
  ['a body without type', () => post(`code=x&state=${STATE}`, []), 415, 'content-type-not-form'],
  ['a body of 1 MB', () => post(`code=${'x'.repeat(1_000_000)}`), 413, 'too-large'],
];

describe('hostile requests', () => {
  it.each(HOSTILE)(
    '%s is refused, and the genuine answer still gets through',
    async (_name, send, status, reason) => {
      const response = await send();
      expect(statusOf(response)).toBe(status);
      expect(lastHit()).toMatchObject({ decision: 'refused', reason, status });
      await get(genuine);
      expect((await listener.answer).parameters.get('code')).toBe('the-code');
    },
  );

  it('never records a query or control characters', async () => {
    await get('/x\u001b[31m?code=leak');
    expect(JSON.stringify(listener.describe())).not.toMatch(/leak|\\u001b/u);
  });
});

describe('after the answer', () => {
  it('shows a friendly page on a replay and keeps the first answer', async () => {
    await get(genuine);
    const replay = await get(genuine.replace('the-code', 'other'));
    expect(statusOf(replay)).toBe(200);
    expect(replay).toContain('already finished');
    expect((await listener.answer).parameters.get('code')).toBe('the-code');
    expect(lastHit()?.reason).toBe('already-finished');
  });

  it('answers 410 to a callback that comes after the cancellation', async () => {
    listener.finish(true);
    expect(statusOf(await get(genuine))).toBe(410);
    expect(lastHit()?.decision).toBe('refused');
  });

  it('frees the port when it is closed', async () => {
    await listener.close();
    await expect(get(genuine)).rejects.toThrow(/ECONNREFUSED/u);
  });
});

describe('a fragment', () => {
  const expectFragment = (): void =>
    listener.expect({ state: STATE, authorityOrigin: AUTHORITY, issuer: null, responseMode: 'fragment' });

  it('is asked for by a page whose one script posts it to this address alone', async () => {
    expectFragment();
    const response = await get('/auth/callback');
    expect(statusOf(response)).toBe(200);
    expect(response).toMatch(/script-src 'sha256-[^']+'; base-uri 'none'; form-action 'self'/u);
    expect(response).toContain('location.hash');
    expect(response).not.toMatch(/https?:\/\//u);
    expect(lastHit()).toMatchObject({ decision: 'refused', reason: 'fragment-awaited' });
  });

  it.each(['null', 'own'])('is accepted from that page (Origin: %s), and from no other', async (origin) => {
    expectFragment();
    const own = origin === 'own' ? `http://localhost:${port}` : origin;
    expect(statusOf(await post(`code=x&state=${STATE}`, [FORM, 'Origin: http://localhost:1']))).toBe(403);
    expect(statusOf(await post(`code=x&state=wrong`, [FORM, `Origin: ${own}`]))).toBe(400);
    expect(statusOf(await post(`code=x&state=${STATE}`, [FORM, `Origin: ${own}`]))).toBe(200);
    expect((await listener.answer).parameters.get('code')).toBe('x');
  });

  it('is not asked for where the query was', async () => {
    expect(statusOf(await get('/auth/callback'))).toBe(400);
    expect(lastHit()?.reason).toBe('state-missing');
  });
});

describe('ports', () => {
  it('sends the redirect URI as typed when it pins a port', async () => {
    await listener.close();
    const pinned = await open(`http://localhost:${port}/auth/callback`);
    if (!pinned.ok) throw new Error(pinned.error.message);
    expect(pinned.value.redirectUri).toBe(`http://localhost:${port}/auth/callback`);
    await pinned.value.close();
  });

  it('adds the free port and nothing else', () => {
    expect(listener.redirectUri).toMatch(/^http:\/\/localhost:\d+\/auth\/callback$/u);
  });

  it('names a port that is in use', async () => {
    const busy = await open(`http://localhost:${port}/`);
    expect(busy).toMatchObject({ ok: false, error: { code: 'port-busy', field: 'redirectUri' } });
    expect(!busy.ok && busy.error.message).toContain(String(port));
  });

  it('sees another program on ::1 alone', async () => {
    await listener.close();
    const other = createServer().listen({ host: '::1', port, ipv6Only: true });
    const isBound = await new Promise<boolean>((resolve) => {
      other.once('listening', () => resolve(true));
      other.once('error', () => resolve(false));
    });
    const opened = await open(`http://localhost:${port}/`);
    expect(opened.ok).toBe(!isBound);
    if (opened.ok) await opened.value.close();
    other.close();
  });
});
