import * as client from 'openid-client';
import { Agent, fetch as undiciFetch } from 'undici';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PracticeTenant } from '../../electron/practice/server.ts';
import type { ProfileDraft } from '../../shared/profile/profile.ts';
import { signInThrough } from '../support/practice-browser.ts';
import { DESKTOP, startForTest, userOf, WEB } from './start-for-test.ts';

/** A client that nobody here wrote, with no exception made for this server but the certificate authority. */
let tenant: PracticeTenant;
let dispatcher: Agent;

beforeAll(async () => {
  tenant = await startForTest();
  dispatcher = new Agent({ connect: { ca: tenant.caPem } });
});

afterAll(async () => {
  await dispatcher.close();
  await tenant.close();
});

const customFetch: client.CustomFetch = async (url, options) =>
  (await undiciFetch(url, {
    ...(options as Parameters<typeof undiciFetch>[1]),
    dispatcher,
  })) as unknown as Response;

const discover = (profile: ProfileDraft, authentication?: client.ClientAuth): Promise<client.Configuration> =>
  client.discovery(
    new URL(`${tenant.origin}/${profile.tenant}/v2.0`),
    profile.clientId,
    undefined,
    authentication,
    {
      [client.customFetch]: customFetch,
    },
  );

async function signIn(profile: ProfileDraft, config: client.Configuration, redirectUri: string) {
  const verifier = client.randomPKCECodeVerifier();
  const state = client.randomState();
  const nonce = client.randomNonce();
  const url = client.buildAuthorizationUrl(config, {
    redirect_uri: redirectUri,
    scope: profile.scopes,
    code_challenge: await client.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    prompt: profile.prompt,
    state,
    nonce,
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

describe('openid-client', () => {
  test('signs a public client in with code and PKCE, and renews', async () => {
    const config = await discover(DESKTOP, client.None());
    client.enableNonRepudiationChecks(config);
    // Not http://localhost: Entra answers that at http://localhost/, with which openid-client would redeem the code.
    const tokens = await signIn(DESKTOP, config, 'http://localhost:54321/callback');
    expect(tokens.claims()).toMatchObject({ aud: DESKTOP.clientId, tid: DESKTOP.tenant, ver: '2.0' });
    expect(tokens.scope).toBe('openid profile email User.Read');

    const renewed = await client.refreshTokenGrant(config, tokens.refresh_token ?? '');
    expect(renewed.claims()?.sub).toBe(tokens.claims()?.sub);
    expect(renewed.refresh_token).toEqual(expect.any(String));
  });

  test.each([
    ['client_secret_post', client.ClientSecretPost],
    ['client_secret_basic', client.ClientSecretBasic],
  ])('signs a confidential client in with %s', async (_method, authentication) => {
    const config = await discover(WEB, authentication(tenant.configuredSecret(WEB.clientId) ?? ''));
    client.enableNonRepudiationChecks(config);
    const tokens = await signIn(WEB, config, 'http://localhost:54321/auth/callback');
    expect(tokens.claims()).toMatchObject({ aud: WEB.clientId, email: expect.any(String) as string });
    const renewed = await client.refreshTokenGrant(config, tokens.refresh_token ?? '');
    expect(renewed.access_token).not.toBe(tokens.access_token);
  });
});
