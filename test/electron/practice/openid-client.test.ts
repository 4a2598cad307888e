import { createHash, webcrypto, X509Certificate } from 'node:crypto';
import * as client from 'openid-client';
import { fetch as undiciFetch } from 'undici';
import { describe, expect, it } from 'vitest';
import { CERTIFICATE_APP_ID, DAEMON_APP_ID, FILES_API_URI } from '../../../electron/practice/contoso.ts';
import { SAMPLE_API_PATH } from '../../../electron/practice/endpoints/sample-api.ts';
import type { ProfileDraft } from '../../../shared/profile/profile.ts';
import { signInThrough } from '../../support/practice-browser.ts';
import { approveDevice } from './approve-device.ts';
import { withFaults, withImplicit } from './change-directory.ts';
import { DESKTOP, userOf, WEB } from './start-for-test.ts';
import { practiceForTest } from './practice-for-test.ts';

/**
 * A client that nobody here wrote, with no exception made for this server but the certificate authority. Where Entra
 * itself needs one, the test says so.
 */
const { tenant, dispatcher } = await practiceForTest();

const customFetch: client.CustomFetch = async (url, options) =>
  (await undiciFetch(url, {
    ...(options as Parameters<typeof undiciFetch>[1]),
    dispatcher,
  })) as unknown as Response;

async function discover(clientId: string, authentication?: client.ClientAuth): Promise<client.Configuration> {
  const options = { [client.customFetch]: customFetch };
  const issuer = new URL(`${tenant.origin}/${WEB.tenant}/v2.0`);
  const config = await client.discovery(issuer, clientId, undefined, authentication, options);
  client.enableNonRepudiationChecks(config);
  return config;
}

/** Entra finds a certificate by its thumbprint in the header; no other header names it. */
async function certificateAuth(): Promise<client.ClientAuth> {
  const certificate = tenant.configuredCertificate(CERTIFICATE_APP_ID);
  if (certificate === null) throw new Error('There is no certificate.');
  const der = Buffer.from(certificate.key.replace(/-----[A-Z ]+-----|\s/gu, ''), 'base64');
  const algorithm = { name: 'RSA-PSS', hash: 'SHA-256' };
  const key = await webcrypto.subtle.importKey('pkcs8', der, algorithm, false, ['sign']);
  const thumbprint = createHash('sha256').update(new X509Certificate(certificate.cert).raw);
  const x5t = thumbprint.digest('base64url');
  return client.PrivateKeyJwt(key, {
    [client.modifyAssertion]: (header) => {
      header['x5t#S256'] = x5t;
    },
  });
}

/** Builds the request, walks the person through the pages, and gives back where the browser was sent. */
async function authorize(
  config: client.Configuration,
  profile: ProfileDraft,
  redirectUri: string,
  more: Readonly<Record<string, string>> = {},
) {
  const verifier = client.randomPKCECodeVerifier();
  const [state, nonce] = [client.randomState(), client.randomNonce()];
  const url = client.buildAuthorizationUrl(config, {
    redirect_uri: redirectUri,
    scope: profile.scopes,
    code_challenge: await client.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    prompt: profile.prompt,
    state,
    nonce,
    ...more,
  });
  const { username, password } = userOf(tenant, 'member');
  const end = await signInThrough(url.href, { caPem: tenant.caPem, username, password });
  return { end, checks: { pkceCodeVerifier: verifier, expectedState: state, expectedNonce: nonce } };
}

async function signIn(profile: ProfileDraft, config: client.Configuration, redirectUri: string) {
  const { end, checks } = await authorize(config, profile, redirectUri);
  if (end.kind !== 'redirect') throw new Error(`Ended with ${JSON.stringify(end)}`);
  return client.authorizationCodeGrant(config, new URL(end.location), { ...checks, idTokenExpected: true });
}

// Not http://localhost: Entra answers that at http://localhost/, with which openid-client would redeem the code.
const DESKTOP_URI = 'http://localhost:54321/callback';
const WEB_URI = 'http://localhost:54321/auth/callback';

describe('code and PKCE', () => {
  it('signs a public client in, renews, and asks who it is', async () => {
    const config = await discover(DESKTOP.clientId, client.None());
    const tokens = await signIn(DESKTOP, config, DESKTOP_URI);
    const claims = tokens.claims();
    expect(claims).toMatchObject({ aud: DESKTOP.clientId, tid: DESKTOP.tenant, ver: '2.0' });
    expect(tokens.scope).toBe('openid profile email User.Read');

    const renewed = await client.refreshTokenGrant(config, tokens.refresh_token ?? '');
    expect(renewed.claims()?.sub).toBe(claims?.sub);
    expect(renewed.refresh_token).toEqual(expect.any(String));

    const user = await client.fetchUserInfo(config, tokens.access_token, claims?.sub ?? '');
    expect(user).toMatchObject({ name: claims?.['name'], email: userOf(tenant, 'member').mail });
  });

  it.each([
    ['client_secret_post', client.ClientSecretPost],
    ['client_secret_basic', client.ClientSecretBasic],
  ])('signs a confidential client in with %s, and renews', async (_method, authentication) => {
    const secret = tenant.configuredSecret(WEB.clientId) ?? '';
    const config = await discover(WEB.clientId, authentication(secret));
    const tokens = await signIn(WEB, config, WEB_URI);
    expect(tokens.claims()).toMatchObject({ aud: WEB.clientId, email: expect.any(String) as string });
    const renewed = await client.refreshTokenGrant(config, tokens.refresh_token ?? '');
    expect(renewed.access_token).not.toBe(tokens.access_token);
  });

  it('signs a client in with a certificate (private_key_jwt), and renews', async () => {
    const config = await discover(CERTIFICATE_APP_ID, await certificateAuth());
    const tokens = await signIn({ ...WEB, clientId: CERTIFICATE_APP_ID }, config, WEB_URI);
    expect(tokens.claims()).toMatchObject({ aud: CERTIFICATE_APP_ID });
    const renewed = await client.refreshTokenGrant(config, tokens.refresh_token ?? '');
    expect(renewed.access_token).not.toBe(tokens.access_token);
  });
});

describe('tokens in the redirect', () => {
  it('hybrid: code and ID token in the fragment, both verified', async () => {
    tenant.changeDirectory(withImplicit(WEB.clientId));
    const config = await discover(
      WEB.clientId,
      client.ClientSecretPost(tenant.configuredSecret(WEB.clientId) ?? ''),
    );
    client.useCodeIdTokenResponseType(config);
    const { end, checks } = await authorize(config, WEB, WEB_URI);
    if (end.kind !== 'redirect') throw new Error(end.kind);
    const tokens = await client.authorizationCodeGrant(config, new URL(end.location), checks);
    expect(tokens.claims()?.aud).toBe(WEB.clientId);
  });

  it('implicit: the ID token alone, posted to the app', async () => {
    tenant.changeDirectory(withImplicit(WEB.clientId));
    const config = await discover(WEB.clientId, client.None());
    client.useIdTokenResponseType(config);
    const { end, checks } = await authorize(config, WEB, WEB_URI, { response_mode: 'form_post' });
    if (end.kind !== 'form-post') throw new Error(end.kind);
    const posted = new Request(end.action, { method: 'POST', body: end.parameters });
    const { expectedState, expectedNonce } = checks;
    const claims = await client.implicitAuthentication(config, posted, expectedNonce, { expectedState });
    expect(claims).toMatchObject({ aud: WEB.clientId, nonce: expectedNonce });
  });
});

describe('without a browser', () => {
  it('client credentials give a token with the app’s roles and nothing else', async () => {
    const secret = tenant.configuredSecret(DAEMON_APP_ID) ?? '';
    const config = await discover(DAEMON_APP_ID, client.ClientSecretPost(secret));
    const tokens = await client.clientCredentialsGrant(config, { scope: `${FILES_API_URI}/.default` });
    expect(Object.keys(tokens).toSorted()).toEqual([
      'access_token',
      'expires_in',
      'ext_expires_in',
      'token_type',
    ]);
  });

  it('a device polls until its person has signed in', async () => {
    tenant.changeDirectory(withFaults({ devicePollSeconds: 0.01 }));
    const config = await discover(DESKTOP.clientId, client.None());
    const device = await client.initiateDeviceAuthorization(config, { scope: DESKTOP.scopes });
    const polling = client.pollDeviceAuthorizationGrant(config, device);
    await approveDevice(tenant, device.verification_uri, device.user_code);
    const tokens = await polling;
    expect(tokens.claims()).toMatchObject({ aud: DESKTOP.clientId });
    expect(tokens.refresh_token).toEqual(expect.any(String));
  });

  it('a device hears that its person declined', async () => {
    tenant.changeDirectory(withFaults({ devicePollSeconds: 0.01 }));
    const config = await discover(DESKTOP.clientId, client.None());
    const device = await client.initiateDeviceAuthorization(config, { scope: DESKTOP.scopes });
    await approveDevice(tenant, device.verification_uri, device.user_code, 'Cancel');
    await expect(client.pollDeviceAuthorizationGrant(config, device)).rejects.toMatchObject({
      error: 'authorization_declined',
    });
  });
});

it('an API’s claims challenge is read, and answered by a new sign-in', async () => {
  const config = await discover(DESKTOP.clientId, client.None());
  const profile = { ...DESKTOP, scopes: `openid ${FILES_API_URI}/Files.Read` };
  const capability = { access_token: { xms_cc: { values: ['cp1'] } } };
  const call = (accessToken: string) =>
    client.fetchProtectedResource(config, accessToken, new URL(SAMPLE_API_PATH, tenant.origin), 'GET');
  const tokenFor = async (claims: object) => {
    const { end, checks } = await authorize(config, profile, DESKTOP_URI, { claims: JSON.stringify(claims) });
    if (end.kind !== 'redirect') throw new Error(end.kind);
    return client.authorizationCodeGrant(config, new URL(end.location), checks);
  };

  const first = await tokenFor(capability);
  const refused = await call(first.access_token).catch((error: unknown) => error);
  if (!(refused instanceof client.WWWAuthenticateChallengeError)) throw new Error('There was no challenge.');
  const { error, claims = '' } = refused.cause[0]?.parameters ?? {};
  expect(error).toBe('insufficient_claims');
  const wanted = JSON.parse(Buffer.from(claims, 'base64').toString()) as { access_token: object };
  expect(wanted).toEqual({ access_token: { acrs: { essential: true, value: 'c1' } } });

  const second = await tokenFor({ access_token: { ...capability.access_token, ...wanted.access_token } });
  expect((await call(second.access_token)).status).toBe(200);
});
