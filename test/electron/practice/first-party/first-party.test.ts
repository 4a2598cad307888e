import { decodeJwt } from 'jose';
import { describe, expect, it } from 'vitest';
import {
  CONTOSO,
  DAEMON_APP_ID,
  FILES_API_ID,
  FILES_API_URI,
} from '../../../../electron/practice/contoso.ts';
import type { ProfileDraft } from '../../../../shared/profile/profile.ts';
import { fetch } from 'undici';
import { withApp } from '../change-directory.ts';
import { practiceForTest } from '../practice-for-test.ts';
import { parametersOf, redeemAs, signInAs, userCalled } from '../sign-in-as.ts';
import { DESKTOP, WEB } from '../start-for-test.ts';

const { tenant, raw, dispatcher } = await practiceForTest();

const AZURE_CLI: ProfileDraft = {
  ...DESKTOP,
  clientId: '04b07795-8ddb-461a-bbee-02f9e1bf7b46',
  scopes: 'https://management.core.windows.net//.default offline_access openid profile',
};

const get = (path: string, token: string, init: Readonly<Record<string, string>> = {}) =>
  fetch(`${tenant.origin}${path}`, { headers: { authorization: `Bearer ${token}`, ...init }, dispatcher });

describe('Microsoft’s own apps are in the tenant', () => {
  it('the Azure CLI signs in without a permissions page, and asks Azure Resource Manager', async () => {
    const { status, body } = await redeemAs(tenant, raw, AZURE_CLI, 'mara');
    expect(status).toBe(200);
    expect(body['scope']).toBe(
      'https://management.core.windows.net//user_impersonation https://management.core.windows.net//.default',
    );
    const token = String(body['access_token']);
    expect(decodeJwt(token).aud).toBe('https://management.core.windows.net/');
    const tenants = await (await get('/tenants?api-version=2022-09-01', token)).json();
    expect(tenants).toMatchObject({ value: [{ tenantId: CONTOSO.id }] });
    const subscriptions = await (await get('/subscriptions?api-version=2022-09-01', token)).json();
    expect(subscriptions).toMatchObject({ value: [{ tenantId: CONTOSO.id, state: 'Enabled' }] });
    expect((await get('/tenants', 'no token')).status).toBe(401);
    for (const path of ['/tenants', '/subscriptions', '/subscriptions?api-version=']) {
      const refused = await get(path, token);
      expect([refused.status, await refused.json()]).toEqual([
        400,
        { error: expect.objectContaining({ code: 'MissingApiVersionParameter' }) as unknown },
      ]);
    }
  });

  it('the Azure CLI gets no token for an API of the tenant that has neither consented nor pre-authorized it', async () => {
    const { body } = await redeemAs(tenant, raw, AZURE_CLI, 'mara');
    const refresh = () =>
      raw.token(AZURE_CLI, {
        grant_type: 'refresh_token',
        client_id: AZURE_CLI.clientId,
        refresh_token: String(body['refresh_token']),
        scope: `${FILES_API_URI}/.default`,
      });
    expect(await refresh()).toMatchObject({ codes: [65001], body: { suberror: 'consent_required' } });
    tenant.changeDirectory(
      withApp(FILES_API_ID, ({ api }) => ({
        api: { ...api, preAuthorizedApplications: [AZURE_CLI.clientId] },
      })),
    );
    expect(decodeJwt(String((await refresh()).body['access_token'])).aud).toBe(FILES_API_ID);
  });

  it('a daemon gets tokens for the Key Vault', async () => {
    const answer = await raw.token(WEB, {
      grant_type: 'client_credentials',
      client_id: DAEMON_APP_ID,
      client_secret: tenant.configuredSecret(DAEMON_APP_ID) ?? '',
      scope: 'https://vault.azure.net/.default',
    });
    expect(decodeJwt(String(answer.body['access_token'])).aud).toBe('https://vault.azure.net');
  });

  // learn.microsoft.com/troubleshoot/entra/entra-id/governance/verify-first-party-apps-sign-in
  it.each([
    ['https://management.azure.com', '797f4846-ba00-4fd7-ba43-dac1f8f63013'],
    ['https://servicebus.azure.net', '80a10ef9-8168-493d-abf9-3297c4ef6e3c'],
    ['https://eventhubs.azure.net', '80369ed6-5f11-4dd9-bef3-692475845e77'],
    ['https://api.loganalytics.io', 'ca7f3f0b-7d91-482c-8e09-c5d840d0eac5'],
    ['https://app.vssps.visualstudio.com', '499b84ac-1321-427f-aa17-267ca6975798'],
    ['00000003-0000-0ff1-ce00-000000000000', '00000003-0000-0ff1-ce00-000000000000'],
  ])('%s is an API of every tenant, under Microsoft’s client ID', async (name, appId) => {
    const answer = await raw.token(WEB, {
      grant_type: 'client_credentials',
      client_id: DAEMON_APP_ID,
      client_secret: tenant.configuredSecret(DAEMON_APP_ID) ?? '',
      scope: `${name}/.default`,
    });
    expect(decodeJwt(String(answer.body['access_token'])).aud).toBe(name);
    expect(tenant.directory().apps.find((each) => each.appId === appId)?.isFirstParty).toBe(true);
  });

  it('Graph Explorer signs in from its page', async () => {
    const profile: ProfileDraft = {
      ...DESKTOP,
      clientId: 'de8bc8b5-d9f9-48b1-a8ad-b748da725064',
      platform: 'spa',
      redirectUri: 'https://developer.microsoft.com/en-us/graph/graph-explorer',
      scopes: 'openid profile User.Read',
    };
    const end = await signInAs(tenant, profile, 'mara');
    expect(parametersOf(end).get('code')).not.toBeNull();
  });

  it('an API of Microsoft is no client', async () => {
    const answer = await raw.token(WEB, {
      grant_type: 'client_credentials',
      client_id: '00000003-0000-0000-c000-000000000000',
      client_secret: 'x',
      scope: 'https://vault.azure.net/.default',
    });
    expect(answer).toMatchObject({ codes: [700016] });
  });
});

describe('Microsoft Graph', () => {
  it('answers /me and the photo, also to pages, and refuses other tokens', async () => {
    const { body } = await redeemAs(tenant, raw, DESKTOP, 'mara');
    const token = String(body['access_token']);
    const me = await get('/v1.0/me', token, { origin: 'https://page.example' });
    expect(me.headers.get('access-control-allow-origin')).toBe('*');
    expect(await me.json()).toMatchObject({ displayName: 'Mara Lindqvist', userPrincipalName: DESKTOP_USER });
    expect((await get('/v1.0/me/photo/$value', token)).status).toBe(404);
    expect((await get('/beta/me', token)).status).toBe(200);
    const other = await redeemAs(tenant, raw, WEB, 'mara');
    expect((await get('/v1.0/me', String(other.body['access_token']))).status).toBe(401);
  });

  it('answers what is selected, users by ID and name, and their memberships', async () => {
    const { body } = await redeemAs(tenant, raw, DESKTOP, 'mara');
    const token = String(body['access_token']);
    const read = async (path: string) => {
      const response = await get(path, token);
      return [response.status, (await response.json()) as Readonly<Record<string, unknown>>] as const;
    };
    const mara = userCalled(tenant, 'mara', CONTOSO.id);
    expect(await read('/v1.0/me?$select=mail,userType,department')).toEqual([
      200,
      {
        '@odata.context':
          'https://graph.microsoft.com/v1.0/$metadata#users(mail,userType,department)/$entity',
        mail: mara.mail,
        userType: 'Member',
        department: null,
      },
    ]);
    for (const name of [mara.objectId, encodeURIComponent(mara.userPrincipalName)])
      expect(await read(`/v1.0/users/${name}`)).toMatchObject([200, { id: mara.objectId }]);
    const [, { value }] = await read('/v1.0/me/memberOf');
    expect(value).toEqual(
      mara.groups.map(
        (id) => expect.objectContaining({ '@odata.type': '#microsoft.graph.group', id }) as unknown,
      ),
    );
    // User.Read is for oneself alone.
    const [other] = await read(`/v1.0/users/${userCalled(tenant, 'ulf').objectId}`);
    expect(other).toBe(403);
    expect((await get('/v1.0/users/%E0%A4%A', token)).status).toBe(403);
  });

  it.each(['/oidc/userinfo', '/v1.0/me', `/${CONTOSO.id}/discovery/v2.0/keys`])(
    'a browser may ask %s with a header of its own',
    async (path) => {
      const response = await fetch(`${tenant.origin}${path}`, {
        method: 'OPTIONS',
        headers: { origin: 'https://page.example', 'access-control-request-headers': 'authorization' },
        dispatcher,
      });
      expect(response.status).toBe(200);
      expect(response.headers.get('access-control-allow-headers')).toBe('authorization');
    },
  );
});

const DESKTOP_USER = `mara@${CONTOSO.domain}`;

describe('what clients ask before and beside', () => {
  /** The order of recorded answers: Azure SDK for JavaScript, recordings of 2021 and 2023. */
  it('instance metadata names the clouds in Microsoft’s order', async () => {
    const endpoint = encodeURIComponent(`${tenant.origin}/common/oauth2/v2.0/authorize`);
    const response = await raw.get(
      `/common/discovery/instance?api-version=1.1&authorization_endpoint=${endpoint}`,
    );
    const { metadata } = (await response.json()) as {
      readonly metadata: readonly { readonly preferred_network: string }[];
    };
    expect(metadata.slice(1).map((each) => each.preferred_network)).toEqual([
      'login.microsoftonline.com',
      'login.partner.microsoftonline.cn',
      'login.microsoftonline.de',
      'login.microsoftonline.us',
      'login-us.microsoftonline.com',
    ]);
  });

  it.each([
    [`mara@${CONTOSO.domain}`, 'Managed'],
    ['somebody@elsewhere.example', 'Unknown'],
  ])('user realm of %s is %s, in any letter case of the path', async (username, type) => {
    for (const name of ['userrealm', 'UserRealm']) {
      const response = await raw.get(`/common/${name}/${encodeURIComponent(username)}?api-version=1.0`);
      expect(await response.json()).toMatchObject({
        ver: '1.0',
        account_type: type,
        cloud_instance_name: 'microsoftonline.com',
        cloud_audience_urn: 'urn:federation:MicrosoftOnline',
      });
    }
  });

  it.each([
    `//${CONTOSO.id}/v2.0/.well-known/openid-configuration`,
    `/${CONTOSO.id}/V2.0/.well-known/OpenID-Configuration`,
    `/${CONTOSO.id}/v2.0/.well-known/openid-configuration/`,
  ])('%s is found', async (path) => {
    expect((await raw.get(path)).status).toBe(200);
  });

  it('documents may be kept for a day, answers never', async () => {
    const document = await raw.get(`/${CONTOSO.id}/v2.0/.well-known/openid-configuration`);
    expect(document.headers.get('cache-control')).toBe('max-age=86400, private');
    expect(['pragma', 'expires'].map((name) => document.headers.get(name))).toEqual([null, null]);
    const refused = await raw.get('/elsewhere.example/v2.0/.well-known/openid-configuration');
    expect([refused.status, refused.headers.get('cache-control')]).toEqual([400, 'no-store, no-cache']);
    const answer = await raw.post(`/${CONTOSO.id}/oauth2/v2.0/token`, {});
    expect(answer.headers.get('cache-control')).toContain('no-store');
    expect(answer.headers.get('x-frame-options')).toBeNull();
  });

  it('gives the name of a request back to who asks for it', async () => {
    const id = '11111111-2222-4333-8444-555555555555';
    const headers = { 'client-request-id': id, 'return-client-request-id': 'true' };
    const answer = await raw.post(`/${CONTOSO.id}/oauth2/v2.0/token`, {}, headers);
    expect(answer.headers.get('client-request-id')).toBe(id);
  });

  it('federation metadata names issuer and certificate', async () => {
    const response = await raw.get(`/${CONTOSO.id}/federationmetadata/2007-06/federationmetadata.xml`);
    const text = await response.text();
    expect(text).toContain(`entityID="https://sts.windows.net/${CONTOSO.id}/"`);
    expect(text).toMatch(/<X509Certificate>MII/u);
  });
});
