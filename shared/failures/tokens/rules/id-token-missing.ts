import type { Evidence } from '../../../evidence/evidence.ts';
import { at } from '../../../evidence/place.ts';
import { failed, notApplicable, pass } from '../../../reasoning/judgement.ts';
import { hasTokens, notReached, placeOfTokens } from '../../../reasoning/progress.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';
import { isScopeAsked } from '../../../reasoning/sent.ts';
import { unknown } from '../../../reasoning/unknown.ts';

export const idTokenMissingRule: Rule = {
  id: 'id-token-missing',
  title: 'An ID token was received',
  step: 'tokens',
  weight: 'sign-in',
  why: 'The ID token tells the app who signed in. Without it the app may call an API, but does not know the user.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/v2-protocols-oidc',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  if (evidence.idToken.status === 'observed') {
    return pass(`An ID token of ${evidence.idToken.value.length} characters arrived.`, at.token('id'));
  }
  if (!isScopeAsked(evidence, 'openid')) return notApplicable('The scope openid was not requested.');
  if (!hasTokens(evidence)) return notReached(evidence, 'the tokens');
  return failed({
    cause: unknown,
    headline: 'Entra issued tokens, but no readable ID token.',
    seen: evidence.idToken.reason,
    places: [placeOfTokens(evidence)],
    nextStep: 'Look at the token response under Requests: a proxy may have changed it, or it is not Entra’s.',
  });
}
