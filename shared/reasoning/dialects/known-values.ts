import { cloudById, type Cloud } from '../../entra/clouds.ts';
import { isGuid } from '../../entra/guid.ts';
import type { Facts } from '../../reading/facts.ts';
import type { Quoted } from '../../reading/quoted.ts';
import { toPrintable } from './quote.ts';

/**
 * What stands in a command for a value that the input does not give, written in angle brackets. Unchanged, Entra refuses
 * each of them, so that a command copied blindly fails instead of deleting something.
 */
export const PLACEHOLDERS = {
  clientId: '<client-id>',
  tenantId: '<tenant-id>',
  redirectUri: '<redirect-uri>',
  otherRedirectUris: '<redirect-uris-that-stay>',
  apiClientId: '<client-id-of-the-api>',
  scopeName: '<scope-name>',
  permissionId: '<permission-id>',
  objectId: '<object-id>',
  userObjectId: '<user-object-id>',
  user: '<user-name>',
  issuer: '<issuer>',
  subject: '<subject>',
  audience: '<audience>',
  credentialId: '<credential-id>',
  policyId: '<policy-id>',
  clientSecret: '<client-secret>',
  code: '<code>',
  host: '<host>',
  proxy: '<proxy>',
  apiObjectId: '<object-id-of-the-api>',
  codeVerifier: '<code-verifier>',
  correlationId: '<correlation-id>',
  mailAddress: '<mail-address>',
  verifiedDomain: '<verified-domain>',
  certificate: '<certificate in DER, as Base64>',
  appRoleId: '<app-role-id>',
  appRole: '<app-role>',
  assignmentId: '<assignment-id>',
  grantId: '<grant-id>',
  otherPermissions: '<permissions-that-stay>',
  otherIdentifierUris: '<identifier-uris-that-stay>',
  otherOptionalClaims: '<optional-claims-that-stay>',
  tabHost: '<tab-host>',
  endDate: '<end-date>',
  resourceGroup: '<resource-group>',
  virtualMachine: '<virtual-machine>',
  managedIdentity: '<managed-identity-id>',
} as const;

/** Entra takes 256 characters for a redirect URI; nothing longer belongs in a command. */
const LONGEST = 512;
/** `v2.0`, a part of the path that is often taken for the tenant, is none. */
const DOMAIN = /^[a-z0-9](?:[a-z0-9-]*\.)+[a-z][a-z0-9-]+$/iu;
const ABSOLUTE_URI = /^[a-z][a-z0-9+.-]*:\S+$/iu;
const RESOURCE = /^(?:[a-z][a-z0-9+.-]*:\S+|\w[\w.-]*)$/iu;
const USER_NAME = /^[^\s@-][^\s@]*@[^\s@]+$/u;

function fill(quoted: Quoted | null, shape: RegExp, placeholder: string): string {
  const value = quoted === null ? '' : toPrintable(quoted.value.trim());
  // The shapes keep out a leading "-" (read as an option) and "@" (az reads a file).
  return value.length <= LONGEST && shape.test(value) ? value : placeholder;
}

export function clientIdIn({ clientId }: Facts): string {
  const value = clientId?.value.trim() ?? '';
  return isGuid(value) ? value : PLACEHOLDERS.clientId;
}

/** A GUID or a domain; never `common` and its like, which are no tenant. */
export function tenantIn({ tenant }: Facts): string {
  const value = tenant?.value.trim() ?? '';
  return isGuid(value) || (value.length <= LONGEST && DOMAIN.test(value)) ? value : PLACEHOLDERS.tenantId;
}

export const redirectUriIn = ({ redirectUri }: Facts): string =>
  fill(redirectUri, ABSOLUTE_URI, PLACEHOLDERS.redirectUri);

export const userIn = ({ user }: Facts): string => fill(user, USER_NAME, PLACEHOLDERS.user);

/** The user name percent-encoded for a path; the placeholder stays readable. */
export function userInUrl(facts: Facts): string {
  const user = userIn(facts);
  return user === PLACEHOLDERS.user ? user : encodeURIComponent(user);
}

export const issuerIn = ({ issuerSeen }: Facts): string =>
  fill(issuerSeen, ABSOLUTE_URI, PLACEHOLDERS.issuer);

export const subjectIn = ({ subjectSeen }: Facts): string =>
  fill(subjectSeen, /^[^-@\s].*$/u, PLACEHOLDERS.subject);

export const audienceIn = ({ audienceSeen }: Facts): string =>
  fill(audienceSeen, RESOURCE, PLACEHOLDERS.audience);

const PUBLIC = cloudById('public');

function cloudIn({ cloud }: Facts): Cloud {
  return cloud === null || cloud === 'practice' ? PUBLIC : cloudById(cloud);
}

/** Login host of the cloud, for example `login.microsoftonline.com`. */
export const loginHostIn = (facts: Facts): string => cloudIn(facts).loginHost ?? PLACEHOLDERS.host;

/** Where TLS is spoken, as `openssl s_client` wants it; a practice tenant’s own host, whose port is its own. */
export function tlsServerIn(facts: Facts): { readonly host: string; readonly port: string } {
  const seen = facts.cloud === 'practice' ? facts.loginHost?.value : undefined;
  const [, host = loginHostIn(facts), port = '443'] = /^([\w.-]+):(\d{1,5})$/u.exec(seen ?? '') ?? [];
  return { host, port };
}

export const graphHostIn = (facts: Facts): string => cloudIn(facts).graphHost ?? PLACEHOLDERS.host;

/** Address without scheme, for example `entra.microsoft.com`. */
export const adminCenterIn = (facts: Facts): string =>
  (cloudIn(facts).adminCenter ?? '').replace('https://', '');
