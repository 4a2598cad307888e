import { clientSecretInvalid } from '../causes/client-secret-invalid.ts';
import type { Evidence } from '../../../evidence/evidence.ts';
import { inAppRegistration } from '../../../reasoning/in-admin-center.ts';
import { judgeSecretShape } from '../../../reasoning/judge-secret-shape.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';

export const clientSecretNotAValueRule: Rule = {
  id: 'client-secret-not-a-value',
  title: 'The client secret is a Value, not an ID',
  step: 'settings',
  weight: 'sign-in',
  why: 'The list of secrets shows two columns, and the one that stays readable, the Secret ID, is the wrong one. A client ID is as wrong in this place.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/how-to-add-credentials',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  return judgeSecretShape(evidence, {
    isWrong: ({ kind }) => kind === 'guid',
    explain: () => ({
      cause: clientSecretInvalid,
      headline: 'The client secret is a GUID, and so its Secret ID (or another ID) in place of its Value.',
      repair: [
        `${inAppRegistration(evidence, 'Certificates & secrets')} Copy the column Value into the field Client secret; if it is hidden, make a new secret.`,
      ],
    }),
  });
}
