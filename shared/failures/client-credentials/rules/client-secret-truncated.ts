import type { Evidence } from '../../../evidence/evidence.ts';
import { judgeSecretShape } from '../../../reasoning/judge-secret-shape.ts';
import type { Judgement, Rule, RuleContext } from '../../../reasoning/rule.ts';
import { clientSecretInvalid } from '../causes/client-secret-invalid.ts';

/** Values that Entra creates today have 40 characters; older ones had 34. */
const USUAL_LENGTHS = [34, 40];

export const clientSecretTruncatedRule: Rule = {
  id: 'client-secret-truncated',
  title: 'The client secret is complete',
  step: 'settings',
  weight: 'sign-in',
  why: 'A shell, a YAML file or a double click cuts a secret off at a character that has a meaning there. What is left looks like a secret but is not one.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/how-to-add-credentials',
  evaluate,
};

function evaluate(evidence: Evidence, { refusalOf }: RuleContext): Judgement {
  const isRefused = refusalOf('client-secret-rejected') !== null;
  return judgeSecretShape(evidence, {
    // An odd length alone proves nothing: only a secret that Entra refused is blamed for it.
    isWrong: ({ kind, length, hasOuterWhitespace, isUrlEncoded }) =>
      kind === 'short' ||
      (isRefused &&
        kind === 'value' &&
        !hasOuterWhitespace &&
        !isUrlEncoded &&
        !USUAL_LENGTHS.includes(length)),
    explain: ({ length }) => ({
      cause: clientSecretInvalid,
      headline: `The client secret has ${length} characters; those that Entra creates have ${USUAL_LENGTHS.join(' or ')}.`,
      nextStep:
        'Look for a shell or a file that cuts the value off at $, #, ~, & or a quote, and put it in single quotes there.',
      inProfile: ['Enter the whole Value in Client secret.'],
    }),
    right: 'is not too short to be one',
  });
}
