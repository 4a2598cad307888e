import type { Family } from '../../reasoning/family.ts';
import { adminConsentRequired } from './causes/admin-consent-required.ts';
import { apiPermissionNotListedOrConsented } from './causes/api-permission-not-listed-or-consented.ts';
import { consentForcedByRequest } from './causes/consent-forced-by-request.ts';
import { consentMissing } from './causes/consent-missing.ts';
import { userNotAssigned } from './causes/user-not-assigned.ts';
import { CODES } from './codes.ts';
import { consentSignals } from './signals/consent.ts';
import { forcedConsentSignals } from './signals/forced.ts';
import { localizedConsentSignals } from './signals/localized.ts';
import { consentWords } from './signals/words.ts';

/** Consent, permissions and assignment: what a user or an administrator has to agree to. */
export const consent = {
  id: 'consent',
  causes: [
    consentMissing,
    adminConsentRequired,
    apiPermissionNotListedOrConsented,
    userNotAssigned,
    consentForcedByRequest,
  ],
  codes: CODES,
  signals: [...consentSignals, ...localizedConsentSignals, ...consentWords, ...forcedConsentSignals],
  generalRule: 'api-access-refused',
} as const satisfies Family;
