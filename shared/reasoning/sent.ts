import type { Evidence } from '../evidence/evidence.ts';
import { parseScopes } from '../profile/profile.ts';

/** What really went to the authorization endpoint; before that, what the profile would send. */
export function sentRedirectUri(evidence: Evidence): string {
  return sentParameter(evidence, 'redirect_uri') ?? evidence.profile.redirectUri;
}

export function isScopeAsked(evidence: Evidence, scope: string): boolean {
  return parseScopes(sentScopes(evidence)).includes(scope);
}

/** Separated by white space. */
export function sentScopes(evidence: Evidence): string {
  return sentParameter(evidence, 'scope') ?? evidence.profile.scopes;
}

function sentParameter({ authorize }: Evidence, name: string): string | null {
  if (authorize.status !== 'observed') return null;
  const value = authorize.value.parameters.find((parameter) => parameter.name === name)?.value;
  return typeof value === 'string' ? value : null;
}
