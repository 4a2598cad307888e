import { createLocalJWKSet, decodeJwt, decodeProtectedHeader, jwtVerify, type JSONWebKeySet } from 'jose';
import { describe, expect, it } from 'vitest';
import type { ProfileDraft } from '../../../../shared/profile/profile.ts';
import { createPracticeBrowser } from '../../../support/practice-browser.ts';
import { authorizePath, VERIFIER } from '../raw-client.ts';
import { DESKTOP, NOW, userOf, WEB } from '../start-for-test.ts';
import { practiceForTest } from '../practice-for-test.ts';

const { tenant, raw } = await practiceForTest({ clock: () => NOW });
const published = await raw.get(`/${WEB.tenant}/discovery/v2.0/keys`);
const keys = (await published.json()) as JSONWebKeySet;

type User = ReturnType<typeof userOf>;
type Changes = Readonly<Record<string, string>>;

async function tokensFor(profile: ProfileDraft, user: User, changes: Changes = {}) {
  const browser = createPracticeBrowser(tenant.caPem);
  const url = `${tenant.origin}${authorizePath(profile, changes)}`;
  const end = await browser.signInThrough(url, user);
  await browser.close();
  if (end.kind !== 'redirect') throw new Error(end.kind);
  const secret = tenant.configuredSecret(profile.clientId);
  const { body } = await raw.token(profile, {
    grant_type: 'authorization_code',
    client_id: profile.clientId,
    code: end.parameters.get('code') ?? '',
    redirect_uri: profile.redirectUri,
    code_verifier: VERIFIER,
    client_info: '1',
    ...(secret === null ? {} : { client_secret: secret }),
  });
  return {
    body,
    idToken: String(body['id_token']),
    accessToken: String(body['access_token']),
  };
}

const verify = (token: string, audience: string) =>
  jwtVerify(token, createLocalJWKSet(keys), {
    algorithms: ['RS256'],
    audience,
    issuer: `${tenant.origin}/${WEB.tenant}/v2.0`,
    currentDate: NOW,
  });

const NOW_SECONDS = NOW.getTime() / 1000;

describe('the answer', () => {
  it('has the members of Entra’s', async () => {
    const { body } = await tokensFor(WEB, userOf(tenant, 'member'));
    expect(Object.keys(body).toSorted()).toEqual(
      [
        ...[
          'token_type',
          'scope',
          'expires_in',
          'ext_expires_in',
          'access_token',
          'refresh_token',
          'id_token',
        ],
        'client_info',
      ].toSorted(),
    );
  });

  it('leaves out what was not asked for', async () => {
    const { body } = await tokensFor(DESKTOP, userOf(tenant, 'member'), { scope: 'User.Read' });
    expect(body).not.toHaveProperty('id_token');
    expect(body).not.toHaveProperty('refresh_token');
  });
});

describe('the ID token', () => {
  it('verifies, with the claims of Entra’s', async () => {
    const user = userOf(tenant, 'member');
    const { idToken } = await tokensFor(WEB, user);
    const { payload, protectedHeader } = await verify(idToken, WEB.clientId);
    expect(protectedHeader).toEqual({ typ: 'JWT', alg: 'RS256', kid: keys.keys[0]?.kid });
    expect(payload).toMatchObject({
      email: user.mail,
      iat: NOW_SECONDS - 300,
      nbf: NOW_SECONDS - 300,
      exp: NOW_SECONDS + 3600,
      name: user.displayName,
      nonce: 'the nonce',
      oid: user.objectId,
      preferred_username: user.username,
      tid: WEB.tenant,
      ver: '2.0',
    });
    for (const name of ['aio', 'rh', 'sid', 'sub', 'uti']) expect(payload[name]).toEqual(expect.any(String));
    expect(payload).not.toHaveProperty('idp');
  });

  it('names a guest’s own tenant, and the mail address without the email scope', async () => {
    const user = userOf(tenant, 'guest');
    const { idToken } = await tokensFor(DESKTOP, user, { scope: 'openid profile' });
    const claims = decodeJwt(idToken);
    expect(claims['email']).toBe(user.mail);
    expect(claims['idp']).toBe(`https://sts.windows.net/${String(user.home?.tenantId)}/`);
  });

  it('has no email for who has none, nor for a member that was not asked', async () => {
    const withoutMail = await tokensFor(DESKTOP, userOf(tenant, 'without mail'));
    expect(decodeJwt(withoutMail.idToken)).not.toHaveProperty('email');
    const notAsked = await tokensFor(DESKTOP, userOf(tenant, 'member'), { scope: 'openid profile' });
    expect(decodeJwt(notAsked.idToken)).not.toHaveProperty('email');
  });

  it('says little without the profile scope', async () => {
    const { idToken } = await tokensFor(DESKTOP, userOf(tenant, 'member'), { scope: 'openid' });
    for (const name of ['name', 'oid', 'preferred_username'])
      expect(decodeJwt(idToken)).not.toHaveProperty(name);
  });

  it('knows a user under another subject in every app', async () => {
    const user = userOf(tenant, 'member');
    const [web, again, desktop] = [
      await tokensFor(WEB, user),
      await tokensFor(WEB, user),
      await tokensFor(DESKTOP, user),
    ].map(({ idToken }) => decodeJwt(idToken).sub);
    expect(web).toBe(again);
    expect(web).not.toBe(desktop);
  });
});

describe('the access token', () => {
  it('for an API of the tenant’s own is version 2 and verifies', async () => {
    const { accessToken, body } = await tokensFor(WEB, userOf(tenant, 'member'));
    const api = /api:\/\/([^/]+)/u.exec(WEB.scopes)?.[1] ?? '';
    const { payload } = await verify(accessToken, api);
    expect(payload).toMatchObject({ azp: WEB.clientId, azpacr: '1', scp: 'Files.Read', ver: '2.0' });
    expect(payload.exp).toBe(NOW_SECONDS + Number(body['expires_in']));
    expect(Number(body['expires_in'])).toBeGreaterThanOrEqual(3600);
  });

  it('for Microsoft Graph is version 1, with a nonce in its header, and nobody can verify it', async () => {
    const { accessToken } = await tokensFor(DESKTOP, userOf(tenant, 'member'));
    expect(decodeProtectedHeader(accessToken)).toMatchObject({ nonce: expect.any(String) as string });
    expect(decodeJwt(accessToken)).toMatchObject({
      aud: '00000003-0000-0000-c000-000000000000',
      iss: `https://sts.windows.net/${DESKTOP.tenant}/`,
      appid: DESKTOP.clientId,
      appidacr: '0',
      scp: 'openid profile email User.Read',
      ver: '1.0',
    });
    await expect(jwtVerify(accessToken, createLocalJWKSet(keys), { currentDate: NOW })).rejects.toMatchObject(
      {
        code: 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED',
      },
    );
  });

  it('takes the audience as it was asked for', async () => {
    const scope = 'https://graph.microsoft.com/User.Read';
    const { accessToken, body } = await tokensFor(DESKTOP, userOf(tenant, 'member'), { scope });
    expect(decodeJwt(accessToken).aud).toBe('https://graph.microsoft.com');
    expect(body['scope']).toBe(scope);
  });

  it('is for the first of several resources, and the second is a token request away', async () => {
    const { body } = await tokensFor(WEB, userOf(tenant, 'member'), { scope: `${WEB.scopes} User.Read` });
    expect(body['scope']).toBe(WEB.scopes.split(' ').at(-1));
    const second = await raw.token(WEB, {
      grant_type: 'refresh_token',
      client_id: WEB.clientId,
      client_secret: tenant.configuredSecret(WEB.clientId) ?? '',
      refresh_token: String(body['refresh_token']),
      scope: 'User.Read',
    });
    // What was granted for Graph before comes along.
    expect(second.body['scope']).toBe('openid profile email User.Read');
    const both = await raw.token(WEB, {
      grant_type: 'refresh_token',
      client_id: WEB.clientId,
      client_secret: tenant.configuredSecret(WEB.clientId) ?? '',
      refresh_token: String(body['refresh_token']),
      scope: `${WEB.scopes} User.Read`,
    });
    expect(both).toMatchObject({ status: 400, error: 'invalid_request', codes: [28000] });
  });
});

describe('the documents', () => {
  it.each([
    [WEB.tenant, WEB.tenant],
    ['contoso.practice.example', WEB.tenant],
    ['common', '{tenantid}'],
    ['organizations', '{tenantid}'],
  ])('of %s name the issuer with %s', async (segment, named) => {
    const response = await raw.get(`/${segment}/v2.0/.well-known/openid-configuration`);
    expect(await response.json()).toMatchObject({ issuer: `${tenant.origin}/${named}/v2.0` });
    const keyResponse = await raw.get(`/${segment}/discovery/v2.0/keys`);
    expect(await keyResponse.json()).toMatchObject({
      keys: [{ kty: 'RSA', use: 'sig', issuer: `${tenant.origin}/${named}/v2.0`, x5c: [expect.any(String)] }],
    });
  });
});
