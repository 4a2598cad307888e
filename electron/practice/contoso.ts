import { deriveClientSecret } from './client-secret.ts';
import { defineApp, defineKeyCredential, defineScope, defineTenant, defineUser } from './define.ts';
import type { App, CertifiedKey, Directory, User } from './directory.ts';
import { NO_FAULTS } from './faults.ts';
import { GRAPH } from './microsoft-graph.ts';

/** Reserved names (RFC 2606) and patterned identifiers: nobody can take them for a real tenant. */
export const CONTOSO = defineTenant({
  id: '0c0ffee0-0000-4000-8000-00000000c0de',
  domain: 'contoso.practice.example',
  name: 'Contoso (practice)',
});

export const FABRIKAM = defineTenant({
  id: '0c0ffee0-0000-4000-8000-0000000fab01',
  domain: 'fabrikam.practice.example',
  name: 'Fabrikam (practice)',
});

export const DESKTOP_APP_ID = '0c0ffee0-0001-4000-8000-00000000a001';
export const WEB_APP_ID = '0c0ffee0-0001-4000-8000-00000000a002';
export const CERTIFICATE_APP_ID = '0c0ffee0-0001-4000-8000-00000000a004';
const FILES_API_ID = '0c0ffee0-0001-4000-8000-00000000a003';
export const FILES_API_SCOPE = `api://${FILES_API_ID}/Files.Read`;

const SECRET_LIFETIME_DAYS = 180;

export function secretExpiry(now: Date): Date {
  return new Date(now.getTime() + SECRET_LIFETIME_DAYS * 24 * 60 * 60 * 1000);
}

/** The healthy directory; scenarios change a copy of it. */
export function createDirectory(
  seed: string,
  now: Date,
  /** The key pair of the sample apps that sign in with a certificate; `null` before the first start. */
  certificate: CertifiedKey | null = null,
): Directory {
  return {
    tenants: [CONTOSO, FABRIKAM],
    apps: [DESKTOP_APP, createWebApp(seed, now), FILES_API, createCertificateApp(certificate, now), GRAPH],
    users: USERS,
    oauth2PermissionGrants: [],
    userConsent: 'remembered',
    signedIn: [],
    faults: NO_FAULTS,
  };
}

const DESKTOP_APP = defineApp({
  tenantId: CONTOSO.id,
  displayName: 'Contoso desktop (practice)',
  appId: DESKTOP_APP_ID,
  publicClient: { redirectUris: ['http://localhost', 'http://localhost/callback'] },
  isFallbackPublicClient: true,
});

function createWebApp(seed: string, now: Date): App {
  const credential = deriveClientSecret(seed, WEB_APP_ID, secretExpiry(now));
  return defineApp({
    tenantId: CONTOSO.id,
    displayName: 'Contoso web (practice)',
    appId: WEB_APP_ID,
    web: { redirectUris: ['http://localhost/auth/callback'] },
    passwordCredentials: [credential],
    configuredSecret: credential.secretText,
  });
}

function createCertificateApp(certificate: CertifiedKey | null, now: Date): App {
  return defineApp({
    tenantId: CONTOSO.id,
    displayName: 'Contoso web with a certificate (practice)',
    appId: CERTIFICATE_APP_ID,
    web: { redirectUris: ['http://localhost/auth/callback'] },
    keyCredentials: certificate === null ? [] : [defineKeyCredential(certificate.cert, secretExpiry(now))],
    configuredCertificate: certificate,
  });
}

const FILES_API = defineApp({
  tenantId: CONTOSO.id,
  displayName: 'Contoso files API (practice)',
  appId: FILES_API_ID,
  identifierUris: [`api://${FILES_API_ID}`],
  api: {
    requestedAccessTokenVersion: 2,
    oauth2PermissionScopes: [defineScope('Files.Read', 'Read your files at Contoso')],
  },
});

const USERS: readonly User[] = [
  defineUser({
    tenantId: CONTOSO.id,
    objectId: '0c0ffee0-0002-4000-8000-00000000b001',
    displayName: 'Mara Lindqvist',
    givenName: 'Mara',
    surname: 'Lindqvist',
    username: `mara@${CONTOSO.domain}`,
    userPrincipalName: `mara@${CONTOSO.domain}`,
    password: 'practice-mara',
    mail: `mara.lindqvist@${CONTOSO.domain}`,
    about: 'Member of the tenant, with a mail address',
  }),
  defineUser({
    tenantId: CONTOSO.id,
    objectId: '0c0ffee0-0002-4000-8000-00000000b002',
    displayName: 'Goran Petrov',
    givenName: 'Goran',
    surname: 'Petrov',
    username: `goran@${FABRIKAM.domain}`,
    userPrincipalName: `goran_${FABRIKAM.domain}#EXT#@${CONTOSO.domain}`,
    password: 'practice-goran',
    mail: `goran@${FABRIKAM.domain}`,
    home: { tenantId: FABRIKAM.id, objectId: '0c0ffee0-0002-4000-8000-0000000fab02' },
    about: 'Guest: the account belongs to Fabrikam, and its tokens say so in the idp claim',
  }),
  defineUser({
    tenantId: CONTOSO.id,
    objectId: '0c0ffee0-0002-4000-8000-00000000b003',
    displayName: 'Noor Haddad',
    givenName: 'Noor',
    surname: 'Haddad',
    username: `noor@${CONTOSO.domain}`,
    userPrincipalName: `noor@${CONTOSO.domain}`,
    password: 'practice-noor',
    mail: null,
    about: 'Member without a mail address: the email claim stays away',
  }),
];
