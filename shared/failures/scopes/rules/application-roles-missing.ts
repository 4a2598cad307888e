import type { Evidence } from '../../../evidence/evidence.ts';
import { at } from '../../../evidence/place.ts';
import { isAppOnly } from '../../../reasoning/kind-of-attempt.ts';
import { cannotTell, failed, notApplicable, pass } from '../../../reasoning/judgement.ts';
import { hasTokens, notReached } from '../../../reasoning/progress.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';
import { readClaim } from '../../../token/read-claim.ts';
import { apiPermissionNotListedOrConsented } from '../../consent/causes/api-permission-not-listed-or-consented.ts';

export const applicationRolesMissingRule: Rule = {
  id: 'application-roles-missing',
  title: 'The app’s own token contains application permissions',
  step: 'tokens',
  weight: 'quality',
  why: 'Entra issues a token to an app that requests one for itself even when nothing was granted to it. The API then refuses every call.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  if (!isAppOnly(evidence)) {
    return notApplicable('A user signs in: application permissions are for apps that act as themselves.');
  }
  if (!hasTokens(evidence)) return notReached(evidence, 'a token');
  const { accessToken } = evidence;
  if (accessToken.status !== 'observed') {
    return cannotTell(`The access token cannot be read: ${accessToken.reason}`);
  }
  const roles = readClaim(accessToken.value, 'roles');
  const place = at.claim('access', 'roles');
  if (Array.isArray(roles) && roles.length > 0) return pass('The claim roles is there.', place);
  return failed({
    cause: apiPermissionNotListedOrConsented,
    headline: 'The token for the app itself contains no application permission.',
    seen: 'The claim roles is missing.',
    places: [place],
    nextStep:
      'Open API permissions: add the application permissions (not the delegated ones) of the API, grant admin consent, then request a new token.',
  });
}
