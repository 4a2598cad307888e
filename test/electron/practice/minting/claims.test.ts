import { decodeJwt, type JWTPayload } from 'jose';
import { fetch } from 'undici';
import { describe, expect, it } from 'vitest';
import {
  CONTOSO,
  FILES_API_ID,
  FILES_API_SCOPE,
  FILES_API_URI,
} from '../../../../electron/practice/contoso.ts';
import { defineAppRole } from '../../../../electron/practice/define.ts';
import { GLOBAL_ADMINISTRATOR } from '../../../../electron/practice/directory.ts';
import { SAMPLE_API_PATH } from '../../../../electron/practice/endpoints/sample-api.ts';
import { withApp, withImplicit, withUser } from '../change-directory.ts';
import { parametersOf, redeemAs, signInAs, userCalled } from '../sign-in-as.ts';
import { DESKTOP, WEB } from '../start-for-test.ts';
import { practiceForTest } from '../practice-for-test.ts';

const { tenant, raw, dispatcher } = await practiceForTest();

type Tokens = { readonly id: JWTPayload; readonly access: JWTPayload; readonly accessToken: string };

async function tokensOf(
  name: string,
  profile = WEB,
  changes: Readonly<Record<string, string>> = {},
): Promise<Tokens> {
  const { body } = await redeemAs(tenant, raw, profile, name, changes);
  const accessToken = String(body['access_token']);
  return { id: decodeJwt(String(body['id_token'])), access: decodeJwt(accessToken), accessToken };
}

const call = (url: string, token: string, method: 'GET' | 'POST' = 'GET') =>
  fetch(url, { method, headers: { authorization: `Bearer ${token}` }, dispatcher });

const withGroups = (
  appId: string,
  groupMembershipClaims: 'SecurityGroup' | 'ApplicationGroup' | 'DirectoryRole' | 'All',
) => tenant.changeDirectory(withApp(appId, () => ({ groupMembershipClaims })));

describe('groups', () => {
  it('come when the registration asks, each token by its own reader’s', async () => {
    expect((await tokensOf('mara')).id).not.toHaveProperty('groups');
    withGroups(WEB.clientId, 'SecurityGroup');
    const { id, access } = await tokensOf('mara');
    expect(id['groups']).toEqual(userCalled(tenant, 'mara').groups);
    expect(access).not.toHaveProperty('groups');
    withGroups(FILES_API_ID, 'SecurityGroup');
    expect((await tokensOf('mara')).access['groups']).toEqual(id['groups']);
  });

  it('may be those alone that are assigned to the app', async () => {
    const [first = ''] = userCalled(tenant, 'mara').groups;
    withGroups(WEB.clientId, 'ApplicationGroup');
    tenant.changeDirectory(
      withApp(WEB.clientId, () => ({ appRoleAssignedTo: [{ principalId: first, appRoleId: null }] })),
    );
    expect((await tokensOf('mara')).id['groups']).toEqual([first]);
  });

  it('above 200 become a pointer, and the pointer works', async () => {
    withGroups(WEB.clientId, 'SecurityGroup');
    const { id } = await tokensOf('greta');
    expect(id).not.toHaveProperty('groups');
    expect(id['_claim_names']).toEqual({ groups: 'src1' });
    const { endpoint } = (id['_claim_sources'] as { src1: { endpoint: string } }).src1;
    const graph = await tokensOf('greta', DESKTOP);
    const answer = (await (await call(endpoint, graph.accessToken, 'POST')).json()) as { value: string[] };
    expect(answer.value).toEqual(userCalled(tenant, 'greta').groups);
    expect(answer.value.length).toBeGreaterThan(200);
    // A token for another API, another's token without the right for it, and no token at all.
    expect((await call(endpoint, (await tokensOf('greta')).accessToken, 'POST')).status).toBe(401);
    expect((await call(endpoint, (await tokensOf('mara', DESKTOP)).accessToken, 'POST')).status).toBe(403);
    expect((await call(endpoint, 'none', 'POST')).status).toBe(401);
  });

  it('above six say only that there are some, where the token travels in the redirect', async () => {
    withGroups(WEB.clientId, 'SecurityGroup');
    tenant.changeDirectory(withImplicit(WEB.clientId));
    const seven = Array.from({ length: 7 }, (_, index) => `group ${index}`);
    tenant.changeDirectory(withUser(userCalled(tenant, 'mara').username, { groups: seven }));
    const implicit = parametersOf(await signInAs(tenant, WEB, 'mara', { response_type: 'id_token' }));
    const claims = decodeJwt(implicit.get('id_token') ?? '');
    expect(claims['hasgroups']).toBe(true);
    expect(claims).not.toHaveProperty('groups');
    expect((await tokensOf('mara')).id['groups']).toEqual(seven);
  });

  it('directory roles come as wids', async () => {
    withGroups(WEB.clientId, 'DirectoryRole');
    const { id } = await tokensOf('ada');
    expect(id['wids']).toEqual([GLOBAL_ADMINISTRATOR, expect.any(String)]);
    expect(id).not.toHaveProperty('groups');
  });
});

describe('app roles', () => {
  const role = defineAppRole('Files.Editor', 'Edit files', ['User']);

  it('come in the token of the app that defines them: in person or through a group', async () => {
    const { groups, objectId } = userCalled(tenant, 'mara');
    for (const principalId of [objectId, groups[1] ?? '']) {
      tenant.setScenario('healthy');
      const assigned = { appRoles: [role], appRoleAssignedTo: [{ principalId, appRoleId: role.id }] };
      tenant.changeDirectory(withApp(WEB.clientId, () => assigned));
      const { id, access } = await tokensOf('mara');
      expect(id['roles']).toEqual(['Files.Editor']);
      expect(access).not.toHaveProperty('roles');
    }
  });
});

describe('the version of an access token', () => {
  it.each([
    [null, '1.0', FILES_API_URI],
    [1, '1.0', FILES_API_URI],
    [2, '2.0', FILES_API_ID],
  ] as const)('requestedAccessTokenVersion %s: %s', async (requestedAccessTokenVersion, ver, aud) => {
    tenant.changeDirectory(
      withApp(FILES_API_ID, ({ api }) => ({ api: { ...api, requestedAccessTokenVersion } })),
    );
    const { access, id, accessToken } = await tokensOf('mara');
    expect(access).toMatchObject({ ver, aud });
    expect(access.iss).toBe(
      ver === '1.0' ? `https://sts.windows.net/${CONTOSO.id}/` : `${tenant.origin}/${CONTOSO.id}/v2.0`,
    );
    expect(id['ver']).toBe('2.0');
    const [header = ''] = accessToken.split('.');
    expect('x5t' in (JSON.parse(Buffer.from(header, 'base64url').toString()) as object)).toBe(ver === '1.0');
  });

  it('use_guid makes the audience of v1.0 the GUID', async () => {
    tenant.changeDirectory(
      withApp(FILES_API_ID, ({ api }) => ({
        api: { ...api, requestedAccessTokenVersion: 1 },
        optionalClaims: { idToken: [], accessToken: [{ name: 'aud', additionalProperties: ['use_guid'] }] },
      })),
    );
    expect((await tokensOf('mara')).access.aud).toBe(FILES_API_ID);
  });
});

it('optional claims come where their registration asks, and only with a value', async () => {
  const names = ['upn', 'given_name', 'family_name', 'email', 'acct', 'ipaddr', 'no_such_claim'];
  const wanted = names.map((name) => ({ name }));
  tenant.changeDirectory(
    withApp(WEB.clientId, () => ({ optionalClaims: { idToken: wanted, accessToken: [] } })),
  );
  const mara = userCalled(tenant, 'mara');
  const { id, access } = await tokensOf('mara');
  expect(id).toMatchObject({
    upn: mara.userPrincipalName,
    given_name: 'Mara',
    family_name: 'Lindqvist',
    acct: 0,
  });
  expect(id).not.toHaveProperty('no_such_claim');
  expect(access).not.toHaveProperty('upn');
  expect((await tokensOf('noor', WEB, { scope: 'openid' })).id).not.toHaveProperty('email');
});

describe('the sample API', () => {
  const url = () => `${tenant.origin}${SAMPLE_API_PATH}`;
  const CP1 = { claims: JSON.stringify({ access_token: { xms_cc: { values: ['CP1'] } } }) };

  it('challenges a client that can take it, by a header that names the claims', async () => {
    const { access, accessToken } = await tokensOf('mara', WEB, CP1);
    expect(access['xms_cc']).toEqual(['cp1']);
    const response = await call(url(), accessToken);
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toMatch(
      /^Bearer realm="", authorization_uri="https:[^"]+", error="insufficient_claims", claims="[\w+/=]+"$/u,
    );
  });

  it('turns others away: without the capability, with a token for another API, with none', async () => {
    expect((await call(url(), (await tokensOf('mara')).accessToken)).status).toBe(403);
    expect((await call(url(), (await tokensOf('mara', DESKTOP)).accessToken)).status).toBe(401);
    expect((await call(url(), 'x.y.z')).status).toBe(401);
  });

  it('the capability shows only to resources that ask for it, and makes Graph’s tokens long-lived', async () => {
    tenant.changeDirectory(
      withApp(FILES_API_ID, () => ({ optionalClaims: { idToken: [], accessToken: [] } })),
    );
    const own = await tokensOf('mara', WEB, { ...CP1, scope: `openid ${FILES_API_SCOPE}` });
    expect(own.access).not.toHaveProperty('xms_cc');
    const { access } = await tokensOf('mara', DESKTOP, CP1);
    expect(access['xms_cc']).toEqual(['cp1']);
    expect((access.exp ?? 0) - (access.iat ?? 0)).toBeGreaterThan(20 * 3600);
  });
});
