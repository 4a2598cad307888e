import { PRACTICE_APP_IDS } from '../../shared/relying-parties/practice-app-ids.ts';
import { defineApp, defineAppRole, defineScope } from './define.ts';

const forApps = (value: string, displayName: string) => defineAppRole(value, displayName, ['Application']);

/** Auth0 reads extended attributes and groups with it. */
const READ_DIRECTORY = forApps('Directory.Read.All', 'Read the whole directory');

/** What authentik was granted: it writes users and groups. */
const PROVISIONING = [
  forApps('Group.Create', 'Create groups'),
  forApps('Group.ReadWrite.All', 'Read and change all groups'),
  forApps('GroupMember.ReadWrite.All', 'Read and change who is in which group'),
  forApps('User.ReadWrite.All', 'Read and change the full profiles of all users'),
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
    oauth2PermissionScopes: [
      defineScope('openid', 'Sign you in'),
      defineScope('profile', 'See your name and your user name'),
      defineScope('email', 'See your mail address'),
      defineScope('offline_access', 'Keep the access that you give it'),
      defineScope('User.Read', 'Read your profile'),
      defineScope('User.ReadBasic.All', 'Read the basic profiles of all users'),
      defineScope('Mail.Read', 'Read your mail'),
      defineScope('Calendars.Read', 'Read your calendars'),
      defineScope('Files.Read', 'Read your files'),
      defineScope('User.Read.All', 'Read the full profiles of all users', 'Admin'),
      defineScope('GroupMember.Read.All', 'Read which groups people belong to', 'Admin'),
      defineScope('Directory.Read.All', 'Read the whole directory', 'Admin'),
      defineScope('Directory.AccessAsUser.All', 'Do in the directory what you may do there', 'Admin'),
    ],
  },
  appRoles: [
    defineAppRole('User.Read.All', 'Read the full profiles of all users', ['Application']),
    defineAppRole('Mail.Read', 'Read the mail of all mailboxes', ['Application']),
    ...PROVISIONING,
    READ_DIRECTORY,
  ],
  appRoleAssignedTo: [
    ...PROVISIONING.map(({ id }) => ({ principalId: PRACTICE_APP_IDS.authentik, appRoleId: id })),
    { principalId: PRACTICE_APP_IDS.auth0, appRoleId: READ_DIRECTORY.id },
  ],
  isFirstParty: true,
});
