import { configValueWhitespace } from '../../settings/causes/config-value-whitespace.ts';
import type { Evidence } from '../../../evidence/evidence.ts';
import { judgeSecretShape } from '../../../reasoning/judge-secret-shape.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';

export const clientSecretWhiteSpaceRule: Rule = {
  id: 'client-secret-white-space',
  title: 'The client secret has no white space around it',
  step: 'settings',
  weight: 'sign-in',
  why: 'Copying from a web page or a file often takes a space or a line end along. The secret is then another one, and nothing shows it.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/how-to-add-credentials',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  return judgeSecretShape(evidence, {
    isWrong: ({ hasOuterWhitespace }) => hasOuterWhitespace,
    explain: () => ({
      cause: configValueWhitespace,
      headline: 'The client secret has white space around it.',
      repair: [
        'Type the secret again, without a space or a line end before or behind it.',
        'In your own app, remove white space where the value is read: files and some secret stores end with a line end.',
      ],
    }),
  });
}
