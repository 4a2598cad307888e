import type { Family } from '../../reasoning/family.ts';
import { CODES } from './codes.ts';
import { blockedByConditionalAccess } from './causes/blocked-by-conditional-access.ts';
import { blockedByPolicyRule } from './rules/blocked-by-policy.ts';
import { conditionalAccessSignals } from './signals/conditional-access.ts';
import { deviceCodeBlockedByDevicePolicy } from './causes/device-code-blocked-by-device-policy.ts';
import { deviceNotCompliantRule } from './rules/device-not-compliant.ts';
import { mfaClaimsChallengeNotPassed } from './causes/mfa-claims-challenge-not-passed.ts';
import { mfaRequiredNoninteractive } from './causes/mfa-required-noninteractive.ts';
import { multifactorNotRegisteredRule } from './rules/multifactor-not-registered.ts';
import { multifactorRequiredRule } from './rules/multifactor-required.ts';
import { policyWords } from './signals/words.ts';
import { signInPolicyUnmetRule } from './rules/sign-in-policy-unmet.ts';

export const policy = {
  id: 'policy',
  causes: [
    mfaRequiredNoninteractive,
    mfaClaimsChallengeNotPassed,
    blockedByConditionalAccess,
    deviceCodeBlockedByDevicePolicy,
  ],
  codes: CODES,
  signals: [...conditionalAccessSignals, ...policyWords],
  rules: [
    multifactorNotRegisteredRule,
    multifactorRequiredRule,
    blockedByPolicyRule,
    signInPolicyUnmetRule,
    deviceNotCompliantRule,
  ],
  generalRule: 'sign-in-policy-unmet',
} as const satisfies Family;
