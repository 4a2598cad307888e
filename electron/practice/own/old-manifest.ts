import { z } from 'zod';

/**
 * The manifest of Azure AD Graph, which the admin center showed until 2025 and which many repositories still hold: its
 * members under today's names. Source: learn.microsoft.com/entra/identity-platform/azure-active-directory-graph-app-manifest-deprecation.
 */

/** Looked at later, by the schema of today’s object. */
const loose = z.unknown().optional();

/** Upper and lower case differ between manifests. */
const platform = z
  .string()
  .toLowerCase()
  .pipe(z.enum(['web', 'spa', 'installedclient'], 'this must be Web, Spa or InstalledClient'));

/** Members that are not named here have the same name today. */
export const oldManifestSchema = z.looseObject({
  replyUrlsWithType: z.array(z.object({ url: z.string(), type: platform })).nullish(),
  oauth2Permissions: loose,
  accessTokenAcceptedVersion: loose,
  allowPublicClient: loose,
  oauth2AllowIdTokenImplicitFlow: loose,
  oauth2AllowImplicitFlow: loose,
  logoutUrl: loose,
  preAuthorizedApplications: loose,
  name: loose,
});

const OLD_MEMBERS = [
  'replyUrlsWithType',
  'oauth2Permissions',
  'accessTokenAcceptedVersion',
  'allowPublicClient',
];

export const isOldManifest = (value: object): boolean =>
  OLD_MEMBERS.some((name) => Object.hasOwn(value, name));

/** The same registration as an application object of Microsoft Graph. */
export function fromOldManifest(old: z.infer<typeof oldManifestSchema>): object {
  const urlsOf = (type: z.infer<typeof platform>) =>
    (old.replyUrlsWithType ?? []).filter((each) => each.type === type).map(({ url }) => url);
  return {
    displayName: old.name,
    ...old,
    web: {
      redirectUris: urlsOf('web'),
      logoutUrl: old.logoutUrl,
      implicitGrantSettings: {
        enableIdTokenIssuance: old.oauth2AllowIdTokenImplicitFlow,
        enableAccessTokenIssuance: old.oauth2AllowImplicitFlow,
      },
    },
    spa: { redirectUris: urlsOf('spa') },
    publicClient: { redirectUris: urlsOf('installedclient') },
    isFallbackPublicClient: old.allowPublicClient,
    api: {
      requestedAccessTokenVersion: old.accessTokenAcceptedVersion,
      oauth2PermissionScopes: old.oauth2Permissions,
      preAuthorizedApplications: old.preAuthorizedApplications,
    },
  };
}
