import type { Evidence } from '../../../evidence/evidence.ts';
import { judgeSecretShape } from '../../../reasoning/judge-secret-shape.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';
import { clientSecretInvalid } from '../causes/client-secret-invalid.ts';

export const clientSecretNotAValueRule: Rule = {
  id: 'client-secret-not-a-value',
  title: 'The client secret is a Value, not an ID',
  step: 'settings',
  weight: 'sign-in',
  why: 'The list of secrets has two columns, and the one that stays readable, the Secret ID, is the wrong one. A client ID is just as wrong here.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/how-to-add-credentials',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  return judgeSecretShape(evidence, {
    isWrong: ({ kind }) => kind === 'guid',
    explain: () => ({
      cause: clientSecretInvalid,
      headline: 'The client secret is a GUID: that is its Secret ID (or another ID), not its Value.',
      nextStep:
        'Copy the column Value of the secret; if it is hidden, create a new secret and copy its Value at once.',
      inProfile: ['Enter the Value in Client secret.'],
    }),
    right: 'is not a GUID',
  });
}
