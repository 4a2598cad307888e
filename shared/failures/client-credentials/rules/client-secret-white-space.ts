import type { Evidence } from '../../../evidence/evidence.ts';
import { judgeSecretShape } from '../../../reasoning/judge-secret-shape.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';
import { configValueWhitespace } from '../../settings/causes/config-value-whitespace.ts';

export const clientSecretWhiteSpaceRule: Rule = {
  id: 'client-secret-white-space',
  title: 'The client secret has no white space around it',
  step: 'settings',
  weight: 'sign-in',
  why: 'Copying from a web page or a file often takes a space or a line break along. That makes it another secret, and nothing shows it.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/how-to-add-credentials',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  return judgeSecretShape(evidence, {
    isWrong: ({ hasOuterWhitespace }) => hasOuterWhitespace,
    explain: () => ({
      cause: configValueWhitespace,
      headline: 'The client secret has white space around it.',
      nextStep:
        'Enter the secret again without a space or line break around it; in your own app, trim the value where it is read.',
      inProfile: ['Enter Client secret again, without white space before or after it.'],
    }),
    right: 'has no white space around it',
  });
}
