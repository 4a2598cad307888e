import { describe, expect, it } from 'vitest';
import { codeForm, toAnswer } from '../raw-client.ts';
import { DESKTOP, NOW, WEB } from '../start-for-test.ts';
import { practiceForTest } from '../practice-for-test.ts';

let now = NOW;
const { tenant, raw } = await practiceForTest({ clock: () => now });

const refused = (status: number, error: string, code: number) => ({ status, error, codes: [code] });

describe('a code at the token endpoint', () => {
  it('is redeemed once', async () => {
    const form = await codeForm(tenant, DESKTOP);
    expect(await raw.token(DESKTOP, form)).toMatchObject({ status: 200, body: { token_type: 'Bearer' } });
    expect(await raw.token(DESKTOP, form)).toMatchObject(refused(400, 'invalid_grant', 54005));
  });

  it('lives ten minutes', async () => {
    const form = await codeForm(tenant, DESKTOP);
    now = new Date(NOW.getTime() + 601_000);
    expect(await raw.token(DESKTOP, form)).toMatchObject(refused(400, 'invalid_grant', 70008));
    now = NOW;
    expect(await raw.token(DESKTOP, form)).toMatchObject({ status: 200 });
  });

  it.each([
    ['a wrong verifier', { code_verifier: 'x'.repeat(43) }, refused(400, 'invalid_grant', 501481)],
    ['no verifier', { code_verifier: '' }, refused(400, 'invalid_grant', 501481)],
    [
      'another redirect URI',
      { redirect_uri: 'http://localhost:9/auth/callback' },
      refused(401, 'invalid_client', 500112),
    ],
    [
      'an unregistered redirect URI',
      { redirect_uri: 'https://evil.example' },
      refused(401, 'invalid_client', 500112),
    ],
    ['no redirect URI', { redirect_uri: '' }, refused(400, 'invalid_request', 700009)],
    ['no code', { code: '' }, refused(400, 'invalid_request', 900144)],
    ['a code of nobody', { code: '1.made-up' }, refused(400, 'invalid_grant', 9002313)],
    ['a wrong secret', { client_secret: 'wrong~secret' }, refused(401, 'invalid_client', 7000215)],
    ['no secret', { client_secret: '' }, refused(401, 'invalid_client', 7000218)],
    ['another grant type', { grant_type: 'implicit' }, refused(400, 'unsupported_grant_type', 70003)],
    ['no grant type', { grant_type: '' }, refused(400, 'invalid_request', 900144)],
    ['no client', { client_id: '' }, refused(400, 'invalid_request', 900144)],
    ['a client that is no GUID', { client_id: 'web' }, refused(400, 'unauthorized_client', 700016)],
    [
      'an unknown client',
      { client_id: '0c0ffee0-0001-4000-8000-00000000ffff' },
      refused(400, 'unauthorized_client', 700016),
    ],
    ['a scope that was not consented', { scope: 'Mail.Read' }, refused(400, 'invalid_grant', 65001)],
    ['an unknown API', { scope: 'api://nobody/x' }, refused(400, 'invalid_resource', 500011)],
    ['an unknown scope', { scope: 'Mail.Fly' }, refused(401, 'invalid_client', 650053)],
  ])('with %s is refused', async (_what, change, answer) => {
    const form = await codeForm(tenant, WEB);
    expect(await raw.token(WEB, { ...form, ...change })).toMatchObject(answer);
  });

  it('of another client is refused', async () => {
    const { code = '' } = await codeForm(tenant, DESKTOP);
    const form = await codeForm(tenant, WEB);
    expect(await raw.token(WEB, { ...form, code })).toMatchObject(refused(400, 'invalid_grant', 70000));
  });
});

describe('the platform of the redirect URI', () => {
  it('native: refuses a secret and an Origin', async () => {
    const form = await codeForm(tenant, DESKTOP);
    expect(await raw.token(DESKTOP, { ...form, client_secret: 'any' })).toMatchObject(
      refused(401, 'invalid_client', 700025),
    );
    expect(await raw.token(DESKTOP, form, { origin: 'http://localhost' })).toMatchObject(
      refused(400, 'invalid_request', 9002326),
    );
    expect(await raw.token(DESKTOP, form)).toMatchObject({ status: 200 });
  });

  it('web: refuses an Origin', async () => {
    const form = await codeForm(tenant, WEB);
    expect(await raw.token(WEB, form, { origin: 'https://app.example' })).toMatchObject(
      refused(400, 'invalid_request', 9002326),
    );
  });
});

describe('the body', () => {
  it('must be a form', async () => {
    const form = await codeForm(tenant, WEB);
    const answer = await raw.token(WEB, form, { 'content-type': 'application/json' });
    expect(answer).toMatchObject(refused(400, 'invalid_request', 900144));
  });

  it('must not repeat a parameter', async () => {
    const { Agent, fetch } = await import('undici');
    const dispatcher = new Agent({ connect: { ca: tenant.caPem } });
    const response = await fetch(`${tenant.origin}/${WEB.tenant}/oauth2/v2.0/token`, {
      method: 'POST',
      body: new URLSearchParams([
        ['grant_type', 'authorization_code'],
        ['code', 'a'],
        ['code', 'b'],
      ]),
      dispatcher,
    });
    expect(await toAnswer(response)).toMatchObject(refused(400, 'invalid_request', 9002313));
    await dispatcher.close();
  });

  it('cannot be a GET', async () => {
    const response = await raw.get(`/${WEB.tenant}/oauth2/v2.0/token`);
    expect(await toAnswer(response)).toMatchObject(refused(400, 'invalid_request', 900561));
  });
});

it('an error has the members and forms of Entra’s', async () => {
  const correlationId = 'b2f1a6f0-0000-4000-8000-000000000001';
  const { body } = await raw.token(
    WEB,
    { grant_type: 'authorization_code', client_id: WEB.clientId, client_secret: 'x' },
    { 'client-request-id': correlationId },
  );
  expect(Object.keys(body)).toEqual([
    'error',
    'error_description',
    'error_codes',
    'timestamp',
    'trace_id',
    'correlation_id',
    'error_uri',
  ]);
  expect(body['timestamp']).toBe('2026-03-04 05:06:07Z');
  expect(body['correlation_id']).toBe(correlationId);
  expect(body['error_uri']).toBe('https://login.microsoftonline.com/error?code=7000215');
  expect(body['error_description']).toMatch(
    /^AADSTS7000215: [^\r\n]+ Trace ID: [0-9a-f-]{36} Correlation ID: [0-9a-f-]{36} Timestamp: 2026-03-04 05:06:07Z$/u,
  );
});

describe('a refresh token', () => {
  it('gives new tokens, an ID token without nonce among them', async () => {
    const first = await raw.token(WEB, await codeForm(tenant, WEB));
    const renewed = await raw.token(WEB, {
      grant_type: 'refresh_token',
      client_id: WEB.clientId,
      client_secret: tenant.configuredSecret(WEB.clientId) ?? '',
      refresh_token: String(first.body['refresh_token']),
    });
    expect(renewed).toMatchObject({ status: 200, body: { scope: first.body['scope'] } });
    const [, payload = ''] = String(renewed.body['id_token']).split('.');
    expect(Buffer.from(payload, 'base64url').toString()).not.toContain('nonce');
  });

  it.each([
    ['made up', () => '1.made-up', 9002313],
    ['of another client', (ofDesktop: string) => ofDesktop, 70000],
  ])('%s is refused', async (_what, choose, code) => {
    const ofDesktop = await raw.token(DESKTOP, await codeForm(tenant, DESKTOP));
    const form = {
      grant_type: 'refresh_token',
      client_id: WEB.clientId,
      client_secret: tenant.configuredSecret(WEB.clientId) ?? '',
      refresh_token: choose(String(ofDesktop.body['refresh_token'])),
    };
    expect(await raw.token(WEB, form)).toMatchObject(refused(400, 'invalid_grant', code));
  });
});
