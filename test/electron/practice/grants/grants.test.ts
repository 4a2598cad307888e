import { createHash, createPrivateKey, sign, X509Certificate } from 'node:crypto';
import { decodeJwt } from 'jose';
import { Agent, fetch } from 'undici';
import { describe, expect, it } from 'vitest';
import { deriveClientSecret } from '../../../../electron/practice/client-secret.ts';
import {
  CERTIFICATE_APP_ID,
  CONTOSO,
  DAEMON_APP_ID,
  FILES_API_ID,
  FILES_API_SCOPE,
  FILES_API_URI,
} from '../../../../electron/practice/contoso.ts';
import { definePolicy } from '../../../../electron/practice/define.ts';
import { GRAPH } from '../../../../electron/practice/first-party/microsoft-graph.ts';
import { createSampleProfiles } from '../../../../electron/practice/sample-profiles.ts';
import { approveDevice } from '../approve-device.ts';
import { withApp, withFaults, withGrant, withTenant, withUser } from '../change-directory.ts';
import { codeForm, toAnswer, VERIFIER } from '../raw-client.ts';
import { parametersOf, redeemAs, signInAs, userCalled } from '../sign-in-as.ts';
import { DESKTOP, NOW, WEB } from '../start-for-test.ts';
import { practiceForTest } from '../practice-for-test.ts';

const { spa: SPA } = createSampleProfiles(NOW);
const PAGE = { origin: 'http://localhost' };
const DAY = 24 * 60 * 60;

const { tenant, raw } = await practiceForTest();

type Form = Readonly<Record<string, string>>;

/** With the clock set forward while the test's own part runs. */
async function later<T>(seconds: number, run: () => Promise<T>): Promise<T> {
  tenant.moveClock(seconds);
  try {
    return await run();
  } finally {
    tenant.moveClock(-seconds);
  }
}

const refreshForm = (clientId: string, refreshToken: unknown): Form => {
  const secret = tenant.configuredSecret(clientId);
  return {
    grant_type: 'refresh_token',
    client_id: clientId,
    refresh_token: String(refreshToken),
    ...(secret === null ? {} : { client_secret: secret }),
  };
};

describe('a code', () => {
  it('is redeemed once, and not at another tenant', async () => {
    const form = await codeForm(tenant, WEB);
    const elsewhere = { ...WEB, tenant: 'fabrikam.practice.example' };
    tenant.changeDirectory(withApp(WEB.clientId, () => ({ signInAudience: 'AzureADMultipleOrgs' })));
    expect(await raw.token(elsewhere, form)).toMatchObject({ status: 400, codes: [700005] });
    expect(await raw.token(WEB, form)).toMatchObject({ status: 200 });
    expect(await raw.token(WEB, form)).toMatchObject({ status: 400, codes: [54005] });
  });

  it('lives as long as the directory says, and may be spoilt on the way', async () => {
    const form = await codeForm(tenant, WEB);
    tenant.changeDirectory(
      withFaults({ codes: { lifetimeSeconds: -1, isAlreadyRedeemed: false, boundTo: 'request' } }),
    );
    expect(await raw.token(WEB, form)).toMatchObject({ codes: [70008] });
    const spoilt = (boundTo: 'another-verifier' | 'another-redirect-uri') =>
      withFaults({ codes: { lifetimeSeconds: 600, isAlreadyRedeemed: false, boundTo } });
    tenant.changeDirectory(spoilt('another-verifier'));
    expect(await raw.token(WEB, await codeForm(tenant, WEB))).toMatchObject({ codes: [501481] });
    tenant.changeDirectory(spoilt('another-redirect-uri'));
    expect(await raw.token(WEB, await codeForm(tenant, WEB))).toMatchObject({ codes: [500112] });
  });
});

describe('a single-page app', () => {
  const spaCode = async () => {
    const code = parametersOf(await signInAs(tenant, SPA, 'mara')).get('code') ?? '';
    return {
      grant_type: 'authorization_code',
      client_id: SPA.clientId,
      code,
      redirect_uri: SPA.redirectUri,
      code_verifier: VERIFIER,
    };
  };
  const post = async (form: Form, headers: Record<string, string>) =>
    raw.post(`/${SPA.tenant}/oauth2/v2.0/token`, form, headers);

  it('redeems its code from a page, which may read the answer, errors included', async () => {
    const form = await spaCode();
    expect((await post(form, {})).status).toBe(400);
    const good = await post(form, PAGE);
    expect(good.status).toBe(200);
    expect(good.headers.get('access-control-allow-origin')).toBe('*');
    const again = await post(form, PAGE);
    expect(await again.json()).toMatchObject({ error_codes: [54005] });
    expect(again.headers.get('access-control-allow-origin')).toBe('*');
  });

  it('gets refresh tokens that end after 24 hours, however often it renews', async () => {
    const { body } = await raw.token(SPA, await spaCode(), PAGE);
    const half = await later(DAY / 2, async () => {
      const renewed = await raw.token(SPA, refreshForm(SPA.clientId, body['refresh_token']), PAGE);
      expect(renewed.status).toBe(200);
      return renewed.body['refresh_token'];
    });
    await later(DAY + 1, async () => {
      const answer = await raw.token(SPA, refreshForm(SPA.clientId, half), PAGE);
      expect(answer).toMatchObject({ error: 'invalid_grant', codes: [700084] });
    });
  });

  it('is told how long its refresh token lives: 24 hours from the sign-in, renewals included', async () => {
    const { body } = await raw.token(SPA, await spaCode(), PAGE);
    expect(body['refresh_token_expires_in']).toBe(DAY);
    await later(DAY / 4, async () => {
      const renewed = await raw.token(SPA, refreshForm(SPA.clientId, body['refresh_token']), PAGE);
      const left = Number(renewed.body['refresh_token_expires_in']);
      expect(Math.round((left / DAY) * 100)).toBe(75);
    });
    const { body: ofWeb } = await redeemAs(tenant, raw, WEB, 'mara');
    expect(ofWeb).not.toHaveProperty('refresh_token_expires_in');
  });

  it('others are refused from a page, which may read why', async () => {
    const response = await post(await codeForm(tenant, WEB), PAGE);
    expect(await response.json()).toMatchObject({
      error_codes: [9002326],
      error_description: expect.stringContaining(`Request origin: '${PAGE.origin}'.`) as string,
    });
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
  });

  it('a preflight is answered for everybody', async () => {
    const dispatcher = new Agent({ connect: { ca: tenant.caPem } });
    const response = await fetch(`${tenant.origin}/common/oauth2/v2.0/token`, {
      method: 'OPTIONS',
      headers: { ...PAGE, 'access-control-request-headers': 'client-request-id' },
      dispatcher,
    });
    expect(response.status).toBe(200);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('access-control-allow-methods')).toBe('POST, OPTIONS');
    expect(response.headers.get('access-control-allow-headers')).toBe('client-request-id');
    await dispatcher.close();
  });
});

describe('a refresh token', () => {
  it('dies after 90 days without use', async () => {
    const { body } = await redeemAs(tenant, raw, WEB, 'mara');
    const form = refreshForm(WEB.clientId, body['refresh_token']);
    await later(90 * DAY - 10, async () => expect(await raw.token(WEB, form)).toMatchObject({ status: 200 }));
    await later(90 * DAY + 10, async () =>
      expect(await raw.token(WEB, form)).toMatchObject({ codes: [700082] }),
    );
  });

  it('is refused after a change of password; a new sign-in helps', async () => {
    const { body } = await redeemAs(tenant, raw, WEB, 'mara');
    tenant.revokeTokens(userCalled(tenant, 'mara').objectId);
    const answer = await raw.token(WEB, refreshForm(WEB.clientId, body['refresh_token']));
    expect(answer).toMatchObject({ status: 400, error: 'invalid_grant', codes: [50173] });
    await later(1, async () => {
      const fresh = await redeemAs(tenant, raw, WEB, 'mara');
      expect(await raw.token(WEB, refreshForm(WEB.clientId, fresh.body['refresh_token']))).toMatchObject({
        status: 200,
      });
    });
  });

  it.each([
    ['block', 'invalid_grant', 'message_only', 53003],
    ['compliant-device', 'invalid_grant', 'additional_action', 53000],
    ['mfa', 'invalid_grant', 'basic_action', 50076],
  ] as const)('meets a policy that came later: %s', async (grantControl, error, suberror, code) => {
    const { body } = await redeemAs(tenant, raw, WEB, 'mara');
    const policy = definePolicy({ displayName: 'Later', grantControl, appliesAt: ['token'] });
    tenant.changeDirectory(withTenant(CONTOSO.id, { conditionalAccess: [policy] }));
    const answer = await raw.token(WEB, refreshForm(WEB.clientId, body['refresh_token']));
    expect(answer).toMatchObject({ status: 400, error, codes: [code], body: { suberror } });
    const claims = JSON.parse(String(answer.body['claims'])) as { access_token: { capolids: unknown } };
    expect(claims.access_token.capolids).toMatchObject({ essential: true });
  });

  it.each([
    ['block', 53003],
    ['compliant-device', 53000],
    ['mfa', 50076],
  ] as const)('meets it at v1.0 as interaction_required: %s', async (grantControl, code) => {
    const { body } = await redeemAs(tenant, raw, WEB, 'mara');
    const policy = definePolicy({ displayName: 'Later', grantControl, appliesAt: ['token'] });
    tenant.changeDirectory(withTenant(CONTOSO.id, { conditionalAccess: [policy] }));
    const form = refreshForm(WEB.clientId, body['refresh_token']);
    const answer = await toAnswer(await raw.post(`/${CONTOSO.id}/oauth2/token`, form));
    expect(answer).toMatchObject({ status: 400, error: 'interaction_required', codes: [code] });
  });

  it('brings an authentication context only after a second factor', async () => {
    const claims = JSON.stringify({ access_token: { acrs: { essential: true, value: 'c1' } } });
    const weak = await redeemAs(tenant, raw, WEB, 'mara');
    const refused = await raw.token(WEB, {
      ...refreshForm(WEB.clientId, weak.body['refresh_token']),
      claims,
    });
    expect(refused).toMatchObject({ error: 'invalid_grant', codes: [50076] });
    const strong = await redeemAs(tenant, raw, WEB, 'mara', { claims });
    expect(decodeJwt(String(strong.body['access_token']))).toMatchObject({ acrs: ['c1'] });
  });
});

describe('a device', () => {
  const start = async () => {
    const form = { client_id: DESKTOP.clientId, scope: DESKTOP.scopes };
    const response = await raw.post(`/${DESKTOP.tenant}/oauth2/v2.0/devicecode`, form);
    return (await response.json()) as Readonly<Record<string, string | number>>;
  };
  const poll = (deviceCode: unknown) =>
    raw.token(DESKTOP, {
      grant_type: 'urn:ietf:params:oauth:grant-type:device_code',
      client_id: DESKTOP.clientId,
      device_code: String(deviceCode),
    });

  it('is told what to show, with the members of Entra’s answer', async () => {
    const device = await start();
    expect(Object.keys(device)).toEqual([
      'user_code',
      'device_code',
      'verification_uri',
      'expires_in',
      'interval',
      'message',
    ]);
    expect(device).toMatchObject({ expires_in: 900, interval: 5 });
    expect(device['user_code']).toMatch(/^[A-Z2-9]{9}$/u);
  });

  it('goes through its states: pending, approved, used up', async () => {
    const device = await start();
    expect(await poll(device['device_code'])).toMatchObject({
      status: 400,
      error: 'authorization_pending',
      codes: [70016],
    });
    const last = await approveDevice(tenant, String(device['verification_uri']), String(device['user_code']));
    expect(last).toContain('You may now close this window');
    expect(await poll(device['device_code'])).toMatchObject({ status: 200 });
    expect(await poll(device['device_code'])).toMatchObject({ error: 'bad_verification_code' });
  });

  it('hears of an expired and of an unknown code', async () => {
    const device = await start();
    await later(901, async () =>
      expect(await poll(device['device_code'])).toMatchObject({ error: 'expired_token' }),
    );
    expect(await poll('made-up')).toMatchObject({
      status: 400,
      error: 'bad_verification_code',
      codes: [70018],
    });
  });

  it('cannot be a confidential client without its secret', async () => {
    const answer = await raw.token(WEB, {
      grant_type: 'device_code',
      client_id: WEB.clientId,
      device_code: 'x',
    });
    expect(answer).toMatchObject({ status: 401, codes: [7000218] });
  });

  it('its page takes no code from another site', async () => {
    const response = await raw.post(
      '/common/oauth2/deviceauth',
      { otc: 'ABC' },
      { origin: 'https://evil.example' },
    );
    expect(response.status).toBe(403);
  });
});

describe('a password in the client’s hands', () => {
  const ropc = (name: string, more: Form = {}, profile = DESKTOP) => {
    const { username, password } = userCalled(tenant, name, CONTOSO.id);
    return raw.token(profile, {
      grant_type: 'password',
      client_id: DESKTOP.clientId,
      username,
      password,
      scope: 'openid User.Read',
      ...more,
    });
  };
  const consented = withGrant(CONTOSO.id, DESKTOP.clientId, GRAPH.appId, 'openid User.Read');

  it.each([
    ['mara', {}, 'invalid_grant', 65001],
    ['mara', { password: 'wrong' }, 'invalid_grant', 50126],
    ['mara', { username: 'nobody@contoso.example' }, 'invalid_grant', 50034],
    ['lena', {}, 'invalid_grant', 50053],
    ['elsa', {}, 'invalid_grant', 50055],
    ['dario', {}, 'invalid_grant', 50057],
    ['pia', {}, 'invalid_grant', 50034],
    ['ines', {}, 'invalid_grant', 50020],
    ['mara', { scope: '' }, 'invalid_request', 900144],
  ])('%s with %o: %s %d', async (name, more, error, code) => {
    expect(await ropc(name, more)).toMatchObject({ status: 400, error, codes: [code] });
  });

  it.each([
    ['maya', 50076],
    ['nils', 50079],
  ])('%s: a second factor cannot be asked for', async (name, code) => {
    tenant.changeDirectory(consented);
    expect(await ropc(name)).toMatchObject({
      error: 'invalid_grant',
      codes: [code],
      body: { suberror: 'basic_action' },
    });
  });

  it('works where consent is there, and not at /common', async () => {
    tenant.changeDirectory(consented);
    expect(await ropc('mara')).toMatchObject({ status: 200, body: { scope: 'openid User.Read' } });
    expect(await ropc('mara', {}, { ...DESKTOP, tenant: 'common' })).toMatchObject({ codes: [9001023] });
  });

  it('is for public clients only', async () => {
    tenant.changeDirectory(withApp(DESKTOP.clientId, () => ({ isFallbackPublicClient: false })));
    expect(await ropc('mara')).toMatchObject({ status: 401, codes: [7000218] });
  });

  it('a blocked account is refused with the words of the token endpoint', async () => {
    tenant.changeDirectory(consented);
    expect(await ropc('bruno')).toMatchObject({
      error: 'invalid_grant',
      codes: [53003],
      body: { suberror: 'message_only' },
    });
  });
});

describe('an app for itself', () => {
  const daemon = (more: Form = {}, profile = WEB) =>
    raw.token(profile, {
      grant_type: 'client_credentials',
      client_id: DAEMON_APP_ID,
      client_secret: tenant.configuredSecret(DAEMON_APP_ID) ?? '',
      scope: `${FILES_API_URI}/.default`,
      ...more,
    });

  it('gets the claims of Entra’s app-only tokens', async () => {
    const { body } = await daemon();
    expect(Object.keys(decodeJwt(String(body['access_token']))).toSorted()).toEqual(
      [
        ...[
          'aio',
          'aud',
          'azp',
          'azpacr',
          'exp',
          'iat',
          'iss',
          'nbf',
          'oid',
          'rh',
          'roles',
          'sub',
          'tid',
          'uti',
          'ver',
        ],
        'xms_ftd',
      ].toSorted(),
    );
  });

  it('gets a v1.0 token for an API that asks for it', async () => {
    const { body } = await daemon({ scope: 'https://graph.microsoft.com/.default' });
    expect(decodeJwt(String(body['access_token']))).toMatchObject({
      aud: 'https://graph.microsoft.com',
      appid: DAEMON_APP_ID,
      idtyp: 'app',
      ver: '1.0',
    });
  });

  it.each([
    ['at /common', {}, { ...WEB, tenant: 'common' }, 'invalid_request', 50059],
    ['with a user’s scope', { scope: FILES_API_SCOPE }, WEB, 'invalid_scope', 1002012],
    ['with several scopes', { scope: `openid ${FILES_API_URI}/.default` }, WEB, 'invalid_scope', 70011],
    [
      'with two APIs',
      { scope: `${FILES_API_URI}/.default https://graph.microsoft.com/.default` },
      WEB,
      'invalid_request',
      28000,
    ],
    ['for an unknown API', { scope: 'api://nobody/.default' }, WEB, 'invalid_resource', 500011],
    ['without a secret', { client_secret: '' }, WEB, 'invalid_client', 7000218],
  ])('%s is refused', async (_what, more, profile, error, code) => {
    expect(await daemon(more, profile)).toMatchObject({ error, codes: [code] });
  });

  it('may need an assigned role', async () => {
    tenant.changeDirectory(
      withApp(FILES_API_ID, () => ({ appRoleAssignmentRequired: true, appRoleAssignedTo: [] })),
    );
    expect(await daemon()).toMatchObject({ error: 'invalid_grant', codes: [501051] });
  });
});

describe('a client assertion', () => {
  const now = () => Math.floor(Date.now() / 1000);

  function assertionOf(header: object = {}, claims: object = {}, algorithm = 'RS256'): string {
    const certificate = tenant.configuredCertificate(CERTIFICATE_APP_ID);
    if (certificate === null) throw new Error('There is no certificate.');
    const thumbprint = createHash('sha1')
      .update(new X509Certificate(certificate.cert).raw)
      .digest('base64url');
    const body = {
      aud: `${tenant.origin}/${CONTOSO.id}/oauth2/v2.0/token`,
      iss: CERTIFICATE_APP_ID,
      sub: CERTIFICATE_APP_ID,
      exp: now() + 300,
      nbf: now(),
      jti: 'one',
      ...claims,
    };
    const parts = [{ alg: algorithm, typ: 'JWT', x5t: thumbprint, ...header }, body];
    const input = parts.map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
    const signature = sign('sha256', Buffer.from(input), createPrivateKey(certificate.key));
    return `${input}.${signature.toString('base64url')}`;
  }
  const present = (assertion: string, more: Form = {}) =>
    raw.token(WEB, {
      grant_type: 'client_credentials',
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: assertion,
      scope: `${FILES_API_URI}/.default`,
      ...more,
    });

  it('with RS256 and a SHA-1 thumbprint is accepted, and names its client by itself', async () => {
    expect(await present(assertionOf())).toMatchObject({ status: 200 });
    expect(await present(assertionOf({ x5t: `${assertionThumbprint()}=` }))).toMatchObject({
      status: 200,
    });
  });

  const assertionThumbprint = () =>
    (JSON.parse(Buffer.from(assertionOf().split('.')[0] ?? '', 'base64url').toString()) as { x5t: string })
      .x5t;

  it.each([
    ['another key', { x5t: 'c3RyYW5nZQ' }, {}, 'RS256', 401, 700027],
    ['another algorithm', {}, {}, 'PS256', 401, 700027],
    ['no algorithm', {}, {}, 'none', 401, 700027],
    ['another subject', {}, { sub: DAEMON_APP_ID }, 'RS256', 401, 50048],
    ['another audience', {}, { aud: 'https://elsewhere.example' }, 'RS256', 401, 700023],
    ['an end in the past', {}, { exp: 1 }, 'RS256', 401, 700024],
    ['no end', {}, { exp: null }, 'RS256', 401, 700024],
    ['a start in the future', {}, { nbf: 4_102_444_800 }, 'RS256', 401, 700024],
  ])('with %s is refused', async (_what, header, claims, algorithm, status, code) => {
    const answer = await present(assertionOf(header, claims, algorithm), { client_id: CERTIFICATE_APP_ID });
    expect(answer).toMatchObject({ status, codes: [code] });
  });

  it('without nbf is refused as one that counts from 1970, as Entra has it', async () => {
    const { body } = await present(assertionOf({}, { exp: 1_700_000_000, nbf: undefined }));
    expect(body['error_description']).toContain(
      'assertion valid from 1970-01-01T00:00:00.0000000Z, expiry time of assertion 2023-11-14T22:13:20.0000000Z.',
    );
  });

  it('that is none is refused', async () => {
    for (const assertion of ['x', 'a.b.c', `${assertionOf()}.more`])
      expect(await present(assertion, { client_id: CERTIFICATE_APP_ID })).toMatchObject({ codes: [50027] });
  });

  it('ends with the credential of the registration', async () => {
    tenant.changeDirectory(
      withApp(CERTIFICATE_APP_ID, ({ keyCredentials }) => ({
        keyCredentials: keyCredentials.map((each) => ({ ...each, endDateTime: '2020-01-01T00:00:00.000Z' })),
      })),
    );
    expect(await present(assertionOf())).toMatchObject({ status: 401, codes: [700027] });
  });

  it('is not for public clients', async () => {
    const answer = await raw.token(DESKTOP, {
      ...(await codeForm(tenant, DESKTOP)),
      client_assertion: assertionOf(),
    });
    expect(answer).toMatchObject({ codes: [700025] });
  });
});

describe('on behalf of', () => {
  const secret = deriveClientSecret('a seed', FILES_API_ID, new Date(Date.now() + 100_000_000));
  const exchange = (assertion: string, more: Form = {}) => {
    tenant.changeDirectory(withApp(FILES_API_ID, () => ({ passwordCredentials: [secret] })));
    tenant.changeDirectory(withGrant(CONTOSO.id, FILES_API_ID, GRAPH.appId, 'User.Read'));
    return raw.token(WEB, {
      grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
      client_id: FILES_API_ID,
      client_secret: secret.secretText,
      assertion,
      requested_token_use: 'on_behalf_of',
      scope: 'User.Read',
      ...more,
    });
  };
  const tokenOf = async (member: 'access_token' | 'id_token') =>
    String((await redeemAs(tenant, raw, WEB, 'mara')).body[member]);

  it('an expired token is refused, and one that was changed', async () => {
    const token = await tokenOf('access_token');
    await later(3 * 60 * 60, async () => expect(await exchange(token)).toMatchObject({ codes: [500133] }));
    const [header = '', , signature = ''] = token.split('.');
    const forged = Buffer.from(JSON.stringify({ ...decodeJwt(token), oid: 'x' })).toString('base64url');
    expect(await exchange(`${header}.${forged}.${signature}`)).toMatchObject({
      error: 'invalid_grant',
      codes: [50013],
    });
  });

  it('what is no token is told apart from one of somebody else', async () => {
    for (const bad of ['not.a.token', 'x', `${await tokenOf('access_token')}.more`])
      expect(await exchange(bad)).toMatchObject({ error: 'invalid_request', codes: [50027] });
    expect(tenant.status().log.at(-1)?.decision).toMatch(/^assertion is no JWT/u);
  });

  it('an ID token is no access token', async () => {
    const idToken = await tokenOf('id_token');
    tenant.changeDirectory(withApp(FILES_API_ID, () => ({ identifierUris: [FILES_API_URI, WEB.clientId] })));
    expect(await exchange(idToken)).toMatchObject({ codes: [240002] });
  });

  it('a token without a user is refused', async () => {
    const { body } = await raw.token(WEB, {
      grant_type: 'client_credentials',
      client_id: DAEMON_APP_ID,
      client_secret: tenant.configuredSecret(DAEMON_APP_ID) ?? '',
      scope: `${FILES_API_URI}/.default`,
    });
    expect(await exchange(String(body['access_token']))).toMatchObject({ codes: [7000114] });
  });

  it('needs to be asked for by name', async () => {
    expect(await exchange(await tokenOf('access_token'), { requested_token_use: '' })).toMatchObject({
      codes: [900144],
    });
  });

  it('a policy for the next API comes back with claims to forward', async () => {
    const token = await tokenOf('access_token');
    const policy = definePolicy({ displayName: 'Graph', grantControl: 'mfa', apps: [GRAPH.appId] });
    tenant.changeDirectory(withTenant(CONTOSO.id, { conditionalAccess: [policy] }));
    const answer = await exchange(token);
    expect(answer).toMatchObject({ error: 'interaction_required', codes: [50076] });
    expect(answer.body['claims']).toEqual(expect.any(String));
  });
});

it('a user who was disabled after the sign-in gets no token', async () => {
  const form = await codeForm(tenant, WEB);
  tenant.changeDirectory(withUser(userCalled(tenant, 'mara').username, { accountEnabled: false }));
  expect(await raw.token(WEB, form)).toMatchObject({ error: 'invalid_grant', codes: [50057] });
});
