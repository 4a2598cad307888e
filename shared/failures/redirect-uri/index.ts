import type { Family } from '../../reasoning/family.ts';
import { foreignAppRedirectClosed } from './causes/foreign-app-redirect-closed.ts';
import { redirectUriHttpBehindProxy } from './causes/redirect-uri-http-behind-proxy.ts';
import { redirectUriLoopbackPortMismatch } from './causes/redirect-uri-loopback-port-mismatch.ts';
import { redirectUriNoneRegistered } from './causes/redirect-uri-none-registered.ts';
import { redirectUriNotRegistered } from './causes/redirect-uri-not-registered.ts';
import { redirectUriNotSentOrRegistered } from './causes/redirect-uri-not-sent-or-registered.ts';
import { redirectUriTokenRequestDiffers } from './causes/redirect-uri-token-request-differs.ts';
import { redirectUriUrnScheme } from './causes/redirect-uri-urn-scheme.ts';
import { CODES } from './codes.ts';
import { foreignAppSignals } from './signals/foreign-app.ts';
import { redirectUriSignals } from './signals/redirect-uri.ts';
import { redirectUriWords } from './signals/words.ts';

/** The address that Entra sends its answer to: registered, in a form that is allowed, the same in both requests. */
export const redirectUri = {
  id: 'redirect-uri',
  causes: [
    redirectUriHttpBehindProxy,
    redirectUriTokenRequestDiffers,
    redirectUriLoopbackPortMismatch,
    redirectUriNoneRegistered,
    redirectUriNotSentOrRegistered,
    redirectUriNotRegistered,
    redirectUriUrnScheme,
    foreignAppRedirectClosed,
  ],
  codes: CODES,
  signals: [...redirectUriSignals, ...redirectUriWords, ...foreignAppSignals],
  generalRule: null,
} as const satisfies Family;
