import type { App } from './directory.ts';

/**
 * Microsoft Graph as every tenant knows it: a v1.0 resource, whose tokens carry a nonce in the header and cannot be
 * validated by anybody else (learn.microsoft.com/entra/identity-platform/access-tokens).
 */
export const GRAPH: App = {
  displayName: 'Microsoft Graph',
  appId: '00000003-0000-0000-c000-000000000000',
  tenantId: 'f8cdef31-a31e-4b4a-93e4-5f571e91255a',
  signInAudience: 'AzureADMultipleOrgs',
  web: { redirectUris: [] },
  spa: { redirectUris: [] },
  publicClient: { redirectUris: [] },
  isFallbackPublicClient: false,
  passwordCredentials: [],
  optionalClaims: { idToken: [] },
  identifierUris: ['https://graph.microsoft.com'],
  api: {
    requestedAccessTokenVersion: 1,
    oauth2PermissionScopes: [
      { value: 'User.Read', description: 'Read your profile' },
      { value: 'User.ReadBasic.All', description: 'Read the basic profiles of all users' },
      { value: 'Mail.Read', description: 'Read your mail' },
      { value: 'Calendars.Read', description: 'Read your calendars' },
      { value: 'Files.Read', description: 'Read your files' },
      { value: 'GroupMember.Read.All', description: 'Read which groups people belong to' },
    ],
  },
  isFirstParty: true,
  configuredSecret: null,
};
