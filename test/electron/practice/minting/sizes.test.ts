import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createLocalJWKSet, decodeJwt, jwtVerify, type JSONWebKeySet } from 'jose';
import { describe, expect, it } from 'vitest';
import { withApp } from '../change-directory.ts';
import { practiceForTest } from '../practice-for-test.ts';
import { parametersOf, redeemAs, signInAs } from '../sign-in-as.ts';
import { DESKTOP, WEB } from '../start-for-test.ts';

const { tenant, raw } = await practiceForTest();

const idTokenOf = async (): Promise<string> =>
  String((await redeemAs(tenant, raw, WEB, 'mara')).body['id_token']);

/** What a Node server with its default limits answers to a cookie. */
async function statusForCookie(value: string): Promise<number | undefined> {
  const server = createServer((_request, response) => response.end());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  try {
    return await new Promise((resolve, reject) => {
      request({ host: '127.0.0.1', port, headers: { cookie: `id_token=${value}` } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on('error', reject)
        .end();
    });
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

describe('what the tenant hands out is as long as in life', () => {
  it('a code is longer than 700 characters', async () => {
    const code = parametersOf(await signInAs(tenant, WEB, 'mara')).get('code') ?? '';
    expect(code.length).toBeGreaterThan(700);
  });

  it('a refresh token is longer than 1,000 characters', async () => {
    const { body } = await redeemAs(tenant, raw, WEB, 'mara');
    expect(String(body['refresh_token']).length).toBeGreaterThan(1000);
  });

  it('a device code is longer than 160 characters', async () => {
    const form = { client_id: DESKTOP.clientId, scope: DESKTOP.scopes };
    const answer = await raw.post(`/${DESKTOP.tenant}/oauth2/v2.0/devicecode`, form);
    const { device_code: code } = (await answer.json()) as { readonly device_code: string };
    expect(code.length).toBeGreaterThan(160);
  });
});

describe('the scenario token-too-large', () => {
  it('gives a valid ID token of 16 KB: 200 groups and 110 roles', async () => {
    tenant.setScenario('token-too-large');
    const token = await idTokenOf();
    const published = await raw.get(`/${WEB.tenant}/discovery/v2.0/keys`);
    const keys = createLocalJWKSet((await published.json()) as JSONWebKeySet);
    const { payload } = await jwtVerify(token, keys, { audience: WEB.clientId });
    expect(payload['groups']).toHaveLength(200);
    expect(payload['roles']).toHaveLength(110);
    expect(Math.round(token.length / 1024)).toBe(16);
  });

  it('is refused by a server with 431 when an app keeps it in a cookie', async () => {
    expect(await statusForCookie(await idTokenOf())).toBe(200);
    tenant.setScenario('token-too-large');
    expect(await statusForCookie(await idTokenOf())).toBe(431);
  });

  it('is repaired by groups that are assigned to the application alone', async () => {
    tenant.setScenario('token-too-large');
    tenant.changeDirectory(withApp(WEB.clientId, () => ({ groupMembershipClaims: 'ApplicationGroup' })));
    const token = await idTokenOf();
    expect(decodeJwt(token)).not.toHaveProperty('groups');
    expect(token.length).toBeLessThan(8192);
    expect(await statusForCookie(token)).toBe(200);
  });
});
