import type { Evidence } from '../../../evidence/evidence.ts';
import { judgeSecretShape } from '../../../reasoning/judge-secret-shape.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';
import { clientSecretInvalid } from '../causes/client-secret-invalid.ts';

export const clientSecretPlaceholderRule: Rule = {
  id: 'client-secret-placeholder',
  title: 'The client secret is not a placeholder',
  step: 'settings',
  weight: 'sign-in',
  why: 'Examples and templates leave a mark where the secret belongs. A variable that was never set is sent as it stands.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/how-to-add-credentials',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  return judgeSecretShape(evidence, {
    isWrong: ({ kind }) => kind === 'placeholder',
    explain: () => ({
      cause: clientSecretInvalid,
      headline: 'The client secret is a placeholder that was never filled in.',
      nextStep:
        'Replace the placeholder with the secret’s Value; in your own app, log the length of the value that it reads: the variable is not set where it runs.',
      inProfile: ['Enter the secret’s Value in Client secret.'],
    }),
    right: 'is not a placeholder',
  });
}
