/**
 * The values of texts and numbers whose types say only `string` or `number`. Source: the pages of the types named, under
 * learn.microsoft.com/graph/api/resources; DirectoryRole and ApplicationGroup: the reference of the app manifest.
 */
export const DOCUMENTED_VALUES: Readonly<Record<string, readonly (string | number | null)[]>> = {
  'ApiApplication.requestedAccessTokenVersion': [1, 2, null],
  'Application.groupMembershipClaims': [
    'None',
    'SecurityGroup',
    'DirectoryRole',
    'ApplicationGroup',
    'All',
    null,
  ],
  'Application.signInAudience': [
    'AzureADMyOrg',
    'AzureADMultipleOrgs',
    'AzureADandPersonalMicrosoftAccount',
    'PersonalMicrosoftAccount',
  ],
  'KeyCredential.type': ['AsymmetricX509Cert', 'X509CertAndPassword'],
  'KeyCredential.usage': ['Sign', 'Verify'],
  'OAuth2PermissionGrant.consentType': ['AllPrincipals', 'Principal'],
  'ResourceAccess.type': ['Role', 'Scope'],
};
