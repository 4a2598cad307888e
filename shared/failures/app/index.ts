import type { Family } from '../../reasoning/family.ts';
import { CODES } from './codes.ts';
import { appNotFoundInTenant } from './causes/app-not-found-in-tenant.ts';
import { appRegistrationRefusedRule } from './rules/app-registration-refused.ts';
import { appWords } from './signals/words.ts';
import { clientDisabledRule } from './rules/client-disabled.ts';
import { clientIdMalformedRule } from './rules/client-id-malformed.ts';
import { clientIdPlaceholder } from './causes/client-id-placeholder.ts';
import { clientIdSignals } from './signals/client-id.ts';
import { clientNotFoundInTenantRule } from './rules/client-not-found-in-tenant.ts';
import { clientOfMicrosoftRule } from './rules/client-of-microsoft.ts';
import { wrongClientIdValue } from './causes/wrong-client-id-value.ts';

export const app = {
  id: 'app',
  causes: [clientIdPlaceholder, wrongClientIdValue, appNotFoundInTenant],
  codes: CODES,
  signals: [...clientIdSignals, ...appWords],
  rules: [
    clientIdMalformedRule,
    clientNotFoundInTenantRule,
    clientDisabledRule,
    clientOfMicrosoftRule,
    appRegistrationRefusedRule,
  ],
  generalRule: 'app-registration-refused',
} as const satisfies Family;
