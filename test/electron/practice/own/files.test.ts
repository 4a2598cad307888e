import { describe, expect, it } from 'vitest';
import { CONTOSO, createDirectory, FABRIKAM } from '../../../../electron/practice/contoso.ts';
import { ownNotices } from '../../../../electron/practice/own/own-notices.ts';
import { withOwnWorld, type OwnWorld } from '../../../../electron/practice/own/own-world.ts';
import { readRegistrations } from '../../../../electron/practice/own/read-registrations.ts';
import { readOwnUsers } from '../../../../electron/practice/own/read-users.ts';
import { BLANK_PROFILE } from '../../../../shared/profile/profile.ts';
import { writeProfilesFile } from '../../../../shared/profile/profiles-file.ts';
import { NOW } from '../start-for-test.ts';

const ID = '5a7b1c2d-0003-4abc-8def-000000000001';
const REDIRECTS = ['http://localhost:3000/cb'];

const app = (members: object = {}) => ({
  appId: ID,
  displayName: 'Shop',
  web: { redirectUris: REDIRECTS },
  ...members,
});

/** As `az ad sp show` prints it, in values of our own. */
const principal = (members: object = {}) => ({
  id: 'aaaaaaaa-0000-4000-8000-000000000002',
  appId: ID.toUpperCase(),
  servicePrincipalType: 'Application',
  servicePrincipalNames: [ID],
  accountEnabled: true,
  appRoleAssignmentRequired: true,
  keyCredentials: [],
  passwordCredentials: [],
  preferredSingleSignOnMode: null,
  tags: ['WindowsAzureActiveDirectoryIntegratedApp'],
  ...members,
});

const readApps = (value: unknown) => readRegistrations('app.json', JSON.stringify(value, null, 1));
const readUsers = (value: unknown) => readOwnUsers('users.json', JSON.stringify(value, null, 1));

const messageOf = (result: { ok: boolean } & object): string =>
  'error' in result ? (result.error as { message: string }).message : 'read';

function valueOf<T>(result: { readonly ok: true; readonly value: T } | { readonly ok: false }): T {
  if (!result.ok) throw new Error(messageOf(result));
  return result.value;
}

const world = (apps: unknown, users: unknown = [], more: Partial<OwnWorld> = {}): OwnWorld => ({
  registrations: apps === null ? [] : valueOf(readApps(apps)),
  users: valueOf(readUsers(users)),
  secrets: new Map(),
  tenant: null,
  ...more,
});

const build = (own: OwnWorld) => withOwnWorld(createDirectory('s', NOW), own, { seed: 's', now: NOW });

describe('a list of registrations is taken whole or not at all', () => {
  it.each([
    ['a number', [app(), 5], /^app\.json, line \d+, \[1\]: this is no application object/u],
    ['null', [app(), null], /^app\.json, line \d+, \[1\]: /u],
    ['an object that only has a client ID', { value: [app(), { appId: ID }] }, /, value\[1\]: /u],
    ['the same client ID again', [app(), app({ appId: ID.toUpperCase() })], /\[1\]\.appId: this client ID/u],
  ])('%s in it is told with its place', (_what, value, message) => {
    expect(messageOf(readApps(value))).toMatch(message);
  });

  it('names the very line', () => {
    expect(messageOf(readRegistrations('a.json', `[\n${JSON.stringify(app())},\n5\n]`))).toMatch(
      /^a\.json, line 3, \[1\]: /u,
    );
  });
});

describe('values that Graph would not take', () => {
  it.each([
    [
      { passwordCredentials: [{ endDateTime: 'soon' }] },
      'passwordCredentials[0].endDateTime: this must be a date',
    ],
    [
      { keyCredentials: [{ endDateTime: 'never', key: null }] },
      'keyCredentials[0].endDateTime: this must be a date',
    ],
    [{ keyCredentials: [{ key: 'abc' }] }, 'keyCredentials[0].key: this must be a certificate'],
    [
      { groupMembershipClaims: 'Groups' },
      'groupMembershipClaims: this must be null or of None, SecurityGroup',
    ],
    [{ signInAudience: 'Everybody' }, 'signInAudience: this must be AzureADMyOrg, AzureADMultipleOrgs, '],
    [{ web: { redirectUris: ['/cb'] } }, 'web.redirectUris[0]: this must be a whole URI'],
    [{ identifierUris: ['shop'] }, 'identifierUris[0]: this must be a whole URI'],
    [{ isFallbackPublicClient: 'yes' }, 'isFallbackPublicClient: this must be true or false'],
    [
      { requiredResourceAccess: [{ resourceAppId: ID }] },
      'resourceAccess: this is missing: it must be a list',
    ],
    [{ appRoles: [{ value: 'x', allowedMemberTypes: ['Dog'] }] }, 'this must be User or Application'],
    [{ api: { requestedAccessTokenVersion: 3 } }, 'api.requestedAccessTokenVersion: '],
  ])('%j', (members, words) => {
    const message = messageOf(readApps(app(members)));
    expect(message).toMatch(/^app\.json, line \d+, /u);
    expect(message).toContain(words);
  });

  it('takes dates as Graph and older manifests write them', () => {
    const ends = ['2031-01-01T00:00:00Z', '2031-01-01T00:00:00.0000000Z', '2299-12-31T00:00:00+00:00'];
    const passwordCredentials = ends.map((endDateTime) => ({ endDateTime }));
    expect(
      valueOf(readApps(app({ passwordCredentials })))[0]?.secrets.map((each) => each.endDateTime),
    ).toEqual(ends);
  });

  it.each([
    ['SecurityGroup', 'SecurityGroup', 0],
    ['SecurityGroup, DirectoryRole', 'All', 0],
    ['ApplicationGroup,DirectoryRole', 'ApplicationGroup', 1],
    ['', null, 0],
    [null, null, 0],
  ])('groups claim %j becomes %j', (groupMembershipClaims, played, leftOut) => {
    const [read] = valueOf(readApps(app({ groupMembershipClaims })));
    expect(read?.groupMembershipClaims).toBe(played);
    expect(read?.beside.leftOut).toHaveLength(leftOut);
  });
});

describe('a service principal', () => {
  it.each([
    ['after its app', [app(), principal()]],
    ['before its app', [principal(), app()]],
  ])('%s says who may sign in', (_what, value) => {
    expect(readApps(value)).toMatchObject({
      ok: true,
      value: [{ appId: ID, appRoleAssignmentRequired: true, web: { redirectUris: REDIRECTS } }],
    });
  });

  it('that is switched off switches the app off, and tells what is not played', () => {
    const [read] = valueOf(
      readApps([app(), principal({ accountEnabled: false, preferredSingleSignOnMode: 'saml' })]),
    );
    expect(read?.accountEnabled).toBe(false);
    expect(read?.beside.leftOut).toEqual([
      'Shop: preferredSingleSignOnMode of the service principal is not played.',
    ]);
  });

  it.each([
    ['alone', principal(), /^app\.json: this is a service principal.*az ad app show/u],
    ['of another app', [app(), principal({ appId: CONTOSO.id })], /\[1\]: this is a service principal/u],
    [
      'with a wrong value',
      [app(), principal({ accountEnabled: 1 })],
      /\[1\]\.accountEnabled: this must be true/u,
    ],
  ])('%s is told', (_what, value, message) => {
    expect(messageOf(readApps(value))).toMatch(message);
  });
});

describe('what the practice tenant cannot play is told', () => {
  const noticesOf = (members: object) => {
    const own = world([app(members)]);
    return ownNotices(valueOf(build(own)), own.registrations);
  };
  const permission = (resourceAppId: string, id: string) => ({
    requiredResourceAccess: [{ resourceAppId, resourceAccess: [{ id, type: 'Scope' }] }],
  });
  const GRAPH = '00000003-0000-0000-c000-000000000000';

  it('an API that is not in the tenant, by its name where it has one', () => {
    expect(noticesOf(permission('00000009-0000-0000-c000-000000000000', ID))).toEqual([
      expect.stringMatching(
        /^Shop, requiredResourceAccess\[0\]: .*no API 00000009-.* \(Power BI Service\).*--app\.$/u,
      ),
    ]);
  });

  it('a permission that its API does not have', () => {
    expect(noticesOf(permission(GRAPH, ID))).toEqual([
      expect.stringMatching(/^Shop, requiredResourceAccess\[0\]: Microsoft Graph has no permission 5a7b/u),
    ]);
  });

  it('a certificate without its key, and a member that changes tokens', () => {
    const notices = noticesOf({ keyCredentials: [{ key: null }], tokenEncryptionKeyId: ID });
    expect(notices).toEqual([
      'Shop: tokenEncryptionKeyId is not played.',
      expect.stringContaining('keyCredentials[0] has no key'),
    ]);
  });

  it('and nothing where all is played', () => {
    expect(noticesOf(permission(GRAPH.toUpperCase(), 'E1FE6DD8-BA31-4D61-89E7-88639DA4683D'))).toEqual([]);
  });
});

describe('one app in several places', () => {
  const profile = {
    ...BLANK_PROFILE,
    name: 'P',
    tenant: 'x.example',
    clientId: ID,
    platform: 'web' as const,
  };

  it('profiles with a redirect URI each make one registration with both', () => {
    const uris = ['https://shop.example/a', 'https://shop.example/b'];
    const file = writeProfilesFile(uris.map((redirectUri) => ({ ...profile, redirectUri }))).text;
    expect(valueOf(readRegistrations('p.json', file))).toMatchObject([{ web: { redirectUris: uris } }]);
  });

  it('two files with one client ID are refused', () => {
    const [registration] = world(app()).registrations;
    if (registration === undefined) throw new Error('Not read.');
    const own = world(null, [], { registrations: [registration, registration] });
    expect(messageOf(build(own))).toMatch(/^Shop, appId: Shop brings the client ID/u);
  });
});

describe('users', () => {
  const una = { userPrincipalName: 'una@shop.example' };

  it.each([
    [
      'the same name',
      [una, { userPrincipalName: 'UNA@shop.example' }],
      /\[1\]\.userPrincipalName: another user/u,
    ],
    [
      'the same ID',
      {
        users: [
          { ...una, id: ID },
          { userPrincipalName: 'b@shop.example', id: ID.toUpperCase() },
        ],
      },
      /users\[1\]\.id: another user before has this ID/u,
    ],
    ['no name', [{ mail: 'una@shop.example' }], /\[0\]\.userPrincipalName: this is missing/u],
    ['a member that there is not', [{ ...una, pasword: 'x' }], /\[0\]: there is no member “pasword”/u],
    [
      'a kind that there is not',
      [{ ...una, userType: 'guest' }],
      /\[0\]\.userType: this must be Member or Guest/u,
    ],
    [
      'a guest without an address',
      [{ ...una, userType: 'Guest' }],
      /\[0\]\.mail: a guest needs the address/u,
    ],
    ['a switch in words', [{ ...una, isLocked: 'no' }], /\[0\]\.isLocked: this must be true or false/u],
  ])('with %s are told with their place', (_what, value, message) => {
    const told = messageOf(readUsers(value));
    expect(told).toMatch(/^users\.json, line \d+, /u);
    expect(told).toMatch(message);
  });

  it('are taken as Graph and the Azure CLI print them', () => {
    const graph = {
      '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#users',
      value: [
        { ...una, id: ID, displayName: 'Una', businessPhones: [], jobTitle: null, mail: null, surname: null },
      ],
    };
    expect(valueOf(readUsers(graph))).toMatchObject([
      { user: { objectId: ID, displayName: 'Una', mail: null } },
    ]);
  });

  it('of two files, or of a file and the tenant, are told, too', () => {
    const twice = [...valueOf(readUsers([una])), ...valueOf(readUsers([una]))];
    expect(messageOf(build(world(null, [], { users: twice })))).toMatch(
      /^User una@shop\.example: two files/u,
    );
    const mara = createDirectory('s', NOW).users[0]?.objectId;
    expect(messageOf(build(world(null, [{ ...una, id: mara }])))).toMatch(
      /, id: another user of the tenant/u,
    );
  });

  it('that are guests have their account in a tenant of their own domain', () => {
    const directory = valueOf(build(world(null, [{ userType: 'Guest', mail: 'goran@partner.example' }])));
    const [guest] = directory.users;
    const home = directory.tenants.find(({ domain }) => domain === 'partner.example');
    expect(guest).toMatchObject({
      tenantId: CONTOSO.id,
      username: 'goran@partner.example',
      userPrincipalName: `goran_partner.example#EXT#@${CONTOSO.domain}`,
    });
    const account = directory.users.find(({ objectId }) => objectId === guest?.home?.objectId);
    expect(account).toMatchObject({ tenantId: home?.id, home: null, username: 'goran@partner.example' });
  });

  it('that are guests from a tenant that is there belong to it', () => {
    const directory = valueOf(build(world(null, [{ userType: 'Guest', mail: `eva@${FABRIKAM.domain}` }])));
    expect(directory.users[0]?.home?.tenantId).toBe(FABRIKAM.id);
    expect(directory.tenants).toHaveLength(3);
  });

  it('cannot be guests of their own tenant', () => {
    const own = world(null, [{ userType: 'Guest', mail: 'una@shop.example' }], {
      tenant: { id: ID, domain: 'shop.example' },
    });
    expect(messageOf(build(own))).toMatch(/^User una@shop\.example, userType: /u);
  });
});
