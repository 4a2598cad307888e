import type { Family } from '../../reasoning/family.ts';
import { confidentialFlowFromBrowser } from './causes/confidential-flow-from-browser.ts';
import { publicClientFlowNotEnabled } from './causes/public-client-flow-not-enabled.ts';
import { publicClientSentSecret } from './causes/public-client-sent-secret.ts';
import { redirectUriPlatformNotNative } from './causes/redirect-uri-platform-not-native.ts';
import { redirectUriPlatformNotSpa } from './causes/redirect-uri-platform-not-spa.ts';
import { serverAppRegisteredAsSpa } from './causes/server-app-registered-as-spa.ts';
import { spaCodeRedeemedServerSide } from './causes/spa-code-redeemed-server-side.ts';
import { CODES } from './codes.ts';
import { clientTypeSignals } from './signals/client-type.ts';

/** Public or confidential: what the platform of the redirect URI makes of the client. */
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
  signals: clientTypeSignals,
  generalRule: null,
} as const satisfies Family;
