import type { Evidence } from '../evidence/evidence.ts';
import { parseScopes } from '../profile/profile.ts';
import { OPENID_SCOPES, resourcesOf } from '../profile/scopes.ts';

/** The APIs that the profile's scopes name, for a sentence: `“Microsoft Graph” and “api://…”`. */
export function namedResources({ profile }: Evidence): string {
  return resourcesOf(parseScopes(profile.scopes))
    .map((resource) => `“${resource}”`)
    .join(' and ');
}

/** A scope without an API in front: Entra looks it up in Microsoft Graph. */
export function hasBareScope({ profile }: Evidence): boolean {
  return parseScopes(profile.scopes).some(
    (scope) => !scope.includes('/') && !OPENID_SCOPES.has(scope.toLowerCase()),
  );
}
