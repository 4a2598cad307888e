import type { Evidence } from '../../../evidence/evidence.ts';
import { judgeRefusal } from '../../../reasoning/error-rule.ts';
import { notApplicable, pass } from '../../../reasoning/judgement.ts';
import type { Explanation, Judgement, Rule, RuleContext } from '../../../reasoning/rule.ts';
import { clientSecretNotUrlEncoded } from '../causes/client-secret-not-url-encoded.ts';

export const clientSecretRejectedRule: Rule = {
  id: 'client-secret-rejected',
  title: 'The client secret is one of this app’s secrets',
  step: 'token-request',
  weight: 'sign-in',
  why: 'A confidential client authenticates with a secret. Entra compares it with the values of this one app; a Secret ID, a secret of another app or a mistyped one does not match.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/how-to-add-credentials',
  evaluate,
};

function evaluate(evidence: Evidence, { refusal, refusalOf }: RuleContext): Judgement {
  if (evidence.profile.clientType === 'public') return notApplicable('A public client sends no secret.');
  const expired = refusalOf('client-secret-expired');
  if (refusal === null && expired !== null) {
    return pass('Entra recognized the secret, although it has expired.', expired.sighting.place);
  }
  return judgeRefusal(evidence, refusal, {
    proof: { by: 'tokens', seen: 'Entra accepted the secret.' },
    needs: 'an answer about the secret',
    explain: ({ profile }) => ({
      inProfile: ['Enter the secret’s Value in Client secret.'],
      ...byShape(profile),
    }),
  });
}

/** The message is the same for every wrong secret: only the shape of the one in the profile tells more. */
function byShape({ clientId, secret }: Evidence['profile']): Partial<Explanation> {
  if (secret?.kind === 'guid') {
    return {
      headline: 'The client secret is a GUID: that is the Secret ID, and Entra expects the secret’s Value.',
      nextStep:
        'Copy the column Value, not the Secret ID; if the Value is hidden, create a new secret and copy its Value at once.',
    };
  }
  if (secret?.kind === 'spaced') {
    // AuthLoupe encodes what it sends: a space in it stood there before, as an unencoded form makes one of a plus sign.
    return {
      cause: clientSecretNotUrlEncoded,
      headline:
        'The client secret contains a space, which no Value of Entra has: an unencoded form turns a plus sign into one.',
    };
  }
  if (secret?.hasOuterWhitespace === true) {
    return {
      headline: 'The client secret has white space around it, so it matches none of the app’s secrets.',
      nextStep: 'Enter the secret again, without a space or line break around it.',
    };
  }
  return { headline: `The client secret is not one of the secrets of the app ${clientId}.` };
}
