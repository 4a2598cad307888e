import { consentMissing } from '../../consent/causes/consent-missing.ts';
import type { Evidence } from '../../../evidence/evidence.ts';
import { parseScopes } from '../../../profile/profile.ts';
import { OPENID_SCOPES } from '../../../profile/scopes.ts';
import { inAppRegistration } from '../../../reasoning/in-admin-center.ts';
import { cannotTell, failed, notApplicable, pass } from '../../../reasoning/judgement.ts';
import { hasTokens, notReached } from '../../../reasoning/progress.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';
import { sentScopes } from '../../../reasoning/sent.ts';

export const scopesNotGrantedRule: Rule = {
  id: 'scopes-not-granted',
  title: 'All permissions that were asked for are granted',
  step: 'tokens',
  weight: 'quality',
  why: 'Entra may issue a token with fewer permissions than were asked for, and says in its answer which ones it holds. The app finds out when the API refuses a call.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/permissions-consent-overview',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  const asked = parseScopes(sentScopes(evidence)).filter(isSinglePermission);
  if (asked.length === 0) return notApplicable('No single permission of an API was asked for.');
  if (!hasTokens(evidence)) return notReached(evidence, 'the tokens');
  const granted = grantedScopes(evidence);
  if (granted === null) return cannotTell('The answer does not say which scopes it holds.');
  const names = new Set(granted.scopes.map(nameOf));
  const missing = asked.filter((scope) => !names.has(nameOf(scope)));
  if (missing.length === 0) return pass(`Granted: ${granted.scopes.join(' ')}.`, granted.place);
  return failed({
    cause: consentMissing,
    headline: `The token does not hold ${missing.join(', ')}, which the app asked for.`,
    seen: `Granted: ${granted.scopes.join(' ')}. Asked: ${asked.join(' ')}.`,
    places: [granted.place],
    repair: [
      'Sign in again with Prompt set to “consent”, and accept.',
      `${inAppRegistration(evidence, 'API permissions')} See whether consent was granted for ${missing.join(', ')}.`,
    ],
  });
}

/** `.default` stands for whatever was granted; the scopes of OpenID Connect are not always repeated. */
function isSinglePermission(scope: string): boolean {
  return !OPENID_SCOPES.has(scope.toLowerCase()) && !scope.endsWith('/.default');
}

/** The permission without its API, which Entra may name otherwise than the request did. */
function nameOf(scope: string): string {
  return scope.slice(scope.lastIndexOf('/') + 1).toLowerCase();
}

function grantedScopes({
  exchanges,
}: Evidence): { readonly scopes: readonly string[]; readonly pointer: string } | null {
  for (const [index, { purpose, response }] of exchanges.entries()) {
    if (purpose !== 'token' || response.status !== 'answered' || response.httpStatus !== 200) continue;
    const at = response.body.findIndex(({ name }) => name === 'scope');
    const value = response.body[at]?.value;
    if (typeof value === 'string') {
      return { scopes: parseScopes(value), pointer: `exchanges[${index}].response.body[${at}]` };
    }
  }
  return null;
}
