import { at } from '../../../evidence/place.ts';
import { apiPermissionNotListedOrConsented } from '../../consent/causes/api-permission-not-listed-or-consented.ts';
import type { Evidence } from '../../../evidence/evidence.ts';
import { pointerToClaim, readClaim } from '../../../token/read-claim.ts';
import { ACCESS_TOKEN } from '../../../reasoning/access-token.ts';
import { inAppRegistration } from '../../../reasoning/in-admin-center.ts';
import { isAppOnly } from '../../../reasoning/app-only.ts';
import { cannotTell, failed, notApplicable, pass } from '../../../reasoning/judgement.ts';
import { hasTokens, notReached } from '../../../reasoning/progress.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';

export const applicationRolesMissingRule: Rule = {
  id: 'application-roles-missing',
  title: 'The app’s own token carries application permissions',
  step: 'tokens',
  weight: 'quality',
  why: 'Entra issues a token to an app that asks for itself even when nothing was granted to it. The API then refuses every call.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  if (!isAppOnly(evidence))
    return notApplicable('A user signed in: roles are granted to apps that ask for themselves.');
  if (!hasTokens(evidence)) return notReached(evidence, 'a token');
  const { accessToken } = evidence;
  if (accessToken.status !== 'observed')
    return cannotTell(`The access token cannot be read: ${accessToken.reason}`);
  const roles = readClaim(accessToken.value, 'roles');
  const pointer = at.claim('access', 'roles');
  if (Array.isArray(roles) && roles.length > 0) return pass('The claim roles is there.', pointer);
  return failed({
    cause: apiPermissionNotListedOrConsented,
    headline: 'The token for the app itself holds no application permission.',
    seen: 'The claim roles is missing.',
    places: [pointer],
    repair: [
      `${inAppRegistration(evidence, 'API permissions')} Add the application permissions (not the delegated ones) of the API.`,
      'Press Grant admin consent: every row must say Granted. Then ask for a new token.',
    ],
  });
}
