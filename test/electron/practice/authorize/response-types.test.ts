import { createHash } from 'node:crypto';
import { decodeJwt } from 'jose';
import { describe, expect, it } from 'vitest';
import { FILES_API_SCOPE, FILES_API_URI, PERSONAL_APP_ID } from '../../../../electron/practice/contoso.ts';
import { createSampleProfiles } from '../../../../electron/practice/sample-profiles.ts';
import { withApp, withFaults, withImplicit } from '../change-directory.ts';
import { authorizePath, VERIFIER } from '../raw-client.ts';
import { codeOf, parametersOf, redeemAs, signInAs } from '../sign-in-as.ts';
import { DESKTOP, NOW, WEB } from '../start-for-test.ts';
import { practiceForTest } from '../practice-for-test.ts';

const { spa: SPA, personal: PERSONAL } = createSampleProfiles(NOW);

const { tenant, raw } = await practiceForTest();

type Changes = Readonly<Record<string, string | null>>;

const locationOf = async (changes: Changes, profile = WEB) =>
  new URL((await raw.get(authorizePath(profile, changes))).headers.get('location') ?? '');

const leftHalf = (text: string) =>
  createHash('sha256').update(text).digest().subarray(0, 16).toString('base64url');

describe('tokens in the redirect', () => {
  it.each([
    ['id_token', 700054],
    ['code id_token', 700054],
    ['token', 700051],
    ['id_token token', 700054],
  ])(
    '%s is refused as long as it is not switched on, and the error travels as the token would',
    async (type, code) => {
      const { search, hash } = await locationOf({ response_type: type });
      const parameters = new URLSearchParams(hash.slice(1));
      expect(search).toBe('');
      expect(parameters.get('error')).toBe('unsupported_response_type');
      expect(codeOf(parameters)).toBe(code);
      expect(parameters.get('state')).toBe('the state');
    },
  );

  it.each([
    ['in a query', { response_mode: 'query' }, 70007],
    ['without a nonce', { nonce: null }, 90014],
  ])('an ID token %s is refused', async (_what, changes, code) => {
    tenant.changeDirectory(withImplicit(WEB.clientId));
    const { hash } = await locationOf({ response_type: 'id_token', ...changes });
    expect(codeOf(new URLSearchParams(hash.slice(1)))).toBe(code);
  });

  it('come with hashes of what travels beside them', async () => {
    tenant.changeDirectory(withImplicit(WEB.clientId));
    const hybrid = parametersOf(await signInAs(tenant, WEB, 'mara', { response_type: 'code id_token' }));
    const code = hybrid.get('code') ?? '';
    expect(decodeJwt(hybrid.get('id_token') ?? '')).toMatchObject({
      nonce: 'the nonce',
      c_hash: leftHalf(code),
    });
    const implicit = parametersOf(await signInAs(tenant, WEB, 'mara', { response_type: 'token id_token' }));
    const accessToken = implicit.get('access_token') ?? '';
    expect(decodeJwt(implicit.get('id_token') ?? '')).toMatchObject({ at_hash: leftHalf(accessToken) });
    expect(decodeJwt(implicit.get('id_token') ?? '')).not.toHaveProperty('c_hash');
    expect([...implicit.keys()].toSorted()).toEqual(
      ['access_token', 'token_type', 'expires_in', 'scope', 'id_token', 'session_state', 'state'].toSorted(),
    );
  });
});

describe('the redirect URI', () => {
  it('may be left out: the first that is registered is taken, and the token request leaves it out too', async () => {
    const end = await signInAs(tenant, WEB, 'mara', { redirect_uri: null });
    if (end.kind !== 'redirect') throw new Error(end.kind);
    expect(end.location).toContain(`${WEB.redirectUri}?code=`);
    const answer = await raw.token(WEB, {
      grant_type: 'authorization_code',
      client_id: WEB.clientId,
      client_secret: tenant.configuredSecret(WEB.clientId) ?? '',
      code: end.parameters.get('code') ?? '',
      code_verifier: VERIFIER,
    });
    expect(answer.status).toBe(200);
  });

  it.each([
    ['none sent', { redirect_uri: null }, 900971],
    ['one sent', {}, 500113],
  ])('none registered, %s: a page', async (_what, changes, code) => {
    tenant.changeDirectory(withApp(WEB.clientId, ({ web }) => ({ web: { ...web, redirectUris: [] } })));
    const response = await raw.get(authorizePath(WEB, changes));
    expect(response.headers.get('location')).toBeNull();
    expect(await response.text()).toContain(`AADSTS${code}: `);
  });

  it('a mismatch may show only after the sign-in, and is never answered to the app', async () => {
    tenant.changeDirectory(withFaults({ redirectUriCheck: 'after-sign-in' }));
    const changes = { redirect_uri: 'https://evil.example/' };
    expect(await signInAs(tenant, WEB, 'mara', changes)).toMatchObject({ kind: 'error-page', code: 50011 });
    const response = await raw.get(authorizePath(WEB, { ...changes, scope: 'Mail.Fly' }));
    expect(response.headers.get('location')).toBeNull();
    expect(await response.text()).toContain('AADSTS50011: ');
    // A sign-in page proves nothing about the address, not even to a request that may show none.
    const silent = await raw.get(authorizePath(WEB, { ...changes, prompt: 'none' }));
    expect(silent.headers.get('location')).toBeNull();
    expect(await silent.text()).toContain('content="ConvergedSignIn"');
  });
});

describe('the request', () => {
  it.each([
    ['the resource of another API', WEB, { resource: 'https://graph.microsoft.com' }, 9010010],
    ['a resource with a slash too many', WEB, { resource: `${FILES_API_URI}/` }, 9010010],
    ['claims that are no JSON', WEB, { claims: '{' }, 90100],
    ['a single-page app without PKCE', SPA, { code_challenge: null }, 9002325],
    ['scopes with commas', WEB, { scope: 'openid,profile' }, 70011],
  ])('%s is refused', async (_what, profile, changes, code) => {
    expect(codeOf((await locationOf(changes, profile)).searchParams)).toBe(code);
  });

  it.each([
    ['a disabled app', withApp(WEB.clientId, () => ({ accountEnabled: false })), WEB, 7000112],
    [
      'a personal app at /common',
      withApp(PERSONAL_APP_ID, () => ({ signInAudience: 'PersonalMicrosoftAccount' as const })),
      { ...PERSONAL, tenant: 'common' },
      9002331,
    ],
    [
      'a work app at /consumers',
      withApp(PERSONAL_APP_ID, () => ({ signInAudience: 'AzureADMultipleOrgs' as const })),
      { ...PERSONAL, tenant: 'consumers' },
      9002332,
    ],
  ])('%s meets a page', async (_what, change, profile, code) => {
    tenant.changeDirectory(change);
    const response = await raw.get(authorizePath(profile));
    expect(await response.text()).toContain(`AADSTS${code}: `);
  });

  it('a plain challenge is its own verifier', async () => {
    const changes = { code_challenge: VERIFIER, code_challenge_method: 'plain' };
    expect((await redeemAs(tenant, raw, WEB, 'mara', changes)).status).toBe(200);
    const { codes } = await redeemAs(tenant, raw, WEB, 'mara', { ...changes, code_challenge_method: 'S256' });
    expect(codes).toEqual([501481]);
  });

  it('claims for the ID token are heeded where Entra knows them', async () => {
    const claims = JSON.stringify({
      id_token: { auth_time: { essential: true }, upn: null, shoe_size: null },
    });
    const { body } = await redeemAs(tenant, raw, DESKTOP, 'mara', { claims });
    const token = decodeJwt(String(body['id_token']));
    expect(token).toMatchObject({
      auth_time: expect.any(Number) as number,
      upn: expect.any(String) as string,
    });
    expect(token).not.toHaveProperty('shoe_size');
  });
});

describe('apps and APIs', () => {
  const api = (change: Parameters<typeof withApp>[1]) =>
    tenant.changeDirectory(withApp(FILES_API_SCOPE.split('/')[2] ?? '', change));

  it.each([
    ['disabled', () => ({ accountEnabled: false }), 500014],
    ['elsewhere, for one tenant', () => ({ tenantId: PERSONAL.tenant.replace('c0de', 'c0df') }), 500011],
    [
      'elsewhere, for several tenants',
      () => ({ tenantId: 'elsewhere', signInAudience: 'AzureADMultipleOrgs' as const }),
      650052,
    ],
    ['elsewhere, and installed here', () => ({ tenantId: 'elsewhere', installedIn: [WEB.tenant] }), null],
  ])('an API that is %s', async (_what, change, code) => {
    api(change);
    const end = await signInAs(tenant, WEB, 'mara');
    expect(end.kind).toBe('redirect');
    if (code === null) expect(parametersOf(end).get('code')).toEqual(expect.any(String));
    else expect(codeOf(parametersOf(end))).toBe(code);
  });
});
