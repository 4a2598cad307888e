import { X509Certificate } from 'node:crypto';
import { z } from 'zod';
import { isGuid } from '../../../shared/entra/guid.ts';
import type { App } from '../directory.ts';
import { namedGuid } from '../random.ts';
import { groupMembershipSchema, toGroupMembership } from './group-membership.ts';

/**
 * The application object of Microsoft Graph, as `az ad app show`, `GET /applications/{id}` and the admin center's manifest
 * have it, and with it what a service principal adds. Members that the practice tenant does not play are not read.
 * Source: learn.microsoft.com/graph/api/resources/application.
 */

const text = z.string().max(5000);
const texts = z.array(text).max(2000);
const optionalTexts = texts.nullish();
const uri = text.refine((value) => URL.parse(value) !== null, 'this must be a whole URI, scheme included');
const uris = z.array(uri).max(2000).nullish();
const redirects = z.object({ redirectUris: uris }).nullish();
const claims = z
  .array(z.object({ name: text, additionalProperties: optionalTexts }))
  .max(200)
  .nullish();
export const guid = text.refine(isGuid, 'this must be a GUID');
const date = text.refine(
  (value) => /^\d{4}-\d{2}-\d{2}(?:T|$)/u.test(value) && !Number.isNaN(Date.parse(value)),
  'this must be a date and time such as 2031-01-31T00:00:00Z',
);
const certificate = z
  .string()
  .max(20_000)
  .refine(isCertificate, 'this must be a certificate: its DER in base64, without BEGIN and END');

const scope = z.object({
  id: guid.nullish(),
  value: text.nullish(),
  type: z.enum(['User', 'Admin']).nullish(),
  isEnabled: z.boolean().nullish(),
  userConsentDisplayName: text.nullish(),
  adminConsentDisplayName: text.nullish(),
});

const role = z.object({
  id: guid.nullish(),
  value: text.nullish(),
  displayName: text.nullish(),
  isEnabled: z.boolean().nullish(),
  allowedMemberTypes: z.array(z.enum(['User', 'Application'])).nullish(),
});

export const graphApplicationSchema = z.object({
  appId: guid,
  displayName: text.nullish(),
  signInAudience: z
    .enum([
      'AzureADMyOrg',
      'AzureADMultipleOrgs',
      'AzureADandPersonalMicrosoftAccount',
      'PersonalMicrosoftAccount',
    ])
    .nullish(),
  web: z
    .object({
      redirectUris: uris,
      logoutUrl: text.nullish(),
      implicitGrantSettings: z
        .object({
          enableIdTokenIssuance: z.boolean().nullish(),
          enableAccessTokenIssuance: z.boolean().nullish(),
        })
        .nullish(),
    })
    .nullish(),
  spa: redirects,
  publicClient: redirects,
  isFallbackPublicClient: z.boolean().nullish(),
  identifierUris: uris,
  api: z
    .object({
      requestedAccessTokenVersion: z.union([z.literal(1), z.literal(2)]).nullish(),
      oauth2PermissionScopes: z.array(scope).max(500).nullish(),
      preAuthorizedApplications: z
        .array(z.object({ appId: guid }))
        .max(500)
        .nullish(),
    })
    .nullish(),
  appRoles: z.array(role).max(1500).nullish(),
  optionalClaims: z.object({ idToken: claims, accessToken: claims }).nullish(),
  groupMembershipClaims: groupMembershipSchema.nullish(),
  requiredResourceAccess: z
    .array(
      z.object({
        resourceAppId: guid,
        resourceAccess: z.array(z.object({ id: guid, type: z.enum(['Scope', 'Role']) })).max(1000),
      }),
    )
    .max(200)
    .nullish(),
  passwordCredentials: z
    .array(z.object({ keyId: text.nullish(), hint: text.nullish(), endDateTime: date.nullish() }))
    .max(200)
    .nullish(),
  keyCredentials: z
    .array(z.object({ keyId: text.nullish(), endDateTime: date.nullish(), key: certificate.nullish() }))
    .max(200)
    .nullish(),
  federatedIdentityCredentials: z
    .array(z.object({ name: text, issuer: text, subject: text.nullish(), audiences: texts }))
    .max(50)
    .nullish(),
  accountEnabled: z.boolean().nullish(),
  appRoleAssignmentRequired: z.boolean().nullish(),
});

export type GraphApplication = z.infer<typeof graphApplicationSchema>;

/** What stands in a manifest of an app, without what follows from where it is put. */
export type Registration = Omit<
  App,
  | 'tenantId'
  | 'configuredSecret'
  | 'configuredCertificate'
  | 'passwordCredentials'
  | 'appRoleAssignedTo'
  | 'sharesScenariosOf'
> & {
  /** A manifest has no values of its secrets. */
  readonly secrets: readonly { readonly keyId: string; readonly endDateTime: string }[];
};

export function toRegistration(application: GraphApplication): Registration {
  const { web, spa, publicClient, api, optionalClaims } = application;
  const appId = application.appId.toLowerCase();
  return {
    appId,
    displayName: application.displayName ?? `App ${appId}`,
    signInAudience: application.signInAudience ?? 'AzureADMyOrg',
    web: {
      redirectUris: web?.redirectUris ?? [],
      logoutUrl: web?.logoutUrl || null,
      implicitGrantSettings: {
        enableIdTokenIssuance: web?.implicitGrantSettings?.enableIdTokenIssuance ?? false,
        enableAccessTokenIssuance: web?.implicitGrantSettings?.enableAccessTokenIssuance ?? false,
      },
    },
    spa: { redirectUris: spa?.redirectUris ?? [] },
    publicClient: { redirectUris: publicClient?.redirectUris ?? [] },
    isFallbackPublicClient: application.isFallbackPublicClient ?? false,
    identifierUris: application.identifierUris ?? [],
    api: {
      requestedAccessTokenVersion: api?.requestedAccessTokenVersion ?? null,
      oauth2PermissionScopes: (api?.oauth2PermissionScopes ?? []).filter(isOn).map(toScope),
      preAuthorizedApplications: (api?.preAuthorizedApplications ?? []).map((each) =>
        each.appId.toLowerCase(),
      ),
    },
    appRoles: (application.appRoles ?? []).filter(isOn).map(toRole),
    optionalClaims: {
      idToken: (optionalClaims?.idToken ?? []).map(toClaim),
      accessToken: (optionalClaims?.accessToken ?? []).map(toClaim),
    },
    groupMembershipClaims: toGroupMembership(application.groupMembershipClaims),
    requiredResourceAccess: (application.requiredResourceAccess ?? []).map(toRequired),
    keyCredentials: (application.keyCredentials ?? []).flatMap(({ keyId, endDateTime, key }) =>
      key ? [{ keyId: keyId ?? namedGuid(`key ${key}`), endDateTime: endDateTime ?? NEVER, key }] : [],
    ),
    federatedIdentityCredentials: (application.federatedIdentityCredentials ?? []).map((each) => ({
      ...each,
      subject: each.subject ?? '',
    })),
    accountEnabled: application.accountEnabled ?? true,
    appRoleAssignmentRequired: application.appRoleAssignmentRequired ?? false,
    installedIn: [],
    hasOwnSigningKey: false,
    isFirstParty: false,
    secrets: (application.passwordCredentials ?? []).map(({ keyId, endDateTime }, index) => ({
      keyId: keyId ?? namedGuid(`secret ${appId} ${index}`),
      endDateTime: endDateTime ?? NEVER,
    })),
  };
}

type Required = NonNullable<GraphApplication['requiredResourceAccess']>[number];

const toRequired = ({ resourceAppId, resourceAccess }: Required): Required => ({
  resourceAppId: resourceAppId.toLowerCase(),
  resourceAccess: resourceAccess.map(({ id, type }) => ({ id: id.toLowerCase(), type })),
});

const NEVER = '2299-12-31T00:00:00Z';

/** What was switched off is kept in a registration, and counts for nothing. */
const isOn = ({ value, isEnabled }: { readonly value?: unknown; readonly isEnabled?: unknown }): boolean =>
  typeof value === 'string' && value !== '' && isEnabled !== false;

function toScope({ id, value, type, ...words }: z.infer<typeof scope>) {
  const name = value ?? '';
  return {
    id: id?.toLowerCase() ?? namedGuid(`scope ${name}`),
    value: name,
    description: words.userConsentDisplayName ?? words.adminConsentDisplayName ?? name,
    type: type ?? ('User' as const),
  };
}

function toRole({ id, value, displayName, allowedMemberTypes }: z.infer<typeof role>) {
  const name = value ?? '';
  return {
    id: id?.toLowerCase() ?? namedGuid(`role ${name}`),
    value: name,
    displayName: displayName ?? name,
    allowedMemberTypes: allowedMemberTypes ?? [],
  };
}

const toClaim = ({
  name,
  additionalProperties,
}: {
  name: string;
  additionalProperties?: string[] | null | undefined;
}) => ({
  name,
  ...((additionalProperties ?? []).length === 0 ? {} : { additionalProperties: additionalProperties ?? [] }),
});

function isCertificate(key: string): boolean {
  try {
    return new X509Certificate(Buffer.from(key, 'base64')).raw.length > 0;
  } catch {
    return false;
  }
}
