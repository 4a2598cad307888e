import { deriveClientSecret } from '../client-secret.ts';
import { defineApp, defineKeyCredential, requires } from '../define.ts';
import type { App, CertifiedKey } from '../directory.ts';
import { FIRST_PARTY_CLIENTS } from '../first-party/clients.ts';
import { FIRST_PARTY_RESOURCES } from '../first-party/resources.ts';
import { GRAPH } from '../first-party/microsoft-graph.ts';
import * as ids from './app-ids.ts';
import { FILES_API } from './files-api.ts';
import { PRODUCT_APPS } from './product-apps.ts';
import { DEPLOYER, MIDDLE_TIER } from './workload-apps.ts';
import { CONTOSO, FABRIKAM } from './tenants.ts';
import { USERS } from './users.ts';
import { UNASSIGNED_USER_ID } from './user-ids.ts';

const SECRET_LIFETIME_DAYS = 180;

export function secretExpiry(now: Date): Date {
  return new Date(now.getTime() + SECRET_LIFETIME_DAYS * 24 * 60 * 60 * 1000);
}

/** Every registration of the directory. `certificate` is `null` before the first start: nothing is signed then. */
export const createApps = (seed: string, now: Date, certificate: CertifiedKey | null): readonly App[] => [
  DESKTOP,
  withSecret(WEB, seed, now),
  FILES_API,
  SPA,
  withCertificate(CERTIFICATE, now, certificate),
  withSecret(MULTI_TENANT, seed, now),
  PERSONAL,
  withSecret(DAEMON, seed, now),
  DEPLOYER,
  withSecret(MIDDLE_TIER, seed, now),
  ...PRODUCT_APPS.map((app) => withSecret(app, seed, now)),
  ...FIRST_PARTY_CLIENTS,
  ...FIRST_PARTY_RESOURCES,
  GRAPH,
];

const SIGN_IN = requires(GRAPH, 'openid', 'profile', 'email', 'offline_access', 'User.Read');

/** What every app that signs users in has in common; Ulf is left out where assignment is required. */
const CLIENT = {
  tenantId: CONTOSO.id,
  requiredResourceAccess: [SIGN_IN, requires(FILES_API, 'Files.Read')],
  appRoleAssignedTo: USERS.filter(({ objectId }) => objectId !== UNASSIGNED_USER_ID).map(({ objectId }) => ({
    principalId: objectId,
    appRoleId: null,
  })),
};

/** A host that exists nowhere (RFC 2606): AuthLoupe's own window receives the answers for it. */
const SERVER_OF_NOBODY = 'https://my.server.example';

const DESKTOP = defineApp({
  ...CLIENT,
  displayName: 'Contoso desktop (practice)',
  appId: ids.DESKTOP_APP_ID,
  publicClient: {
    redirectUris: [
      'http://localhost',
      'http://localhost/callback',
      `msal${ids.DESKTOP_APP_ID}://auth`,
      `${SERVER_OF_NOBODY}/desktop`,
    ],
  },
  isFallbackPublicClient: true,
});

const WEB = defineApp({
  ...CLIENT,
  displayName: 'Contoso web (practice)',
  appId: ids.WEB_APP_ID,
  web: { redirectUris: ['http://localhost/auth/callback', `${SERVER_OF_NOBODY}/oauth/login/entra/callback`] },
});

const SPA = defineApp({
  ...CLIENT,
  displayName: 'Contoso page (practice)',
  appId: ids.SPA_APP_ID,
  spa: { redirectUris: ['http://localhost/spa', `${SERVER_OF_NOBODY}/spa`] },
});

const CERTIFICATE = defineApp({
  ...CLIENT,
  displayName: 'Contoso web with a certificate (practice)',
  appId: ids.CERTIFICATE_APP_ID,
  web: { redirectUris: ['http://localhost/auth/callback'] },
});

/** Registered at Fabrikam and installed at Contoso, as a bought product is. */
const MULTI_TENANT = defineApp({
  ...CLIENT,
  tenantId: FABRIKAM.id,
  requiredResourceAccess: [SIGN_IN],
  displayName: 'Fabrikam portal (practice)',
  appId: ids.MULTI_TENANT_APP_ID,
  signInAudience: 'AzureADMultipleOrgs',
  web: { redirectUris: ['http://localhost/portal/callback'] },
  installedIn: [CONTOSO.id],
});

/** Personal accounts may use it too; its tokens have to be v2.0 for that. */
const PERSONAL = defineApp({
  ...CLIENT,
  requiredResourceAccess: [SIGN_IN],
  displayName: 'Contoso community (practice)',
  appId: ids.PERSONAL_APP_ID,
  signInAudience: 'AzureADandPersonalMicrosoftAccount',
  publicClient: { redirectUris: ['http://localhost/community'] },
  isFallbackPublicClient: true,
  api: { requestedAccessTokenVersion: 2 },
});

/** Signs nobody in: it calls the files API as itself. */
const DAEMON = defineApp({
  tenantId: CONTOSO.id,
  displayName: 'Contoso nightly (practice)',
  appId: ids.DAEMON_APP_ID,
  requiredResourceAccess: [requires(FILES_API, 'Files.Read.All')],
});

function withSecret(app: App, seed: string, now: Date): App {
  const credential = deriveClientSecret(seed, app.appId, secretExpiry(now));
  return { ...app, passwordCredentials: [credential], configuredSecret: credential.secretText };
}

function withCertificate(app: App, now: Date, certificate: CertifiedKey | null): App {
  if (certificate === null) return app;
  return {
    ...app,
    keyCredentials: [defineKeyCredential(certificate.cert, secretExpiry(now))],
    configuredCertificate: certificate,
  };
}
