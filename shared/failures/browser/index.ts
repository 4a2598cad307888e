import type { Family } from '../../reasoning/family.ts';
import { appSessionNotKept } from './causes/app-session-not-kept.ts';
import { correlationOrNonceCookieLost } from './causes/correlation-or-nonce-cookie-lost.ts';
import { interactionInProgress } from './causes/interaction-in-progress.ts';
import { nonceMismatch } from './causes/nonce-mismatch.ts';
import { redirectResponseClearedByApp } from './causes/redirect-response-cleared-by-app.ts';
import { stateMismatchOrMissing } from './causes/state-mismatch-or-missing.ts';
import { thirdPartyCookiesBlocked } from './causes/third-party-cookies-blocked.ts';
import { userinfoEndpointNotConfigured } from './causes/userinfo-endpoint-not-configured.ts';
import { CODES } from './codes.ts';
import { afterCallbackSignals } from './signals/after-callback.ts';
import { browserSessionSignals } from './signals/browser-session.ts';
import { libraryLiteralSignals } from './signals/library-literals.ts';
import { browserWords } from './signals/words.ts';

/** The way back through the browser: redirect, state, nonce, cookies. */
export const browser = {
  id: 'browser',
  causes: [
    correlationOrNonceCookieLost,
    stateMismatchOrMissing,
    nonceMismatch,
    interactionInProgress,
    redirectResponseClearedByApp,
    thirdPartyCookiesBlocked,
    appSessionNotKept,
    userinfoEndpointNotConfigured,
  ],
  codes: CODES,
  signals: [...browserSessionSignals, ...libraryLiteralSignals, ...browserWords, ...afterCallbackSignals],
  generalRule: null,
} as const satisfies Family;
