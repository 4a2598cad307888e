import { isGuid } from '../../../entra/guid.ts';
import type { Evidence } from '../../../evidence/evidence.ts';
import { at } from '../../../evidence/place.ts';
import { judgeRefusal } from '../../../reasoning/error-rule.ts';
import { failed, pass } from '../../../reasoning/judgement.ts';
import { hasTokens } from '../../../reasoning/progress.ts';
import type { Explanation, Judgement, Rule, RuleContext } from '../../../reasoning/rule.ts';
import { wrongClientIdValue } from '../causes/wrong-client-id-value.ts';
import { clientIdCause, isUnfilled } from '../client-id-cause.ts';

export const clientIdMalformedRule: Rule = {
  id: 'client-id-malformed',
  title: 'The client ID is a GUID',
  step: 'request',
  weight: 'sign-in',
  why: 'An app is identified by its Application (client) ID, which is always a GUID. A name, an address or a placeholder cannot be looked up.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/quickstart-register-app',
  evaluate,
};

function evaluate(evidence: Evidence, { refusal }: RuleContext): Judgement {
  const { clientId } = evidence.profile;
  if (refusal === null && isGuid(clientId)) {
    return pass('The client ID in the profile is a GUID.', at.profile('clientId'));
  }
  if (refusal === null && !hasTokens(evidence)) {
    return failed({
      ...explain(evidence),
      cause: clientIdCause(evidence),
      seen: `The client ID in the profile is “${clientId}”.`,
      places: [at.profile('clientId')],
    });
  }
  return judgeRefusal(evidence, refusal, {
    proof: { by: 'tokens', seen: 'Entra accepted the client ID.' },
    needs: 'an answer about the client ID',
    // The row cannot know the value: a placeholder is corrected elsewhere than a mistaken ID.
    explain: () => ({
      ...explain(evidence),
      cause: isGuid(clientId) && !isUnfilled(clientId) ? wrongClientIdValue : clientIdCause(evidence),
    }),
  });
}

function explain({ profile: { clientId } }: Evidence): Pick<Explanation, 'headline' | 'inProfile'> {
  return {
    headline: isUnfilled(clientId)
      ? `The client ID “${clientId}” is a placeholder, not the ID of an app.`
      : `The client ID “${clientId}” is not valid: it has to be a GUID.`,
    inProfile: [
      'Set Client ID to the Application (client) ID on the app registration’s Overview, without braces or spaces.',
    ],
  };
}
