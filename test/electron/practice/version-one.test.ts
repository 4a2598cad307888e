import { decodeJwt, decodeProtectedHeader } from 'jose';
import * as client from 'openid-client';
import { fetch as undiciFetch } from 'undici';
import { describe, expect, it } from 'vitest';
import { DAEMON_APP_ID, FILES_API_ID, FILES_API_URI } from '../../../electron/practice/contoso.ts';
import { createPracticeBrowser, signInThrough } from '../../support/practice-browser.ts';
import { withImplicit } from './change-directory.ts';
import { practiceForTest } from './practice-for-test.ts';
import { codeOf, parametersOf, redeemAs, signInAs, userCalled } from './sign-in-as.ts';
import { DESKTOP, userOf, WEB } from './start-for-test.ts';

/**
 * The v1.0 endpoints, as their own discovery document names them. openid-client knows nothing of v1.0: it goes by the
 * document, and checks the ID token against the issuer in it.
 */
const { tenant, raw, dispatcher } = await practiceForTest();

const GRAPH = 'https://graph.microsoft.com';
const ISSUER = `https://sts.windows.net/${WEB.tenant}/`;
const REDIRECT_URI = 'http://localhost:54321/auth/callback';
const text = expect.any(String) as string;
const digits = expect.stringMatching(/^\d+$/u) as string;

const customFetch: client.CustomFetch = async (url, options) =>
  (await undiciFetch(url, {
    ...(options as Parameters<typeof undiciFetch>[1]),
    dispatcher,
  })) as unknown as Response;

async function configure(): Promise<client.Configuration> {
  const document = await raw.get(`/${WEB.tenant}/.well-known/openid-configuration`);
  const metadata = (await document.json()) as client.ServerMetadata;
  const secret = tenant.configuredSecret(WEB.clientId) ?? '';
  const config = new client.Configuration(metadata, WEB.clientId, undefined, client.ClientSecretPost(secret));
  config[client.customFetch] = customFetch;
  client.enableNonRepudiationChecks(config);
  return config;
}

async function signIn(config: client.Configuration, more: Readonly<Record<string, string>>) {
  const verifier = client.randomPKCECodeVerifier();
  const [state, nonce] = [client.randomState(), client.randomNonce()];
  const url = client.buildAuthorizationUrl(config, {
    redirect_uri: REDIRECT_URI,
    code_challenge: await client.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    state,
    nonce,
    ...more,
  });
  const { username, password } = userOf(tenant, 'member');
  const end = await signInThrough(url.href, { caPem: tenant.caPem, username, password });
  if (end.kind !== 'redirect') throw new Error(`Ended with ${JSON.stringify(end)}`);
  return client.authorizationCodeGrant(config, new URL(end.location), {
    pkceCodeVerifier: verifier,
    expectedState: state,
    expectedNonce: nonce,
    idTokenExpected: true,
  });
}

describe('openid-client at the endpoints of the v1.0 document', () => {
  it('gets a v1.0 ID token that verifies, and a token for the resource that it named', async () => {
    const config = await configure();
    const tokens = await signIn(config, { resource: GRAPH });
    const { upn, familyName } = { upn: userOf(tenant, 'member').userPrincipalName, familyName: 'Lindqvist' };
    expect(tokens.claims()).toMatchObject({
      ver: '1.0',
      iss: ISSUER,
      aud: WEB.clientId,
      upn,
      unique_name: upn,
      family_name: familyName,
      amr: ['pwd'],
      tid: WEB.tenant,
    });
    expect(tokens.claims()).not.toHaveProperty('preferred_username');
    expect(decodeProtectedHeader(tokens.id_token ?? '')).toHaveProperty('x5t');
    expect(decodeJwt(tokens.access_token)).toMatchObject({ ver: '1.0', aud: GRAPH });
    expect(tokens).toMatchObject({
      expires_on: digits,
      not_before: digits,
      ext_expires_in: digits,
      resource: GRAPH,
      refresh_token: text,
    });
  });

  it('renews for another resource, whose registration decides the version of its token', async () => {
    const config = await configure();
    const first = await signIn(config, { resource: FILES_API_URI });
    expect(first.scope).toBe('Files.Read');
    expect(decodeJwt(first.access_token)).toMatchObject({ ver: '2.0', aud: FILES_API_ID, scp: 'Files.Read' });
    const renewed = await client.refreshTokenGrant(config, first.refresh_token ?? '', {
      resource: FILES_API_URI,
    });
    expect(renewed['resource']).toBe(FILES_API_URI);
    expect(renewed.claims()).toMatchObject({ ver: '1.0', sub: first.claims()?.sub });
  });
});

describe('the token endpoint of v1.0', () => {
  const asApp = (form: Readonly<Record<string, string>>) =>
    raw.post(`/${WEB.tenant}/oauth2/token`, {
      grant_type: 'client_credentials',
      client_id: DAEMON_APP_ID,
      client_secret: tenant.configuredSecret(DAEMON_APP_ID) ?? '',
      ...form,
    });

  it('answers an app with numbers as text', async () => {
    const body = await (await asApp({ resource: FILES_API_URI })).json();
    expect(body).toEqual({
      token_type: 'Bearer',
      expires_in: digits,
      ext_expires_in: digits,
      expires_on: digits,
      not_before: digits,
      resource: FILES_API_URI,
      access_token: text,
    });
  });

  it.each([
    ['no resource', {}, 900144],
    ['a resource that nobody knows', { resource: 'api://nobody' }, 500011],
    ['a scope instead of the resource', { scope: `${FILES_API_URI}/.default` }, 900144],
  ])('refuses %s', async (_what, form: Readonly<Record<string, string>>, code) => {
    const answer = await asApp(form);
    expect([answer.status, await answer.json()]).toMatchObject([400, { error_codes: [code] }]);
  });

  it('refuses a resource that is sent twice', async () => {
    const twice = new URLSearchParams({ grant_type: 'client_credentials', client_id: DAEMON_APP_ID });
    twice.append('resource', FILES_API_URI);
    twice.append('resource', GRAPH);
    const answer = await undiciFetch(`${tenant.origin}/${WEB.tenant}/oauth2/token`, {
      method: 'POST',
      body: twice,
      dispatcher,
    });
    expect(await answer.json()).toMatchObject({ error_codes: [9002313] });
  });
});

it('the authorization endpoint of v1.0 puts a v1.0 ID token into the redirect', async () => {
  tenant.changeDirectory(withImplicit(WEB.clientId));
  const query = new URLSearchParams({
    client_id: WEB.clientId,
    response_type: 'id_token',
    response_mode: 'form_post',
    redirect_uri: WEB.redirectUri,
    nonce: 'the nonce',
  });
  const { username, password } = userOf(tenant, 'member');
  const end = await signInThrough(`${tenant.origin}/${WEB.tenant}/oauth2/authorize?${query.toString()}`, {
    caPem: tenant.caPem,
    username,
    password,
  });
  if (end.kind !== 'form-post') throw new Error(`Ended with ${JSON.stringify(end)}`);
  expect(decodeJwt(end.parameters.get('id_token') ?? '')).toMatchObject({
    ver: '1.0',
    iss: ISSUER,
    nonce: 'the nonce',
  });
});

describe('prompt=admin_consent, which v1.0 alone has', () => {
  const addressAt = (endpoint: string, prompt: string) =>
    `${tenant.origin}/${WEB.tenant}/${endpoint}?${new URLSearchParams({
      client_id: WEB.clientId,
      response_type: 'code',
      redirect_uri: WEB.redirectUri,
      resource: GRAPH,
      state: 'the state',
      prompt,
    }).toString()}`;
  const signInTo = async (name: string, address: string) => {
    const { username, password } = userCalled(tenant, name);
    return signInThrough(address, { caPem: tenant.caPem, username, password });
  };

  it('an administrator accepts for everybody, and the app gets its code', async () => {
    const parameters = parametersOf(await signInTo('ada', addressAt('oauth2/authorize', 'admin_consent')));
    expect(parameters.get('admin_consent')).toBe('True');
    expect(parameters.get('code')).toMatch(/^1\./u);
    expect(parameters.get('state')).toBe('the state');
    // Nobody else is asked.
    const browser = createPracticeBrowser(tenant.caPem);
    let page = await browser.open(addressAt('oauth2/authorize', 'login'));
    const { username, password } = userCalled(tenant, 'mara');
    page = await browser.press(page, 'Next', { label: 'Email, phone, or Skype', value: username });
    page = await browser.press(page, 'Sign in', { label: 'Password', value: password });
    expect(page.location).toContain('code=');
    await browser.close();
  });

  it('others need an administrator', async () => {
    const end = await signInTo('mara', addressAt('oauth2/authorize', 'admin_consent'));
    expect(codeOf(parametersOf(end))).toBe(90094);
  });

  it('is refused by v2.0', async () => {
    const address = new URL(addressAt('oauth2/v2.0/authorize', 'admin_consent'));
    address.searchParams.delete('resource');
    address.searchParams.set('scope', 'openid');
    const answer = await raw.get(`${address.pathname}${address.search}`);
    expect(answer.headers.get('location')).toContain('AADSTS90023');
  });
});

it('a device is told of v1.0 with the members of that time', async () => {
  const answer = await raw.post(`/${DESKTOP.tenant}/oauth2/devicecode`, {
    client_id: DESKTOP.clientId,
    resource: GRAPH,
  });
  expect(await answer.json()).toEqual({
    user_code: text,
    device_code: text,
    verification_url: text,
    expires_in: digits,
    interval: digits,
    message: text,
  });
});

describe('v2.0 takes a resource beside OpenID Connect scopes alone', () => {
  const OPENID = { ...DESKTOP, scopes: 'openid' };

  it('when it is Microsoft Graph, which they belong to, at both endpoints', async () => {
    const answer = await redeemAs(tenant, raw, OPENID, 'mara', { resource: GRAPH }, { resource: GRAPH });
    expect(answer.status).toBe(200);
  });

  it('and refuses any other, at both endpoints', async () => {
    const refused = await signInAs(tenant, OPENID, 'mara', { resource: FILES_API_URI });
    expect(codeOf(parametersOf(refused))).toBe(9010010);
    const answer = await redeemAs(tenant, raw, OPENID, 'mara', {}, { resource: FILES_API_URI });
    expect(answer).toMatchObject({ error: 'invalid_target', codes: [9010010] });
  });
});
