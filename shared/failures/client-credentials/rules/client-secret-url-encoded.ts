import { clientSecretInvalid } from '../causes/client-secret-invalid.ts';
import type { Evidence } from '../../../evidence/evidence.ts';
import { judgeSecretShape } from '../../../reasoning/judge-secret-shape.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';

export const clientSecretUrlEncodedRule: Rule = {
  id: 'client-secret-url-encoded',
  title: 'The client secret was not encoded before it was typed',
  step: 'settings',
  weight: 'sign-in',
  why: 'A secret is encoded when it is sent, once. One that was encoded before is encoded twice, and is another secret then.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/how-to-add-credentials',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  return judgeSecretShape(evidence, {
    isWrong: ({ isUrlEncoded }) => isUrlEncoded,
    explain: () => ({
      cause: clientSecretInvalid,
      headline: 'The client secret holds percent codes (%…), so it was encoded before it was typed.',
      repair: [
        'Type the value as the admin center shows it, with its ~ and other characters.',
        'In your own app, encode it in one place only: libraries do it by themselves.',
      ],
    }),
  });
}
