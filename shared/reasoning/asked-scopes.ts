import type { Evidence } from '../evidence/evidence.ts';
import { parseScopes } from '../profile/profile.ts';
import { GRAPH, OPENID_SCOPES, resourcesOf } from '../profile/scopes.ts';

/** The APIs that the profile's scopes name, to stand in a sentence: ` (“Microsoft Graph” and “api://…”)`, or nothing. */
export function namedResources({ profile }: Evidence): string {
  const named = resourcesOf(parseScopes(profile.scopes)).map((resource) => `“${resource}”`);
  return named.length === 0 ? '' : ` (${named.join(' and ')})`;
}

/** The API that a tenant may not know, or the empty string. Every tenant knows Graph. */
export function foreignResource({ profile }: Evidence): string {
  const resources = resourcesOf(parseScopes(profile.scopes));
  return resources.find((name) => name !== GRAPH) ?? resources[0] ?? '';
}

/** A scope without an API in front: Entra looks it up in Microsoft Graph. */
export function hasBareScope({ profile }: Evidence): boolean {
  return parseScopes(profile.scopes).some(
    (scope) => !scope.includes('/') && !OPENID_SCOPES.has(scope.toLowerCase()),
  );
}

/** A scope that puts `.default` behind a permission: `api://<client ID>/read/.default`. */
export function permissionWithDefault({ profile }: Evidence): string | null {
  return (
    parseScopes(profile.scopes).find((scope) => /^api:\/\/[^/]+\/[^/]+\/\.default$/u.test(scope)) ?? null
  );
}
