import type { Family } from '../../reasoning/family.ts';
import { androidSignatureHashMismatch } from './causes/android-signature-hash-mismatch.ts';
import { brokerRedirectUriMissing } from './causes/broker-redirect-uri-missing.ts';
import { brokerWamFailure } from './causes/broker-wam-failure.ts';
import { brokerWamOtherUser } from './causes/broker-wam-other-user.ts';
import { iosBundleIdMismatch } from './causes/ios-bundle-id-mismatch.ts';
import { nestedAppRedirectMissing } from './causes/nested-app-redirect-missing.ts';
import { nestedAppRedirectNotBrokered } from './causes/nested-app-redirect-not-brokered.ts';
import { CODES } from './codes.ts';
import { brokerSignals } from './signals/broker.ts';
import { mobileSignals } from './signals/mobile.ts';

/** Sign-in through something else than the browser: the operating system’s broker, or Office and Teams as host. */
export const broker = {
  id: 'broker',
  causes: [
    nestedAppRedirectNotBrokered,
    nestedAppRedirectMissing,
    brokerRedirectUriMissing,
    brokerWamFailure,
    brokerWamOtherUser,
    androidSignatureHashMismatch,
    iosBundleIdMismatch,
  ],
  codes: CODES,
  signals: [...brokerSignals, ...mobileSignals],
  generalRule: 'broker-redirect-uri',
} as const satisfies Family;
