import { toRule } from '../../reasoning/error-rule.ts';
import type { Family } from '../../reasoning/family.ts';
import { authCodeAlreadyRedeemed } from './causes/auth-code-already-redeemed.ts';
import { grantRevoked } from './causes/grant-revoked.ts';
import { oboAssertionAudienceMismatch } from './causes/obo-assertion-audience-mismatch.ts';
import { refreshTokenExpiredInactive } from './causes/refresh-token-expired-inactive.ts';
import { signInFrequency } from './causes/sign-in-frequency.ts';
import { CODES } from './codes.ts';
import { ERROR_RULES } from './error-rules.ts';
import { refreshTokenMissingRule } from './rules/refresh-token-missing.ts';
import { grantsSignals } from './signals/grants.ts';
import { onBehalfOfSignals } from './signals/on-behalf-of.ts';
import { grantsWords } from './signals/words.ts';

/** What is exchanged for tokens: code, refresh token, assertion on behalf of a user. */
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
  rules: [...ERROR_RULES.map(toRule), refreshTokenMissingRule],
  generalRule: 'grant-refused',
} as const satisfies Family;
