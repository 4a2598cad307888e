import type { Evidence } from '../evidence/evidence.ts';
import { parseScopes } from '../profile/profile.ts';
import { toScope } from '../profile/scopes.ts';
import { readText } from '../token/read-claim.ts';

/**
 * What was granted: `scope` of the last token response, `scp` of the access token, and `offline_access` when a refresh
 * token came, which Entra does not list.
 */
export function grantedScopes(evidence: Evidence): readonly string[] {
  const { accessToken, refreshToken } = evidence;
  const inToken = accessToken.status === 'observed' ? (readText(accessToken.value, 'scp') ?? '') : '';
  const offline = refreshToken.status === 'observed' ? ['offline_access'] : [];
  return [...new Set([...parseScopes(scopeInAnswer(evidence)), ...parseScopes(inToken), ...offline])];
}

function scopeInAnswer({ exchanges }: Evidence): string {
  const response = exchanges.findLast(({ purpose }) => purpose === 'token')?.response;
  if (response?.status !== 'answered') return '';
  const scope = response.body.find(({ name }) => name === 'scope')?.value;
  return typeof scope === 'string' ? scope : '';
}

/** A token's `scp` names permissions alone, so a scope without its API counts as that of any. */
export function isGranted(wanted: string, granted: readonly string[]): boolean {
  const wantedScope = toScope(wanted);
  return granted.map(toScope).some((scope) => {
    if (scope.text.toLowerCase() === wanted.toLowerCase()) return true;
    const isBare = !wanted.includes('/') || !scope.text.includes('/');
    return isBare
      ? scope.permission.toLowerCase() === wantedScope.permission.toLowerCase()
      : scope.permission.toLowerCase() === wantedScope.permission.toLowerCase() &&
          scope.resource?.toLowerCase() === wantedScope.resource?.toLowerCase();
  });
}
