import { GRAPH_APP_ID } from '../../entra/well-known.ts';
import type { Json } from '../../reasoning/dialects/quote.ts';
import type { Registration } from './registration.ts';

/** The registration as the body of `POST /applications` of Microsoft Graph. */
export function toManifest(registration: Registration): { readonly [key: string]: Json } {
  const { displayName, accountTypes, redirectUri, issuesIdTokens, groupsClaim } = registration;
  return {
    displayName,
    signInAudience: accountTypes,
    ...(accountTypes.includes('Personal') ? { api: { requestedAccessTokenVersion: 2 } } : {}),
    ...(redirectUri === null
      ? {}
      : {
          web: {
            redirectUris: [redirectUri],
            implicitGrantSettings: { enableIdTokenIssuance: issuesIdTokens },
          },
        }),
    ...(registration.permissions.length === 0
      ? {}
      : { requiredResourceAccess: [requiredAccess(registration)] }),
    ...(registration.optionalClaims.length === 0 ? {} : { optionalClaims: optionalClaims(registration) }),
    ...(groupsClaim === null ? {} : { groupMembershipClaims: groupsClaim }),
  };
}

/** One entry of `requiredResourceAccess`: all permissions are of Microsoft Graph. */
export const requiredAccess = ({ permissions }: Registration): Json => ({
  resourceAppId: GRAPH_APP_ID,
  resourceAccess: permissions.map(({ id, kind }) => ({ id, type: kind === 'delegated' ? 'Scope' : 'Role' })),
});

export const optionalClaims = ({ optionalClaims: names }: Registration): Json => ({
  idToken: names.map((name) => ({ name, essential: false })),
});
