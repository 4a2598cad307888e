import { menuPath } from '../../entra/admin-center.ts';
import { blockedByConditionalAccess } from './causes/blocked-by-conditional-access.ts';
import { deviceCodeBlockedByDevicePolicy } from './causes/device-code-blocked-by-device-policy.ts';
import { grantRevoked } from '../grants/causes/grant-revoked.ts';
import { mfaClaimsChallengeNotPassed } from './causes/mfa-claims-challenge-not-passed.ts';
import { mfaRequiredNoninteractive } from './causes/mfa-required-noninteractive.ts';
import type { CodeRow } from '../../reasoning/code.ts';

export const CODES: readonly CodeRow[] = [
  {
    code: 50005,
    name: 'DevicePolicyError',
    stage: 'authorize',
    meaning: 'Conditional Access does not allow sign-ins from this kind of device.',
    fix: ['Sign in on a platform that the policy allows, or ask an administrator.'],
    causes: [[blockedByConditionalAccess, 3.2]],
    rule: 'blocked-by-policy',
  },
  {
    code: 50072,
    name: 'UserStrongAuthEnrollmentRequiredInterrupt',
    oauthError: 'interaction_required',
    stage: 'either',
    meaning:
      'The user has to register for multifactor authentication first, which needs an interactive sign-in.',
    fix: ['Sign in interactively and register (aka.ms/mfasetup).'],
    causes: [
      [mfaRequiredNoninteractive, 3],
      [mfaClaimsChallengeNotPassed, 1.2],
    ],
    rule: 'multifactor-not-registered',
  },
  {
    code: 50074,
    name: 'UserStrongAuthClientAuthNRequiredInterrupt',
    oauthError: 'interaction_required',
    stage: 'either',
    meaning: 'Multifactor authentication is required and was not completed.',
    fix: ['Sign in interactively and complete it.'],
    causes: [
      [mfaRequiredNoninteractive, 2.6],
      [mfaClaimsChallengeNotPassed, 2.2],
    ],
    rule: 'multifactor-required',
  },
  {
    code: 50076,
    name: 'UserStrongAuthClientAuthNRequired',
    oauthError: 'interaction_required',
    stage: 'either',
    meaning:
      'A policy, or the user’s location, now requires multifactor authentication, which this request could not provide.',
    fix: [
      'Sign in interactively, and pass the error’s claims value on to the authorize request.',
      'The password grant can never do it.',
    ],
    causes: [
      [mfaRequiredNoninteractive, 3],
      [mfaClaimsChallengeNotPassed, 2.8],
    ],
    rule: 'multifactor-required',
  },
  {
    code: 50079,
    name: 'UserStrongAuthEnrollmentRequired',
    oauthError: 'interaction_required',
    stage: 'either',
    meaning:
      'Multifactor authentication is required, but the user has not registered for it, or the federated provider did not confirm it.',
    fix: [
      'Sign in interactively and register (aka.ms/mfasetup).',
      'Pass the error’s claims value on to the authorize request.',
    ],
    causes: [
      [mfaRequiredNoninteractive, 3],
      [mfaClaimsChallengeNotPassed, 2.8],
    ],
    rule: 'multifactor-not-registered',
  },
  {
    code: 50086,
    name: 'SasNonRetryableError',
    stage: 'authorize',
    meaning: 'The multifactor authentication service failed, and trying again will not help.',
  },
  {
    code: 50087,
    name: 'SasRetryableError',
    stage: 'authorize',
    meaning: 'The multifactor authentication service failed temporarily.',
    fix: ['Try again.'],
    rule: 'service-unavailable',
  },
  {
    code: 50088,
    stage: 'authorize',
    meaning: 'Too many calls or text messages for multifactor authentication were requested.',
    fix: ['Wait a while, or use an authenticator app.'],
  },
  {
    code: 50097,
    name: 'DeviceAuthenticationRequired',
    oauthError: 'interaction_required',
    stage: 'either',
    meaning: 'The device has to identify itself.',
    fix: [
      'Sign in with the system browser or a broker on a registered device; neither a device code sign-in nor AuthLoupe’s own window can identify the device.',
    ],
    causes: [
      [blockedByConditionalAccess, 3.2],
      [deviceCodeBlockedByDevicePolicy, 0.6],
    ],
    rule: 'device-not-compliant',
  },
  {
    code: 50129,
    name: 'DeviceIsNotWorkplaceJoined',
    stage: 'authorize',
    meaning: 'The device has to be registered with the organization.',
    fix: ['Register the device.'],
    causes: [[blockedByConditionalAccess, 3.2]],
  },
  {
    code: 50130,
    stage: 'either',
    meaning: 'A claim names an authentication method that does not exist.',
    source: 'MicrosoftDocs/entra-docs:docs/identity-platform/reference-error-codes.md@3164b3b5',
  },
  {
    code: 50131,
    name: 'ConditionalAccessFailed',
    oauthError: 'interaction_required',
    stage: 'either',
    meaning:
      'Conditional Access refused the request because of the device’s state, suspicious activity or another policy.',
    fix: [
      `Ask an administrator to open this sign-in under ${menuPath('sign-in-logs')}: the Conditional Access tab names the policy.`,
    ],
    causes: [[blockedByConditionalAccess, 4.2]],
    rule: 'blocked-by-policy',
  },
  {
    code: 50142,
    stage: 'authorize',
    meaning: 'Conditional Access requires a new password.',
    fix: ['Sign in interactively and change it.'],
    source: 'MicrosoftDocs/entra-docs:docs/identity-platform/reference-error-codes.md@3164b3b5',
  },
  {
    code: 50155,
    name: 'DeviceAuthenticationFailed',
    stage: 'either',
    meaning: 'The device could not be authenticated for this user.',
    fix: ['Register the device again.'],
    causes: [],
  },
  {
    code: 50158,
    name: 'ExternalSecurityChallenge',
    oauthError: 'interaction_required',
    stage: 'either',
    meaning:
      'A step outside Entra, such as terms of use or another provider’s multifactor authentication, still has to be completed.',
    fix: [
      'Sign in interactively and complete the step.',
      'In a sign-in log this entry alone is not a failure.',
    ],
    causes: [
      [mfaRequiredNoninteractive, 2.6],
      [mfaClaimsChallengeNotPassed, 2.2],
    ],
    rule: 'multifactor-required',
  },
  {
    code: 50159,
    stage: 'authorize',
    meaning: 'The external provider did not send claims that are required.',
    causes: [[blockedByConditionalAccess, 2.2]],
    source: 'MicrosoftDocs/entra-docs:docs/identity-platform/reference-error-codes.md@3164b3b5',
  },
  {
    code: 50161,
    name: 'InvalidExternalSecurityChallengeConfiguration',
    stage: 'authorize',
    meaning: 'The policy requires claims of an external provider, and they were not sent.',
    causes: [[blockedByConditionalAccess, 2.2]],
  },
  {
    code: 50170,
    name: 'MissingExternalClaimsProviderMapping',
    stage: 'authorize',
    meaning: 'An external control is not mapped to anything.',
    causes: [[blockedByConditionalAccess, 2.2]],
  },
  {
    code: 50172,
    stage: 'authorize',
    meaning: 'The external claims provider has not been approved.',
    source: 'MicrosoftDocs/entra-docs:docs/identity-platform/reference-error-codes.md@3164b3b5',
  },
  {
    code: 50176,
    stage: 'authorize',
    meaning: 'An external control is not defined.',
    source: 'MicrosoftDocs/entra-docs:docs/identity-platform/reference-error-codes.md@3164b3b5',
  },
  {
    code: 50177,
    name: 'ExternalChallengeNotSupportedForPassthroughUsers',
    stage: 'authorize',
    meaning: 'External controls do not work for passthrough users.',
  },
  {
    code: 50178,
    name: 'SessionControlNotSupportedForPassthroughUsers',
    stage: 'authorize',
    meaning: 'Session controls do not work for passthrough users.',
  },
  {
    code: 700020,
    name: 'InteractionRequired',
    oauthError: 'interaction_required',
    stage: 'token',
    meaning: 'This grant needs a user at the screen to complete.',
    fix: ['Start an interactive sign-in.'],
    causes: [
      [mfaClaimsChallengeNotPassed, 3],
      [grantRevoked, 1.5],
    ],
  },
];
