import { GRAPH_APP_ID } from '../../shared/entra/well-known.ts';

const GRAPH_SIGN_IN = [
  {
    resourceAppId: GRAPH_APP_ID,
    resourceAccess: [{ id: 'e1fe6dd8-ba31-4d61-89e7-88639da4683d', type: 'Scope' }],
  },
];
const SECRET = [{ endDateTime: '2099-01-01T00:00:00Z' }];

/** Apps with callbacks of their own, as real web apps have them: application objects of Microsoft Graph, for `--app`. */
export const OWN_APPS = [
  {
    appId: '5a7b1c2d-1000-4abc-8def-000000000001',
    displayName: 'Apache with mod_auth_openidc',
    signInAudience: 'AzureADMyOrg',
    web: { redirectUris: ['http://localhost:8081/protected/redirect_uri'] },
    passwordCredentials: SECRET,
    requiredResourceAccess: GRAPH_SIGN_IN,
  },
  {
    appId: '5a7b1c2d-1000-4abc-8def-000000000002',
    displayName: 'Express with Auth.js',
    signInAudience: 'AzureADMyOrg',
    web: { redirectUris: ['http://localhost:8082/auth/callback/microsoft-entra-id'] },
    passwordCredentials: SECRET,
    requiredResourceAccess: GRAPH_SIGN_IN,
  },
  {
    appId: '5a7b1c2d-1000-4abc-8def-000000000003',
    displayName: 'Page of the strangers',
    signInAudience: 'AzureADMyOrg',
    spa: { redirectUris: ['http://localhost:8083/', 'http://localhost:8083/redirect.html'] },
    web: { redirectUris: ['http://localhost:8083/web'] },
    requiredResourceAccess: GRAPH_SIGN_IN,
  },
  {
    appId: '5a7b1c2d-1000-4abc-8def-000000000004',
    displayName: 'Express with express-openid-connect',
    signInAudience: 'AzureADMyOrg',
    web: {
      redirectUris: ['http://localhost:8084/callback'],
      implicitGrantSettings: { enableIdTokenIssuance: true },
    },
    passwordCredentials: SECRET,
    requiredResourceAccess: GRAPH_SIGN_IN,
  },
  {
    appId: '5a7b1c2d-1000-4abc-8def-000000000005',
    displayName: 'Express with passport-azure-ad',
    signInAudience: 'AzureADMultipleOrgs',
    web: { redirectUris: ['http://localhost:8085/auth/openid/return'] },
    passwordCredentials: SECRET,
    requiredResourceAccess: GRAPH_SIGN_IN,
  },
  {
    appId: '5a7b1c2d-1000-4abc-8def-000000000006',
    displayName: 'Django with python-social-auth',
    signInAudience: 'AzureADMultipleOrgs',
    web: {
      redirectUris: ['azuread-oauth2', 'azuread-tenant-oauth2', 'azuread-v2-tenant-oauth2'].map(
        (backEnd) => `http://localhost:8086/complete/${backEnd}/`,
      ),
    },
    passwordCredentials: SECRET,
    requiredResourceAccess: GRAPH_SIGN_IN,
  },
];
