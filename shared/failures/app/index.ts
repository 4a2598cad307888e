import type { Family } from '../../reasoning/family.ts';
import { appNotFoundInTenant } from './causes/app-not-found-in-tenant.ts';
import { applicationDisabled } from './causes/application-disabled.ts';
import { clientIdPlaceholder } from './causes/client-id-placeholder.ts';
import { firstPartyClientNotPreauthorized } from './causes/first-party-client-not-preauthorized.ts';
import { wrongClientIdValue } from './causes/wrong-client-id-value.ts';
import { CODES } from './codes.ts';
import { clientIdSignals } from './signals/client-id.ts';
import { appWords } from './signals/words.ts';

/** The app itself: its client ID, its registration, and whether it is enabled. */
export const app = {
  id: 'app',
  causes: [
    clientIdPlaceholder,
    wrongClientIdValue,
    appNotFoundInTenant,
    applicationDisabled,
    firstPartyClientNotPreauthorized,
  ],
  codes: CODES,
  signals: [...clientIdSignals, ...appWords],
  generalRule: 'app-registration-refused',
} as const satisfies Family;
