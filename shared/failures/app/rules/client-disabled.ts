import { unknown } from '../../../reasoning/unknown.ts';
import type { Evidence } from '../../../evidence/evidence.ts';
import { inEnterpriseApplication } from '../../../reasoning/in-admin-center.ts';
import { judgeRefusal } from '../../../reasoning/error-rule.ts';
import { notReached } from '../../../reasoning/progress.ts';
import { provenByCode } from '../../../reasoning/proof.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';

const CODES = [7000112, 1000031];

export const clientDisabledRule: Rule = {
  id: 'client-disabled',
  title: 'The app is switched on',
  step: 'request',
  weight: 'sign-in',
  codes: CODES,
  why: 'Administrators can switch an app off in their tenant. It stays registered, with all its settings, but nobody gets tokens for it.',
  docs: 'https://learn.microsoft.com/entra/identity/enterprise-apps/disable-user-sign-in-portal',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  return judgeRefusal(evidence, {
    codes: CODES,
    explain: () => ({
      cause: unknown,
      headline: 'The app is switched off in this tenant.',
      repair: [
        `${inEnterpriseApplication(evidence, 'Properties')} Set “Enabled for users to sign-in?” to Yes, or ask an administrator to.`,
        'If it was Microsoft who disabled the app, the page says so; only its owner can have that lifted.',
      ],
    }),
    met: provenByCode(evidence, 'Entra let a user sign in to the app.'),
    pending: notReached(evidence, 'an answer about the app'),
  });
}
