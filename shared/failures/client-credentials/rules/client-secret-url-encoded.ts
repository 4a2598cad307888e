import type { Evidence } from '../../../evidence/evidence.ts';
import { judgeSecretShape } from '../../../reasoning/judge-secret-shape.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';
import { clientSecretInvalid } from '../causes/client-secret-invalid.ts';

export const clientSecretUrlEncodedRule: Rule = {
  id: 'client-secret-url-encoded',
  title: 'The client secret is not URL-encoded',
  step: 'settings',
  weight: 'sign-in',
  why: 'A secret is encoded once, when it is sent. If it was encoded before, it is encoded twice and becomes another secret.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/how-to-add-credentials',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  return judgeSecretShape(evidence, {
    isWrong: ({ isUrlEncoded }) => isUrlEncoded,
    explain: () => ({
      cause: clientSecretInvalid,
      headline: 'The client secret contains percent codes (%…), so it was URL-encoded before it was entered.',
      nextStep:
        'Enter the Value as the admin center shows it; in your own app, leave the encoding to the library.',
      inProfile: ['Enter the unencoded Value in Client secret.'],
    }),
    right: 'has no percent codes',
  });
}
