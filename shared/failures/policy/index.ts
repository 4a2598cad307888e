import type { Family } from '../../reasoning/family.ts';
import { BLOCKING_CODES } from './blocking-codes.ts';
import { accessRevokedByCae } from './causes/access-revoked-by-cae.ts';
import { authenticationFlowPolicy } from './causes/authentication-flow-policy.ts';
import { blockedByConditionalAccess } from './causes/blocked-by-conditional-access.ts';
import { deviceCodeBlockedByDevicePolicy } from './causes/device-code-blocked-by-device-policy.ts';
import { mfaClaimsChallengeNotPassed } from './causes/mfa-claims-challenge-not-passed.ts';
import { mfaRequiredNoninteractive } from './causes/mfa-required-noninteractive.ts';
import { CODES } from './codes.ts';
import { challengeSignals } from './signals/challenges.ts';
import { conditionalAccessSignals } from './signals/conditional-access.ts';
import { policyWords } from './signals/words.ts';

/** Conditional Access, security defaults and multifactor authentication. */
export const policy = {
  id: 'policy',
  causes: [
    mfaRequiredNoninteractive,
    mfaClaimsChallengeNotPassed,
    blockedByConditionalAccess,
    deviceCodeBlockedByDevicePolicy,
    authenticationFlowPolicy,
    accessRevokedByCae,
  ],
  codes: [...CODES, ...BLOCKING_CODES],
  signals: [...conditionalAccessSignals, ...challengeSignals, ...policyWords],
  generalRule: 'sign-in-policy-unmet',
} as const satisfies Family;
