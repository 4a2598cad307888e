import { ConfidentialClientApplication } from '@azure/msal-node';
import { decodeJwt } from 'jose';
import { describe, expect, it } from 'vitest';
import { fetch } from 'undici';
import { CONTOSO, FABRIKAM } from '../../../../electron/practice/contoso.ts';
import { readOwnUsers } from '../../../../electron/practice/own/read-users.ts';
import { readRegistrations } from '../../../../electron/practice/own/read-registrations.ts';
import { createDirectory } from '../../../../electron/practice/contoso.ts';
import { withOwnWorld, type OwnWorld } from '../../../../electron/practice/own/own-world.ts';
import { practiceViewOf } from '../../../../electron/practice/view.ts';
import { BLANK_PROFILE } from '../../../../shared/profile/profile.ts';
import { writeProfilesFile } from '../../../../shared/profile/profiles-file.ts';
import { practiceForTest } from '../practice-for-test.ts';
import { codeOf, parametersOf, redeemAs, signInAs } from '../sign-in-as.ts';
import { createRawClient, VERIFIER } from '../raw-client.ts';
import { NOW, startForTest } from '../start-for-test.ts';

const ID = '5a7b1c2d-0001-4abc-8def-000000000001';

/** As `az ad app show` prints it, in values of our own. */
const APPLICATION = {
  '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#applications/$entity',
  id: 'aaaaaaaa-0000-4000-8000-000000000001',
  appId: ID,
  displayName: 'Shop',
  signInAudience: 'AzureADMyOrg',
  identifierUris: [`api://${ID}`],
  web: {
    homePageUrl: null,
    redirectUris: ['http://localhost:3000/auth/callback/microsoft-entra-id'],
    logoutUrl: null,
    implicitGrantSettings: { enableIdTokenIssuance: false, enableAccessTokenIssuance: false },
  },
  spa: { redirectUris: [] },
  publicClient: { redirectUris: [] },
  isFallbackPublicClient: null,
  api: {
    requestedAccessTokenVersion: 2,
    oauth2PermissionScopes: [
      {
        id: 'bbbbbbbb-0000-4000-8000-000000000001',
        value: 'Shop.Buy',
        type: 'User',
        isEnabled: true,
        adminConsentDisplayName: 'Buy things',
        userConsentDisplayName: null,
      },
    ],
    preAuthorizedApplications: [],
  },
  appRoles: [
    {
      id: 'cccccccc-0000-4000-8000-000000000001',
      value: 'Clerk',
      displayName: 'Clerk',
      isEnabled: true,
      allowedMemberTypes: ['User'],
    },
  ],
  optionalClaims: {
    idToken: [{ name: 'email', essential: false, additionalProperties: [] }],
    accessToken: [],
  },
  groupMembershipClaims: 'SecurityGroup',
  requiredResourceAccess: [
    {
      resourceAppId: '00000003-0000-0000-c000-000000000000',
      resourceAccess: [{ id: 'e1fe6dd8-ba31-4d61-89e7-88639da4683d', type: 'Scope' }],
    },
  ],
  passwordCredentials: [
    { keyId: 'dddddddd-0000-4000-8000-000000000001', hint: 'abc', endDateTime: '2031-01-01T00:00:00Z' },
  ],
  keyCredentials: [],
};

const OLD_MANIFEST = {
  appId: ID,
  name: 'Old shop',
  signInAudience: 'AzureADMyOrg',
  accessTokenAcceptedVersion: 2,
  allowPublicClient: true,
  oauth2AllowIdTokenImplicitFlow: true,
  oauth2AllowImplicitFlow: false,
  replyUrlsWithType: [
    { url: 'https://shop.example/cb', type: 'Web' },
    { url: 'https://shop.example/page', type: 'Spa' },
    { url: 'http://localhost', type: 'InstalledClient' },
  ],
  oauth2Permissions: [{ id: ID, value: 'Shop.Buy', type: 'User', isEnabled: true }],
  requiredResourceAccess: [],
};

const read = (value: unknown, name = 'app.json') =>
  readRegistrations(name, typeof value === 'string' ? value : JSON.stringify(value, null, 2));
const messageOf = (value: unknown) => {
  const result = read(value);
  return result.ok ? `read ${result.value.length}` : result.error.message;
};

describe('a registration is read', () => {
  it.each([
    ['an application object', APPLICATION, 'Shop'],
    ['a list of them', [APPLICATION], 'Shop'],
    ['what Graph answers', { value: [APPLICATION] }, 'Shop'],
    ['one with a byte order mark', `\uFEFF${JSON.stringify(APPLICATION)}`, 'Shop'],
    ['an older manifest', OLD_MANIFEST, 'Old shop'],
  ])('%s', (_what, value, name) => {
    expect(read(value)).toMatchObject({ ok: true, value: [{ appId: ID, displayName: name }] });
  });

  it('with the platforms, switches and scopes of an older manifest', () => {
    expect(read(OLD_MANIFEST)).toMatchObject({
      value: [
        {
          web: {
            redirectUris: ['https://shop.example/cb'],
            implicitGrantSettings: { enableIdTokenIssuance: true, enableAccessTokenIssuance: false },
          },
          spa: { redirectUris: ['https://shop.example/page'] },
          publicClient: { redirectUris: ['http://localhost'] },
          isFallbackPublicClient: true,
          api: { requestedAccessTokenVersion: 2, oauth2PermissionScopes: [{ value: 'Shop.Buy' }] },
        },
      ],
    });
  });

  it.each([
    [
      'a profiles file',
      writeProfilesFile([{ ...BLANK_PROFILE, name: 'P', tenant: 'x.example', clientId: ID }]).text,
    ],
    [
      'settings of ASP.NET',
      `{"AzureAd":{"Instance":"https://login.microsoftonline.com/","TenantId":"${CONTOSO.id}","ClientId":"${ID}","CallbackPath":"/signin-oidc"}}`,
    ],
    [
      'variables of Auth.js',
      `AUTH_MICROSOFT_ENTRA_ID_ID=${ID}\nAUTH_MICROSOFT_ENTRA_ID_SECRET=x\nAUTH_MICROSOFT_ENTRA_ID_ISSUER=https://login.microsoftonline.com/${CONTOSO.id}/v2.0\n`,
    ],
    [
      'Terraform',
      `resource "azuread_application" "shop" {\n  display_name = "Shop"\n  client_id = "${ID}"\n  web {\n    redirect_uris = ["https://shop.example/cb"]\n  }\n}\n`,
    ],
  ])('from %s', (_what, text) => {
    expect(read(text)).toMatchObject({ ok: true, value: [{ appId: ID }] });
  });

  it.each([
    [
      'broken JSON',
      JSON.stringify(APPLICATION, null, 2).replace('"web": {', '"web": {{'),
      /^app\.json, line 10: here it stops/u,
    ],
    [
      'a client ID that is none',
      { ...APPLICATION, appId: 'shop' },
      /^app\.json, line \d+, appId: this must be a GUID/u,
    ],
    [
      'redirect URIs that are no list',
      { ...APPLICATION, web: { redirectUris: 'http://localhost' } },
      /^app\.json, line \d+, web\.redirectUris: /u,
    ],
    ['an audience that does not exist', { ...APPLICATION, signInAudience: 'Everybody' }, /signInAudience: /u],
    [
      'a role for nobody',
      { ...APPLICATION, appRoles: [{ value: 'x', allowedMemberTypes: ['Dog'] }] },
      /appRoles\[0\]\.allowedMemberTypes\[0\]/u,
    ],
    [
      'the second of a list',
      [APPLICATION, { ...APPLICATION, isFallbackPublicClient: 'yes' }],
      /\[1\]\.isFallbackPublicClient/u,
    ],
    [
      'a platform that an older manifest does not have',
      { ...OLD_MANIFEST, replyUrlsWithType: [{ url: 'http://localhost', type: 'Desktop' }] },
      /^app\.json, line \d+, replyUrlsWithType\[0\]\.type: this must be Web, Spa or InstalledClient/u,
    ],
    ['something else', 'hello', /this is no registration that can be read/u],
    ['an empty file', '', /this is no registration/u],
    ['a number', '5', /this is no registration/u],
    [
      'settings without a client ID',
      '{"AzureAd":{"Instance":"https://login.microsoftonline.com/","TenantId":"common"}}',
      /client ID/u,
    ],
  ])('%s is told with its place', (_what, value, message) => {
    expect(messageOf(value)).toMatch(message);
  });
});

describe('users are read', () => {
  it('with groups by name, roles by value and defaults', () => {
    const result = readOwnUsers(
      'users.json',
      '[{"userPrincipalName":"una@shop.example","groups":["Clerks"],"appRoles":{}}]',
    );
    expect(result).toMatchObject({
      ok: true,
      value: [{ user: { username: 'una@shop.example', password: 'practice-una', mail: 'una@shop.example' } }],
    });
  });

  it.each([
    [
      '[{"userPrincipalName":"una"}]',
      /^users\.json, line 1, \[0\]\.userPrincipalName: this must look like name@domain/u,
    ],
    ['[{"userPrincipalName":"a@b","pasword":"x"}]', /pasword/u],
    ['{"users":{}}', /^users\.json.*: /u],
    ['[', /JSON/u],
  ])('%s is told with its place', (text, message) => {
    const result = readOwnUsers('users.json', text);
    expect(result.ok ? '' : result.error.message).toMatch(message);
  });

  it('a role that no app has is told with those that it has', () => {
    const registrations = read(APPLICATION);
    const users = readOwnUsers(
      'u.json',
      `[{"userPrincipalName":"a@b.example","appRoles":{"${ID}":["Boss"]}}]`,
    );
    if (!registrations.ok || !users.ok) throw new Error('Not read.');
    const world = {
      registrations: registrations.value,
      users: users.value,
      secrets: new Map(),
      tenant: null,
    };
    expect(withOwnWorld(createDirectory('s', NOW), world, { seed: 's', now: NOW })).toMatchObject({
      ok: false,
      error: { message: expect.stringContaining('It has: Clerk') as string },
    });
  });
});

const OWN_TENANT = { id: '99999999-aaaa-4bbb-8ccc-dddddddddddd', domain: 'shop.example' };

function ownWorld(): OwnWorld {
  const registrations = read(APPLICATION);
  const users = readOwnUsers(
    'users.json',
    JSON.stringify([
      {
        userPrincipalName: 'una@shop.example',
        password: 'pw',
        appRoles: { [ID]: ['Clerk'] },
        groups: ['Clerks'],
      },
      { userType: 'Guest', mail: 'eva@partner.example', password: 'pw' },
    ]),
  );
  if (!registrations.ok || !users.ok) throw new Error('Not read.');
  return {
    registrations: registrations.value,
    users: users.value,
    secrets: new Map([[ID, 'the secret that our server has']]),
    tenant: OWN_TENANT,
  };
}

const { tenant, raw, dispatcher } = await practiceForTest({ own: ownWorld() });

const SHOP = {
  ...BLANK_PROFILE,
  tenant: OWN_TENANT.id,
  clientId: ID,
  clientType: 'confidential' as const,
  platform: 'web' as const,
  redirectUri: 'http://localhost:3000/auth/callback/microsoft-entra-id',
  scopes: `openid profile email offline_access api://${ID}/Shop.Buy`,
};

describe('an app of one’s own in the practice tenant', () => {
  it('signs in on its own callback, with its own secret, user, role and group, under its own tenant', async () => {
    const { status, body } = await redeemAs(tenant, raw, SHOP, 'una');
    expect(status).toBe(200);
    const claims = JSON.parse(
      Buffer.from(String(body['id_token']).split('.')[1] ?? '', 'base64url').toString(),
    ) as Readonly<Record<string, unknown>>;
    expect(claims).toMatchObject({
      aud: ID,
      tid: OWN_TENANT.id,
      roles: ['Clerk'],
      email: 'una@shop.example',
      groups: [expect.any(String)],
    });
  });

  it('a guest signs in with the address at home, and the token says whose guest it is', async () => {
    const { body } = await redeemAs(tenant, raw, SHOP, 'eva');
    const claims = decodeJwt(String(body['id_token']));
    const home = tenant.directory().tenants.find(({ domain }) => domain === 'partner.example');
    expect(claims).toMatchObject({
      tid: OWN_TENANT.id,
      idp: `https://sts.windows.net/${home?.id ?? ''}/`,
      email: 'eva@partner.example',
    });
  });

  it('msal-node redeems its code', async () => {
    const code = parametersOf(await signInAs(tenant, SHOP, 'mara', { nonce: null })).get('code') ?? '';
    const send = async (
      url: string,
      init: { headers?: Record<string, string>; body?: string } = {},
      method = 'GET',
    ) => {
      const response = await fetch(url, {
        method,
        headers: init.headers ?? {},
        dispatcher,
        ...(init.body === undefined ? {} : { body: init.body }),
      });
      return {
        headers: Object.fromEntries(response.headers),
        body: (await response.json()) as never,
        status: response.status,
      };
    };
    const app = new ConfidentialClientApplication({
      auth: {
        clientId: ID,
        authority: `${tenant.origin}/${OWN_TENANT.domain}`,
        knownAuthorities: [new URL(tenant.origin).host],
        clientSecret: 'the secret that our server has',
      },
      system: {
        networkClient: {
          sendGetRequestAsync: (url, init) => send(url, init),
          sendPostRequestAsync: (url, init) => send(url, init, 'POST'),
        },
      },
    });
    const result = await app.acquireTokenByCode({
      code,
      codeVerifier: VERIFIER,
      redirectUri: SHOP.redirectUri,
      scopes: [`api://${ID}/Shop.Buy`],
    });
    expect(result.tenantId).toBe(OWN_TENANT.id);
  });

  const ALL_OF_GRAPH = 'openid https://graph.microsoft.com/.default';

  /** What the app hears, and what the log says of it. */
  it.each([
    ['redirect-uri-not-registered', 50011, 'redirectUris of Shop'],
    ['redirect-uri-trailing-slash', 50011, 'slash'],
    ['redirect-uri-none-registered', 500113, 'redirectUris of Shop'],
    ['app-not-in-tenant', 700016, ''],
    ['user-not-assigned', 50105, 'appRoleAssignmentRequired of Shop'],
    ['account-disabled', 50057, 'accountEnabled'],
    ['password-expired', 50055, 'isPasswordExpired'],
    ['blocked-on-page', 53003, 'Conditional Access'],
    ['no-permission-listed', 650056, 'requiredResourceAccess of Shop', ALL_OF_GRAPH],
    ['account-locked', 50053, ''],
  ])('meets %s', async (scenario, code, decision, scopes = SHOP.scopes) => {
    tenant.setScenario(scenario);
    const end = await signInAs(tenant, { ...SHOP, scopes }, 'mara', { prompt: 'login' });
    const seen =
      end.kind === 'error-page'
        ? end.code
        : Number(/AADSTS(\d+)/u.exec(end.parameters.get('error_description') ?? '')?.[1]);
    expect(seen).toBe(code);
    expect(
      tenant
        .status()
        .log.map((entry) => entry.decision ?? '')
        .join('\n'),
    ).toContain(decision);
  });

  it.each([
    ['client-secret-expired', 7000222],
    ['code-expired', 70008],
    ['pkce-verifier-mismatch', 501481],
    ['server-app-on-spa-platform', 9002327],
  ])('meets %s at the token endpoint', async (scenario, code) => {
    tenant.setScenario(scenario);
    expect(await redeemAs(tenant, raw, SHOP, 'mara', { prompt: 'login' })).toMatchObject({ codes: [code] });
  });

  it('is an edit of the same directory, in whose scenario files Contoso stands under its new name', () => {
    tenant.setScenario('blocked-on-page');
    expect(practiceViewOf(tenant).differences).toEqual([
      expect.objectContaining({
        object: { target: 'tenant', id: OWN_TENANT.id },
        label: 'Conditional Access policies that are on',
      }),
    ]);
  });
});

it('a profile alone is enough: the APIs of its scopes come with it', async () => {
  const registrations = read(
    writeProfilesFile([{ ...SHOP, name: 'Till', tenant: 'shop.example', scopes: 'openid Sites.Read.All' }])
      .text,
  );
  if (!registrations.ok) throw new Error(registrations.error.message);
  const own = await startForTest({
    own: { registrations: registrations.value, users: [], secrets: new Map(), tenant: null },
  });
  const client = createRawClient(own);
  const profile = { ...SHOP, tenant: CONTOSO.id };
  expect(await redeemAs(own, client, { ...profile, scopes: 'openid Sites.Read.All' }, 'mara')).toMatchObject({
    status: 200,
    body: { scope: 'openid Sites.Read.All' },
  });
  // What the profile does not name is not there.
  const end = await signInAs(own, { ...profile, scopes: 'openid Sites.Write.All' }, 'mara');
  expect(codeOf(parametersOf(end))).toBe(650053);
  await client.close();
  await own.close();
});

it.each([
  ['an API of the app itself, by its client ID', `api://${ID}/access`],
  ['/.default of an API that nobody else names', 'api://elsewhere/.default'],
])('a profile alone is enough for %s', async (_what, scope) => {
  const registrations = read(
    writeProfilesFile([{ ...SHOP, name: 'Till', tenant: 'shop.example', scopes: `openid ${scope}` }]).text,
  );
  if (!registrations.ok) throw new Error(registrations.error.message);
  const own = await startForTest({
    own: { registrations: registrations.value, users: [], secrets: new Map(), tenant: null },
  });
  const client = createRawClient(own);
  const profile = { ...SHOP, tenant: CONTOSO.id, scopes: `openid ${scope}` };
  expect(await redeemAs(own, client, profile, 'mara')).toMatchObject({ status: 200 });
  await client.close();
  await own.close();
});

it.each([
  [
    'the client ID of Microsoft Graph',
    { ...APPLICATION, appId: '00000003-0000-0000-c000-000000000000' },
    null,
    'own-app-unreadable',
  ],
  [
    'the ID of a tenant that is there',
    APPLICATION,
    { id: FABRIKAM.id, domain: 'a.example' },
    'own-tenant-known',
  ],
])('%s is refused', (_what, application, ownTenant, code) => {
  const registrations = read(application);
  if (!registrations.ok) throw new Error(registrations.error.message);
  const world = {
    registrations: registrations.value,
    users: [],
    secrets: new Map<string, string>(),
    tenant: ownTenant,
  };
  expect(withOwnWorld(createDirectory('s', NOW), world, { seed: 's', now: NOW })).toMatchObject({
    ok: false,
    error: { code },
  });
});
