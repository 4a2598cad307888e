import type { CodeRow } from '../../reasoning/code.ts';
import { nestedAppRedirectMissing } from './causes/nested-app-redirect-missing.ts';
import { nestedAppRedirectNotBrokered } from './causes/nested-app-redirect-not-brokered.ts';

export const CODES: readonly CodeRow[] = [
  {
    code: 700046,
    stage: 'authorize',
    meaning:
      'A nested app signs in through its host, and the registration has no redirect URI of that broker (brk-…) under Single-page application.',
    fix: [
      'Register brk-multihub:// with the host of the add-in, without a path, under Single-page application of the app that the request names.',
    ],
    causes: [[nestedAppRedirectMissing, 6]],
    confidence: 'observed',
  },
  {
    code: 7000471,
    stage: 'authorize',
    meaning: 'A redirect URI that is reserved for brokers (brk-…) was used in an ordinary request.',
    fix: [
      'Send an https redirect_uri, and do not let a brk- URI be the first one of the registration; or grant consent with az ad app permission admin-consent.',
    ],
    causes: [[nestedAppRedirectNotBrokered, 6]],
    confidence: 'observed',
  },
];
