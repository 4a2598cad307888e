import type { Family } from '../../reasoning/family.ts';
import { CODES } from './codes.ts';
import { clientSecretRefusedRule } from './rules/client-secret-refused.ts';
import { clientTypeMismatchRule } from './rules/client-type-mismatch.ts';
import { clientTypeSignals } from './signals/client-type.ts';
import { confidentialFlowFromBrowser } from './causes/confidential-flow-from-browser.ts';
import { publicClientFlowNotEnabled } from './causes/public-client-flow-not-enabled.ts';
import { publicClientSentSecret } from './causes/public-client-sent-secret.ts';
import { redirectUriNotSinglePageRule } from './rules/redirect-uri-not-single-page.ts';
import { redirectUriPlatformNotNative } from './causes/redirect-uri-platform-not-native.ts';
import { redirectUriPlatformNotSpa } from './causes/redirect-uri-platform-not-spa.ts';
import { redirectUriSinglePageRule } from './rules/redirect-uri-single-page.ts';
import { serverAppRegisteredAsSpa } from './causes/server-app-registered-as-spa.ts';
import { spaCodeRedeemedServerSide } from './causes/spa-code-redeemed-server-side.ts';

export const clientType = {
  id: 'client-type',
  causes: [
    redirectUriPlatformNotSpa,
    spaCodeRedeemedServerSide,
    serverAppRegisteredAsSpa,
    redirectUriPlatformNotNative,
    publicClientFlowNotEnabled,
    publicClientSentSecret,
    confidentialFlowFromBrowser,
  ],
  codes: CODES,
  signals: [...clientTypeSignals],
  rules: [
    redirectUriSinglePageRule,
    redirectUriNotSinglePageRule,
    clientTypeMismatchRule,
    clientSecretRefusedRule,
  ],
  generalRule: null,
} as const satisfies Family;
