import { all, any, code, field, says } from '../../../reasoning/signals/condition.ts';
import { signalsOf } from '../../../reasoning/signals/signal.ts';
import { adminConsentRequired } from '../causes/admin-consent-required.ts';
import { consentForcedByRequest } from '../causes/consent-forced-by-request.ts';

const APPROVAL_PAGE = any(
  code(90094, 90095, 90008),
  says(
    'need admin approval; needs permission to access resources in your organization that only admin can grant; approval required',
  ),
);
const FORCED = any(field('prompt', /^(?:admin_)?consent$/u), says('prompt consent; prompt admin consent'));
const CONSENTED_BEFORE = says(`
      admin consent … granted; granted admin consent; already consented; already granted; consent … already; granted
      for; admin … already … consented; admin has consented; tenant wide consent; consented for organization
    `);

export const forcedConsentSignals = [
  ...signalsOf(
    consentForcedByRequest,
    [4.6, all(APPROVAL_PAGE, FORCED, CONSENTED_BEFORE)],
    [3, all(APPROVAL_PAGE, FORCED)],
    [2, all(FORCED, CONSENTED_BEFORE)],
  ),
  ...signalsOf(
    adminConsentRequired,
    [-1.5, all(APPROVAL_PAGE, FORCED)],
    [-1.5, all(APPROVAL_PAGE, FORCED, CONSENTED_BEFORE)],
  ),
];
