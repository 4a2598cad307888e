import type { Evidence } from '../../../evidence/evidence.ts';
import { at, type Place } from '../../../evidence/place.ts';
import { parseScopes } from '../../../profile/profile.ts';
import { OPENID_SCOPES } from '../../../profile/scopes.ts';
import { cannotTell, failed, notApplicable, pass } from '../../../reasoning/judgement.ts';
import { hasTokens, notReached } from '../../../reasoning/progress.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';
import { sentScopes } from '../../../reasoning/sent.ts';
import { consentMissing } from '../../consent/causes/consent-missing.ts';

export const scopesNotGrantedRule: Rule = {
  id: 'scopes-not-granted',
  title: 'All requested permissions were granted',
  step: 'tokens',
  weight: 'quality',
  why: 'Entra may issue a token with fewer permissions than were requested, and its answer says which ones. The app finds out when the API refuses a call.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/permissions-consent-overview',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  const asked = parseScopes(sentScopes(evidence)).filter(isSinglePermission);
  if (asked.length === 0) return notApplicable('No single permission of an API was requested.');
  if (!hasTokens(evidence)) return notReached(evidence, 'the tokens');
  const granted = grantedScopes(evidence);
  if (granted === null) return cannotTell('The answer does not say which scopes were granted.');
  const names = new Set(granted.scopes.map(nameOf));
  const missing = asked.filter((scope) => !names.has(nameOf(scope)));
  if (missing.length === 0) return pass(`Granted: ${granted.scopes.join(' ')}.`, granted.place);
  return failed({
    cause: consentMissing,
    headline: `The token does not include ${missing.join(', ')}, which the app requested.`,
    seen: `Granted: ${granted.scopes.join(' ')}. Requested: ${asked.join(' ')}.`,
    places: [granted.place],
    nextStep: `Sign in again and consent; if ${missing.join(', ')} is still missing, see under API permissions whether it shows “Granted”.`,
    ...(evidence.profile.prompt === 'consent' ? {} : { inProfile: ['Set Prompt to “consent”.'] }),
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
}: Evidence): { readonly scopes: readonly string[]; readonly place: Place } | null {
  for (const [index, { purpose, response }] of exchanges.entries()) {
    if (purpose !== 'token' || response.status !== 'answered' || response.httpStatus !== 200) continue;
    const value = response.body.find(({ name }) => name === 'scope')?.value;
    if (typeof value === 'string') return { scopes: parseScopes(value), place: at.exchange(index) };
  }
  return null;
}
