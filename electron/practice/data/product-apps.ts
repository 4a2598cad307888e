import { PRACTICE_APP_IDS } from '../../../shared/relying-parties/practice-app-ids.ts';
import { defineApp, requires } from '../define.ts';
import type { App, PermissionGrant } from '../directory.ts';
import { GRAPH } from '../first-party/microsoft-graph.ts';
import { CONTOSO } from './tenants.ts';
import { UNASSIGNED_USER_ID } from './user-ids.ts';
import { USERS } from './users.ts';

/** What the apps that sign users in have in common; Ulf is left out where assignment is required. */
const CLIENT = {
  tenantId: CONTOSO.id,
  appRoleAssignedTo: USERS.filter(({ objectId }) => objectId !== UNASSIGNED_USER_ID).map(({ objectId }) => ({
    principalId: objectId,
    appRoleId: null,
  })),
};

const ISSUES_ID_TOKENS = {
  implicitGrantSettings: { enableIdTokenIssuance: true, enableAccessTokenIssuance: false },
};

const IVY = defineApp({
  ...CLIENT,
  displayName: 'Ivy (practice)',
  appId: PRACTICE_APP_IDS.ivy,
  web: { redirectUris: ['http://localhost:5010/webhook'], ...ISSUES_ID_TOKENS },
  requiredResourceAccess: [requires(GRAPH, 'User.Read')],
});

const THE_THINGS_STACK = defineApp({
  ...CLIENT,
  displayName: 'The Things Stack (practice)',
  appId: PRACTICE_APP_IDS['the-things-stack'],
  web: {
    redirectUris: ['https://thethings.practice.example/oauth/login/microsoft-entra/callback'],
    ...ISSUES_ID_TOKENS,
  },
  requiredResourceAccess: [requires(GRAPH, 'openid', 'profile', 'email')],
  optionalClaims: { idToken: [{ name: 'email' }] },
});

const AUTHENTIK_ROLES = [
  'Group.Create',
  'Group.ReadWrite.All',
  'GroupMember.ReadWrite.All',
  'User.ReadWrite.All',
];

/** Signs nobody in: no redirect URI. */
const AUTHENTIK = defineApp({
  tenantId: CONTOSO.id,
  displayName: 'authentik (practice)',
  appId: PRACTICE_APP_IDS.authentik,
  requiredResourceAccess: [requires(GRAPH, ...AUTHENTIK_ROLES)],
});

/** With the common endpoint and both extended attributes, so it is multitenant and has all permissions. */
const AUTH0 = defineApp({
  ...CLIENT,
  displayName: 'Auth0 (practice)',
  appId: PRACTICE_APP_IDS.auth0,
  signInAudience: 'AzureADMultipleOrgs',
  web: { redirectUris: ['https://contoso.auth0.practice.example/login/callback'] },
  requiredResourceAccess: [requires(GRAPH, 'User.Read', 'Directory.Read.All', 'Directory.AccessAsUser.All')],
});

const KINDE = defineApp({
  ...CLIENT,
  displayName: 'Kinde (practice)',
  appId: PRACTICE_APP_IDS.kinde,
  web: { redirectUris: ['https://contoso.kinde.practice.example/login/callback'] },
  requiredResourceAccess: [requires(GRAPH, 'openid', 'profile', 'email', 'User.Read')],
  groupMembershipClaims: 'SecurityGroup',
});

/** Registered as the documents of the products say; all of them have a client secret. */
export const PRODUCT_APPS: readonly App[] = [IVY, THE_THINGS_STACK, AUTHENTIK, AUTH0, KINDE];

/** The consent that an administrator gave to Auth0 when the connection was made. */
export const PRODUCT_GRANTS: readonly PermissionGrant[] = [
  {
    tenantId: CONTOSO.id,
    clientId: AUTH0.appId,
    resourceId: GRAPH.appId,
    principalId: null,
    scope: 'openid profile email offline_access User.Read Directory.Read.All Directory.AccessAsUser.All',
  },
];
