import { thirdPartyCookiesBlocked } from './causes/third-party-cookies-blocked.ts';
import type { CodeRow } from '../../reasoning/code.ts';

export const CODES: readonly CodeRow[] = [
  {
    code: 50058,
    name: 'UserInformationNotProvided',
    oauthError: 'login_required',
    stage: 'authorize',
    meaning: 'There is no session that the app could use without a prompt.',
    fix: [
      'Fall back to an interactive sign-in.',
      'A hidden frame needs third-party cookies, which Safari, Firefox and private windows block: use the code flow with refresh tokens.',
    ],
    causes: [[thirdPartyCookiesBlocked, 3.8]],
    rule: 'session-missing-for-silent-sign-in',
  },
];
