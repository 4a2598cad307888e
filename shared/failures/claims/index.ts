import type { Family } from '../../reasoning/family.ts';
import { appRoleClaimAbsent } from './causes/app-role-claim-absent.ts';
import { emailClaimMissing } from './causes/email-claim-missing.ts';
import { emailVerifiedClaimAbsent } from './causes/email-verified-claim-absent.ts';
import { groupsClaimAbsent } from './causes/groups-claim-absent.ts';
import { groupsOverage } from './causes/groups-overage.ts';
import { tokenOrCookieTooLarge } from './causes/token-or-cookie-too-large.ts';
import { upnClaimAbsent } from './causes/upn-claim-absent.ts';
import { absentClaimsSignals } from './signals/absent-claims.ts';
import { claimsContentSignals } from './signals/claims-content.ts';
import { claimsWords } from './signals/words.ts';

/** What a genuine token contains: e-mail address, object ID, groups, and its size. */
export const claims = {
  id: 'claims',
  causes: [
    groupsOverage,
    emailClaimMissing,
    tokenOrCookieTooLarge,
    groupsClaimAbsent,
    appRoleClaimAbsent,
    emailVerifiedClaimAbsent,
    upnClaimAbsent,
  ],
  codes: [],
  signals: [...claimsContentSignals, ...absentClaimsSignals, ...claimsWords],
  generalRule: null,
} as const satisfies Family;
