import type { Family } from '../../reasoning/family.ts';
import { CODES } from './codes.ts';
import { authCodeAlreadyRedeemed } from './causes/auth-code-already-redeemed.ts';
import { codeRedeemedTwiceRule } from './rules/code-redeemed-twice.ts';
import { grantRefusedRule } from './rules/grant-refused.ts';
import { grantRevoked } from './causes/grant-revoked.ts';
import { grantsSignals } from './signals/grants.ts';
import { grantsWords } from './signals/words.ts';
import { oboAssertionAudienceMismatch } from './causes/obo-assertion-audience-mismatch.ts';
import { onBehalfOfSignals } from './signals/on-behalf-of.ts';
import { refreshTokenExpiredRule } from './rules/refresh-token-expired.ts';
import { refreshTokenExpiredInactive } from './causes/refresh-token-expired-inactive.ts';
import { refreshTokenMissingRule } from './rules/refresh-token-missing.ts';
import { signInFrequency } from './causes/sign-in-frequency.ts';
import { signInFrequencyPassedRule } from './rules/sign-in-frequency-passed.ts';
import { signInRevokedRule } from './rules/sign-in-revoked.ts';

export const grants = {
  id: 'grants',
  causes: [
    authCodeAlreadyRedeemed,
    refreshTokenExpiredInactive,
    grantRevoked,
    signInFrequency,
    oboAssertionAudienceMismatch,
  ],
  codes: CODES,
  signals: [...grantsSignals, ...onBehalfOfSignals, ...grantsWords],
  rules: [
    signInFrequencyPassedRule,
    codeRedeemedTwiceRule,
    refreshTokenExpiredRule,
    signInRevokedRule,
    refreshTokenMissingRule,
    grantRefusedRule,
  ],
  generalRule: 'grant-refused',
} as const satisfies Family;
