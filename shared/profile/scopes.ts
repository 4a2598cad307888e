import { cloudById, type CloudId } from '../entra/clouds.ts';
import { isGraph } from '../entra/well-known.ts';

/** All that an administrator granted an app for Microsoft Graph. */
export const defaultOfGraph = (cloud: CloudId): string =>
  `https://${cloudById(cloud).graphHost ?? 'graph.microsoft.com'}/.default`;

/** One scope of the v2 endpoint, taken apart. */
export type Scope = {
  readonly text: string;
  /** `null` for the scopes of OpenID Connect; `Microsoft Graph` under whichever name it was written. */
  readonly resource: string | null;
  /** Empty when the text names a resource only, as v1 did. */
  readonly permission: string;
};

export const OPENID_SCOPES: ReadonlySet<string> = new Set(['openid', 'profile', 'email', 'offline_access']);
export const GRAPH = 'Microsoft Graph';

/** A scope without a resource in front belongs to Microsoft Graph (entra.md section 6). */
export function toScope(text: string): Scope {
  if (OPENID_SCOPES.has(text.toLowerCase())) return { text, resource: null, permission: text };
  const schemeEnd = text.indexOf('://');
  const hostStart = schemeEnd === -1 ? 0 : schemeEnd + 3;
  const lastSlash = text.lastIndexOf('/');
  if (lastSlash < hostStart) {
    return schemeEnd === -1
      ? { text, resource: GRAPH, permission: text }
      : { text, resource: nameOf(text), permission: '' };
  }
  return { text, resource: nameOf(text.slice(0, lastSlash)), permission: text.slice(lastSlash + 1) };
}

/** The distinct resources in the order written. */
export function resourcesOf(scopes: readonly string[]): readonly string[] {
  const resources = scopes.map(toScope).flatMap(({ resource }) => (resource === null ? [] : [resource]));
  return [...new Set(resources)];
}

const nameOf = (resource: string): string => (isGraph(resource) ? GRAPH : resource.replace(/\/$/u, ''));
