import {
  ConfidentialClientApplication,
  PublicClientApplication,
  ServerError,
  type Configuration,
  type INetworkModule,
} from '@azure/msal-node';
import { Agent, fetch, type Response } from 'undici';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { PracticeTenant } from '../../electron/practice/server.ts';
import { parseScopes, type ProfileDraft } from '../../shared/profile/profile.ts';
import { signInThrough } from '../support/practice-browser.ts';
import { DESKTOP, startForTest, userOf, WEB } from './start-for-test.ts';
import { VERIFIER, CHALLENGE } from './raw-client.ts';

let tenant: PracticeTenant;
let dispatcher: Agent;

beforeAll(async () => {
  tenant = await startForTest();
  dispatcher = new Agent({ connect: { ca: tenant.caPem } });
});

beforeEach(() => {
  tenant.setScenario('healthy');
});

afterAll(async () => {
  await dispatcher.close();
  await tenant.close();
});

/** MSAL names the type of the body; nothing here knows it. */
async function toNetworkResponse(response: Response) {
  return {
    headers: Object.fromEntries(response.headers),
    body: (await response.json()) as never,
    status: response.status,
  };
}

const networkClient: INetworkModule = {
  sendGetRequestAsync: async (url, options) =>
    toNetworkResponse(await fetch(url, { headers: options?.headers ?? {}, dispatcher })),
  sendPostRequestAsync: async (url, options) =>
    toNetworkResponse(
      await fetch(url, {
        method: 'POST',
        headers: options?.headers ?? {},
        body: options?.body ?? '',
        dispatcher,
      }),
    ),
};

const configuration = (profile: ProfileDraft, clientSecret: string | null): Configuration => ({
  auth: {
    clientId: profile.clientId,
    authority: `${tenant.origin}/${profile.tenant}`,
    knownAuthorities: [new URL(tenant.origin).host],
    ...(clientSecret === null ? {} : { clientSecret }),
  },
  system: { networkClient },
});

async function signIn(
  app: PublicClientApplication | ConfidentialClientApplication,
  profile: ProfileDraft,
  user: ReturnType<typeof userOf>,
) {
  const request = { scopes: [...parseScopes(profile.scopes)], redirectUri: profile.redirectUri };
  const url = await app.getAuthCodeUrl({
    ...request,
    state: 'state',
    nonce: 'nonce',
    codeChallenge: CHALLENGE,
    codeChallengeMethod: 'S256',
    prompt: profile.prompt,
  });
  const { username, password } = user;
  const end = await signInThrough(url, { caPem: tenant.caPem, username, password });
  if (end.kind !== 'redirect') throw new Error(`Ended with ${end.kind}`);
  const { code = '', ...payload } = Object.fromEntries(end.parameters);
  return app.acquireTokenByCode(
    { ...request, code, codeVerifier: VERIFIER, state: 'state', nonce: 'nonce' },
    { ...payload, code },
  );
}

describe('msal-node', () => {
  test.each(['member', 'guest', 'without mail'] as const)('signs in a user: %s', async (kind) => {
    const app = new PublicClientApplication(configuration(DESKTOP, null));
    const user = userOf(tenant, kind);
    const result = await signIn(app, DESKTOP, user);
    expect(result.tenantId).toBe(DESKTOP.tenant);
    expect(result.account?.username).toBe(user.username);
    const home = user.home ?? user;
    expect(result.account?.homeAccountId).toBe(`${home.objectId}.${home.tenantId}`);
  });

  test('renews silently, for the user’s own API', async () => {
    const app = new ConfidentialClientApplication(configuration(WEB, tenant.configuredSecret(WEB.clientId)));
    const { account, accessToken } = await signIn(app, WEB, userOf(tenant, 'member'));
    if (account === null) throw new Error('There is no account.');
    const scopes = parseScopes(WEB.scopes).filter((scope) => scope.startsWith('api:'));
    const renewed = await app.acquireTokenSilent({ account, scopes, forceRefresh: true });
    expect(renewed.fromCache).toBe(false);
    expect(renewed.accessToken).not.toBe(accessToken);
    expect(renewed.scopes).toEqual(scopes);
  });

  test.each([
    ['client-secret-expired', 7000222],
    ['secret-id-for-value', 7000215],
  ])('reports %s as %d', async (scenario, code) => {
    tenant.setScenario(scenario);
    const app = new ConfidentialClientApplication(configuration(WEB, tenant.configuredSecret(WEB.clientId)));
    const failure = await signIn(app, WEB, userOf(tenant, 'member')).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ServerError);
    expect(failure).toMatchObject({ errorCode: 'invalid_client', errorNo: code });
  });

  test('finds no endpoints for a tenant that does not exist', async () => {
    tenant.setScenario('tenant-not-found');
    const app = new PublicClientApplication(configuration(DESKTOP, null));
    await expect(signIn(app, DESKTOP, userOf(tenant, 'member'))).rejects.toThrow();
  });
});
