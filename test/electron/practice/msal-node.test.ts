import {
  ConfidentialClientApplication,
  InteractionRequiredAuthError,
  PublicClientApplication,
  ServerError,
  type AuthenticationResult,
  type Configuration,
  type INetworkModule,
} from '@azure/msal-node';
import { createHash, X509Certificate } from 'node:crypto';
import { decodeJwt } from 'jose';
import { fetch, type Response } from 'undici';
import { describe, expect, it } from 'vitest';
import { deriveClientSecret } from '../../../electron/practice/client-secret.ts';
import {
  CERTIFICATE_APP_ID,
  DAEMON_APP_ID,
  FILES_API_ID,
  FILES_API_SCOPE,
  FILES_API_URI,
} from '../../../electron/practice/contoso.ts';
import { GRAPH } from '../../../electron/practice/first-party/microsoft-graph.ts';
import { parseScopes, type ProfileDraft } from '../../../shared/profile/profile.ts';
import { signInThrough } from '../../support/practice-browser.ts';
import { approveDevice } from './approve-device.ts';
import { withApp, withFaults, withGrant, withUser } from './change-directory.ts';
import { DESKTOP, userOf, WEB } from './start-for-test.ts';
import { VERIFIER, CHALLENGE } from './raw-client.ts';
import { practiceForTest } from './practice-for-test.ts';

const { tenant, dispatcher } = await practiceForTest();

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

const configurationOf = (clientId: string, auth: Partial<Configuration['auth']> = {}): Configuration => ({
  auth: {
    clientId,
    authority: `${tenant.origin}/${WEB.tenant}`,
    knownAuthorities: [new URL(tenant.origin).host],
    ...auth,
  },
  system: { networkClient },
});

const configuration = ({ clientId }: ProfileDraft, clientSecret: string | null): Configuration =>
  configurationOf(clientId, clientSecret === null ? {} : { clientSecret });

const withSecret = (clientId: string): ConfidentialClientApplication =>
  new ConfidentialClientApplication(
    configurationOf(clientId, { clientSecret: tenant.configuredSecret(clientId) ?? '' }),
  );

function withCertificate(clientId: string): ConfidentialClientApplication {
  const certificate = tenant.configuredCertificate(clientId);
  if (certificate === null) throw new Error('There is no certificate.');
  const der = new X509Certificate(certificate.cert).raw;
  const thumbprintSha256 = createHash('sha256').update(der).digest('hex');
  return new ConfidentialClientApplication(
    configurationOf(clientId, { clientCertificate: { thumbprintSha256, privateKey: certificate.key } }),
  );
}

/** An access token for the API, as a client sends it to the API. */
async function tokenForApi(): Promise<string> {
  const { accessToken } = await signIn(withSecret(WEB.clientId), WEB, userOf(tenant, 'member'));
  return accessToken;
}

/** The API becomes a client itself: with a secret of its own, and with the permission to read the user's profile. */
function makeApiAClient(consented: boolean): ConfidentialClientApplication {
  const secret = deriveClientSecret('a seed', FILES_API_ID, new Date(Date.now() + 1_000_000));
  tenant.changeDirectory(withApp(FILES_API_ID, () => ({ passwordCredentials: [secret] })));
  if (consented)
    tenant.changeDirectory(withGrant(WEB.tenant, FILES_API_ID, GRAPH.appId, 'User.Read openid profile'));
  const clientSecret = secret.secretText;
  return new ConfidentialClientApplication(configurationOf(FILES_API_ID, { clientSecret }));
}

/** MSAL calls the grant deprecated, and apps still use it. */
type PasswordClient = {
  readonly acquireTokenByUsernamePassword: (request: {
    scopes: string[];
    username: string;
    password: string;
  }) => Promise<AuthenticationResult | null>;
};

const ALL_OF_API = `${FILES_API_URI}/.default`;

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
  it.each(['member', 'guest', 'without mail'] as const)('signs in a user: %s', async (kind) => {
    const app = new PublicClientApplication(configuration(DESKTOP, null));
    const user = userOf(tenant, kind);
    const result = await signIn(app, DESKTOP, user);
    expect(result.tenantId).toBe(DESKTOP.tenant);
    expect(result.account?.username).toBe(user.username);
    const home = user.home ?? user;
    expect(result.account?.homeAccountId).toBe(`${home.objectId}.${home.tenantId}`);
  });

  it('renews silently, for the user’s own API', async () => {
    const app = new ConfidentialClientApplication(configuration(WEB, tenant.configuredSecret(WEB.clientId)));
    const { account, accessToken } = await signIn(app, WEB, userOf(tenant, 'member'));
    if (account === null) throw new Error('There is no account.');
    const scopes = parseScopes(WEB.scopes).filter((scope) => scope.startsWith('api:'));
    const renewed = await app.acquireTokenSilent({ account, scopes, forceRefresh: true });
    expect(renewed.fromCache).toBe(false);
    expect(renewed.accessToken).not.toBe(accessToken);
    expect(renewed.scopes).toEqual(scopes);
  });

  it.each([
    ['client-secret-expired', 7000222],
    ['secret-id-for-value', 7000215],
  ])('reports %s as %d', async (scenario, code) => {
    tenant.setScenario(scenario);
    const app = new ConfidentialClientApplication(configuration(WEB, tenant.configuredSecret(WEB.clientId)));
    const failure = await signIn(app, WEB, userOf(tenant, 'member')).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ServerError);
    expect(failure).toMatchObject({ errorCode: 'invalid_client', errorNo: code });
  });

  it('is told when to renew a token that lives for a day, and not when it lives for an hour', async () => {
    const clientCapabilities = ['cp1'];
    const long = new PublicClientApplication(configurationOf(DESKTOP.clientId, { clientCapabilities }));
    const { expiresOn, refreshOn } = await signIn(long, DESKTOP, userOf(tenant, 'member'));
    const [expires, refresh] = [expiresOn, refreshOn].map((time) => (time?.getTime() ?? 0) - Date.now());
    expect(Math.round(Number(expires) / Number(refresh))).toBe(2);
    const short = new PublicClientApplication(configuration(DESKTOP, null));
    expect((await signIn(short, DESKTOP, userOf(tenant, 'member'))).refreshOn).toBeUndefined();
  });

  it('finds no endpoints for a tenant that does not exist', async () => {
    tenant.setScenario('tenant-not-found');
    const app = new PublicClientApplication(configuration(DESKTOP, null));
    await expect(signIn(app, DESKTOP, userOf(tenant, 'member'))).rejects.toThrow();
  });
});

describe('msal-node with a certificate', () => {
  it('signs a user in', async () => {
    const profile = { ...WEB, clientId: CERTIFICATE_APP_ID };
    const result = await signIn(withCertificate(CERTIFICATE_APP_ID), profile, userOf(tenant, 'member'));
    expect(result.account?.username).toBe(userOf(tenant, 'member').username);
    expect(decodeJwt(result.accessToken)).toMatchObject({ azp: CERTIFICATE_APP_ID, azpacr: '2' });
  });

  it('is refused when the certificate is not registered', async () => {
    const app = withCertificate(CERTIFICATE_APP_ID);
    tenant.changeDirectory(withApp(CERTIFICATE_APP_ID, () => ({ keyCredentials: [] })));
    await expect(app.acquireTokenByClientCredential({ scopes: [ALL_OF_API] })).rejects.toMatchObject({
      errorCode: 'invalid_client',
      errorNo: 700027,
    });
  });

  it('is refused when the tenant’s clock is an hour ahead', async () => {
    tenant.changeDirectory(withFaults({ clockOffsetSeconds: 3600 }));
    const app = withCertificate(CERTIFICATE_APP_ID);
    await expect(app.acquireTokenByClientCredential({ scopes: [ALL_OF_API] })).rejects.toMatchObject({
      errorCode: 'invalid_client',
      errorNo: 700024,
    });
  });
});

describe('msal-node without a browser', () => {
  it('client credentials: the token is about the app, with its roles', async () => {
    const result = await withSecret(DAEMON_APP_ID).acquireTokenByClientCredential({ scopes: [ALL_OF_API] });
    expect(decodeJwt(result?.accessToken ?? '')).toMatchObject({
      aud: FILES_API_ID,
      azp: DAEMON_APP_ID,
      roles: ['Files.Read.All'],
    });
    expect(decodeJwt(result?.accessToken ?? '')).not.toHaveProperty('scp');
  });

  it('client credentials: another scope than .default is refused', async () => {
    const request = { scopes: [`${FILES_API_URI}/Files.Read`] };
    const app = withSecret(DAEMON_APP_ID);
    await expect(app.acquireTokenByClientCredential(request)).rejects.toMatchObject({
      errorCode: 'invalid_scope',
      errorNo: 1002012,
    });
  });

  it('device code', async () => {
    tenant.changeDirectory(withFaults({ devicePollSeconds: 0 }));
    const app = new PublicClientApplication(configuration(DESKTOP, null));
    const result = await app.acquireTokenByDeviceCode({
      scopes: ['User.Read'],
      deviceCodeCallback: ({ verificationUri, userCode, message }) => {
        expect(message).toContain(userCode);
        void approveDevice(tenant, verificationUri, userCode);
      },
    });
    expect(result?.account?.username).toBe(userOf(tenant, 'member').username);
  });

  it('on behalf of: an API changes its caller’s token for one to Microsoft Graph', async () => {
    const oboAssertion = await tokenForApi();
    const result = await makeApiAClient(true).acquireTokenOnBehalfOf({ oboAssertion, scopes: ['User.Read'] });
    expect(decodeJwt(result?.accessToken ?? '')).toMatchObject({
      aud: GRAPH.appId,
      appid: FILES_API_ID,
      oid: userOf(tenant, 'member').objectId,
    });
  });

  it('on behalf of: an app uses the token that it got for itself by its client ID', async () => {
    const app = withSecret(WEB.clientId);
    // Accepts the files API, so that nobody has to be asked later.
    await signIn(app, WEB, userOf(tenant, 'member'));
    const own = { ...WEB, scopes: `openid ${WEB.clientId}/.default` };
    const { accessToken: oboAssertion } = await signIn(app, own, userOf(tenant, 'member'));
    expect(decodeJwt(oboAssertion)).toMatchObject({ aud: WEB.clientId });
    const result = await app.acquireTokenOnBehalfOf({ oboAssertion, scopes: [FILES_API_SCOPE] });
    expect(result?.scopes).toEqual([FILES_API_SCOPE]);
    expect(decodeJwt(result?.accessToken ?? '')).toMatchObject({ aud: FILES_API_ID, azp: WEB.clientId });
  });

  it('on behalf of: without consent the user has to be asked', async () => {
    const oboAssertion = await tokenForApi();
    const app = makeApiAClient(false);
    await expect(app.acquireTokenOnBehalfOf({ oboAssertion, scopes: ['User.Read'] })).rejects.toBeInstanceOf(
      InteractionRequiredAuthError,
    );
  });

  it('on behalf of: a token for another app is refused', async () => {
    const { accessToken } = await signIn(
      new PublicClientApplication(configuration(DESKTOP, null)),
      DESKTOP,
      userOf(tenant, 'member'),
    );
    const app = makeApiAClient(true);
    await expect(
      app.acquireTokenOnBehalfOf({ oboAssertion: accessToken, scopes: ['User.Read'] }),
    ).rejects.toMatchObject({ errorCode: 'invalid_grant', errorNo: 500131 });
  });

  it('user name and password', async () => {
    tenant.changeDirectory(
      withGrant(WEB.tenant, DESKTOP.clientId, GRAPH.appId, 'openid profile offline_access User.Read'),
    );
    const app: PasswordClient = new PublicClientApplication(configuration(DESKTOP, null));
    const { username, password } = userOf(tenant, 'member');
    const request = { scopes: ['User.Read'], username, password };
    const result = await app.acquireTokenByUsernamePassword(request);
    expect(result?.account?.username).toBe(username);
    await expect(app.acquireTokenByUsernamePassword({ ...request, password: 'wrong' })).rejects.toMatchObject(
      { errorNo: 50126 },
    );
    tenant.changeDirectory(withUser(username, { isMfaEnforced: true }));
    await expect(app.acquireTokenByUsernamePassword(request)).rejects.toMatchObject({
      name: 'InteractionRequiredAuthError',
      subError: 'basic_action',
    });
  });
});
