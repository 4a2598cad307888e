import { pageName } from '../../../entra/admin-center.ts';
import type { Evidence } from '../../../evidence/evidence.ts';
import { at } from '../../../evidence/place.ts';
import { failed, notApplicable, pass } from '../../../reasoning/judgement.ts';
import { hasTokens, notReached, placeOfTokens } from '../../../reasoning/progress.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';
import { isScopeAsked } from '../../../reasoning/sent.ts';
import { consentMissing } from '../../consent/causes/consent-missing.ts';

export const refreshTokenMissingRule: Rule = {
  id: 'refresh-token-missing',
  title: 'A refresh token was received',
  step: 'tokens',
  weight: 'quality',
  why: 'An access token lasts about an hour. With a refresh token the app gets the next one without asking the user again.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/refresh-tokens',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  if (evidence.refreshToken.status === 'observed') {
    return pass('A refresh token arrived; AuthLoupe keeps it in memory only.', at.token('refresh'));
  }
  if (!isScopeAsked(evidence, 'offline_access')) {
    return notApplicable('The scope offline_access was not requested.');
  }
  if (!hasTokens(evidence)) return notReached(evidence, 'the tokens');
  return failed({
    cause: consentMissing,
    headline: 'The app requested offline_access but got no refresh token.',
    seen: evidence.refreshToken.reason,
    places: [placeOfTokens(evidence)],
    nextStep: `Add offline_access under ${pageName('api-permissions')} → Microsoft Graph → Delegated permissions, consent to it, and sign in again.`,
  });
}
