import type { Family } from '../../reasoning/family.ts';
import { CODES } from './codes.ts';
import { adminConsentRequiredRule } from './rules/admin-consent-required.ts';
import { adminConsentRequired } from './causes/admin-consent-required.ts';
import { apiAccessRefusedRule } from './rules/api-access-refused.ts';
import { apiPermissionNotListedOrConsented } from './causes/api-permission-not-listed-or-consented.ts';
import { consentMissingRule } from './rules/consent-missing.ts';
import { consentMissing } from './causes/consent-missing.ts';
import { consentSignals } from './signals/consent.ts';
import { consentWords } from './signals/words.ts';
import { permissionNotListedRule } from './rules/permission-not-listed.ts';
import { userNotAssignedRule } from './rules/user-not-assigned.ts';
import { userNotAssigned } from './causes/user-not-assigned.ts';

export const consent = {
  id: 'consent',
  causes: [consentMissing, adminConsentRequired, apiPermissionNotListedOrConsented, userNotAssigned],
  codes: CODES,
  signals: [...consentSignals, ...consentWords],
  rules: [
    userNotAssignedRule,
    permissionNotListedRule,
    adminConsentRequiredRule,
    consentMissingRule,
    apiAccessRefusedRule,
  ],
  generalRule: 'api-access-refused',
} as const satisfies Family;
