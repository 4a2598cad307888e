import { PRACTICE_APP_IDS } from '../../../shared/relying-parties/practice-app-ids.ts';
import { defineApp, defineAppRole, defineScope } from '../define.ts';
import type { PermissionScope } from '../directory.ts';
import { CLIENT_IDS } from './clients.ts';

/** Microsoft's ids, so that real manifests fit. Source: learn.microsoft.com/graph/permissions-reference. */
const forApps = (id: string, value: string, displayName: string) => ({
  ...defineAppRole(value, displayName, ['Application']),
  id,
});

const scope = (id: string, value: string, description: string, type: PermissionScope['type'] = 'User') => ({
  ...defineScope(value, description, type),
  id,
});

/** Auth0 reads extended attributes and groups with it. */
const READ_DIRECTORY = forApps(
  '7ab1d382-f21e-4acd-a863-ba3e13f7da61',
  'Directory.Read.All',
  'Read the whole directory',
);

/** What authentik was granted: it writes users and groups. */
const PROVISIONING = [
  forApps('bf7b1a76-6e77-406b-b258-bf5c7720e98f', 'Group.Create', 'Create groups'),
  forApps('62a82d76-70ea-41e2-9197-370581804d09', 'Group.ReadWrite.All', 'Read and change all groups'),
  forApps(
    'dbaae8cf-10b5-4b86-a4a1-f871c94c6695',
    'GroupMember.ReadWrite.All',
    'Read and change who is in which group',
  ),
  forApps(
    '741f803b-c850-494e-b5df-cde7c675a1ca',
    'User.ReadWrite.All',
    'Read and change the full profiles of all users',
  ),
];

/**
 * Microsoft Graph as every tenant knows it: a v1.0 resource, whose tokens carry a nonce in the header and cannot be
 * validated by anybody else (learn.microsoft.com/entra/identity-platform/access-tokens).
 */
export const GRAPH = defineApp({
  displayName: 'Microsoft Graph',
  appId: '00000003-0000-0000-c000-000000000000',
  tenantId: 'f8cdef31-a31e-4b4a-93e4-5f571e91255a',
  signInAudience: 'AzureADMultipleOrgs',
  identifierUris: ['https://graph.microsoft.com'],
  api: {
    requestedAccessTokenVersion: 1,
    preAuthorizedApplications: CLIENT_IDS,
    oauth2PermissionScopes: [
      scope('37f7f235-527c-4136-accd-4a02d197296e', 'openid', 'Sign you in'),
      scope('14dad69e-099b-42c9-810b-d002981feec1', 'profile', 'See your name and your user name'),
      scope('64a6cdd6-aab1-4aaf-94b8-3cc8405e90d0', 'email', 'See your mail address'),
      scope('7427e0e9-2fba-42fe-b0c0-848c9e6a8182', 'offline_access', 'Keep the access that you give it'),
      scope('e1fe6dd8-ba31-4d61-89e7-88639da4683d', 'User.Read', 'Read your profile'),
      scope(
        'b340eb25-3456-403f-be2f-af7a0d370277',
        'User.ReadBasic.All',
        'Read the basic profiles of all users',
      ),
      scope('570282fd-fa5c-430d-a7fd-fc8dc98a9dca', 'Mail.Read', 'Read your mail'),
      scope('465a38f9-76ea-45b9-9f34-9e8b0d4b0b42', 'Calendars.Read', 'Read your calendars'),
      scope('10465720-29dd-4523-a11a-6a75c743c9d9', 'Files.Read', 'Read your files'),
      scope(
        'a154be20-db9c-4678-8ab7-66f6cc099a59',
        'User.Read.All',
        'Read the full profiles of all users',
        'Admin',
      ),
      scope(
        'bc024368-1153-4739-b217-4326f2e966d0',
        'GroupMember.Read.All',
        'Read which groups people belong to',
        'Admin',
      ),
      scope(
        '06da0dbc-49e2-44d2-8312-53f166ab848a',
        'Directory.Read.All',
        'Read the whole directory',
        'Admin',
      ),
      scope(
        '0e263e50-5827-48a4-b97c-d940288653c7',
        'Directory.AccessAsUser.All',
        'Do in the directory what you may do there',
        'Admin',
      ),
    ],
  },
  appRoles: [
    forApps('df021288-bdef-4463-88db-98f22de89214', 'User.Read.All', 'Read the full profiles of all users'),
    forApps('810c84a8-4a9e-49e6-bf7d-12d183f40d01', 'Mail.Read', 'Read the mail of all mailboxes'),
    ...PROVISIONING,
    READ_DIRECTORY,
  ],
  appRoleAssignedTo: [
    ...PROVISIONING.map(({ id }) => ({ principalId: PRACTICE_APP_IDS.authentik, appRoleId: id })),
    { principalId: PRACTICE_APP_IDS.auth0, appRoleId: READ_DIRECTORY.id },
  ],
  isFirstParty: true,
});
