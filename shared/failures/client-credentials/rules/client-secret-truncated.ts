import { clientSecretInvalid } from '../causes/client-secret-invalid.ts';
import type { Evidence } from '../../../evidence/evidence.ts';
import { inAppRegistration } from '../../../reasoning/in-admin-center.ts';
import { judgeSecretShape } from '../../../reasoning/judge-secret-shape.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';
import { findSighting } from '../../../reasoning/sightings.ts';

/** Values that Entra makes today have 40 characters; older ones had 34. */
const USUAL_LENGTHS = [34, 40];
const UNKNOWN_SECRET = 7000215;

export const clientSecretTruncatedRule: Rule = {
  id: 'client-secret-truncated',
  title: 'The client secret is complete',
  step: 'settings',
  weight: 'sign-in',
  why: 'A shell, a YAML file or a double click cuts a secret at a character that means something there. What is left looks like a secret and is none.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/how-to-add-credentials',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  const isRefused = findSighting(evidence, [UNKNOWN_SECRET]) !== undefined;
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
      headline: `The client secret has ${length} characters; those that Entra makes have ${USUAL_LENGTHS.join(' or ')}.`,
      repair: [
        'Look for a shell or a file that cuts the value at $, #, ~, & or a quote, and put the value in single quotes there.',
        `${inAppRegistration(evidence, 'Certificates & secrets')} Or make a new secret and copy its whole Value.`,
      ],
    }),
  });
}
