import { type CodeRow } from '../../reasoning/codes/code-entry.ts';

export const CONDITIONAL_ACCESS_MFA: readonly CodeRow[] = [
  {
    code: 50005,
    name: 'DevicePolicyError',
    stage: 'authorize',
    meaning: 'From this kind of device Conditional Access lets nobody in.',
    fix: ['Use a device that the policy supports, or ask an administrator.'],
  },
  {
    code: 50072,
    name: 'UserStrongAuthEnrollmentRequiredInterrupt',
    oauthError: 'interaction_required',
    stage: 'either',
    meaning: 'The user still has to register for multifactor sign-in, which needs a page.',
    fix: ['Sign in interactively and register.'],
  },
  {
    code: 50074,
    name: 'UserStrongAuthClientAuthNRequiredInterrupt',
    oauthError: 'interaction_required',
    stage: 'either',
    meaning: 'Multifactor sign-in is demanded and was not passed.',
    fix: ['Sign in interactively and complete it.'],
  },
  {
    code: 50076,
    name: 'UserStrongAuthClientAuthNRequired',
    oauthError: 'interaction_required',
    stage: 'either',
    meaning:
      'A policy, or the place the user is at, now demands multifactor sign-in, and this request could not show it.',
    fix: [
      'Sign in interactively, and hand the value claims of the error on to the authorize request.',
      'The password grant can never do it.',
    ],
  },
  {
    code: 50078,
    name: 'UserStrongAuthExpired',
    oauthError: 'interaction_required',
    stage: 'either',
    meaning: 'The last multifactor sign-in is longer ago than the policy allows.',
    fix: ['Sign in interactively and do it again.'],
  },
  {
    code: 50079,
    name: 'UserStrongAuthEnrollmentRequired',
    oauthError: 'interaction_required',
    stage: 'either',
    meaning:
      'Multifactor sign-in is demanded, but the user has not registered for it, or the federated provider did not confirm it.',
    fix: [
      'Sign in interactively and register (aka.ms/mfasetup).',
      'Hand the value claims of the error on to the authorize request.',
    ],
  },
  {
    code: 50086,
    name: 'SasNonRetryableError',
    stage: 'authorize',
    meaning: 'The service for multifactor sign-in failed, and trying again will not help.',
  },
  {
    code: 50087,
    name: 'SasRetryableError',
    stage: 'authorize',
    meaning: 'The service for multifactor sign-in failed for the moment.',
    fix: ['Try again.'],
  },
  {
    code: 50088,
    stage: 'authorize',
    meaning: 'Too many calls or messages for multifactor sign-in were asked for.',
    fix: ['Wait a while, or use an authenticator app.'],
  },
  {
    code: 50130,
    stage: 'either',
    meaning: 'A claim names a way of authenticating that does not exist.',
    source: 'MicrosoftDocs/entra-docs:docs/identity-platform/reference-error-codes.md@3164b3b5',
  },
  {
    code: 50131,
    name: 'ConditionalAccessFailed',
    oauthError: 'interaction_required',
    stage: 'either',
    meaning:
      'Conditional Access refused the request, for the state of the device, for what looked suspicious, or by another policy.',
    fix: ['Let an administrator look at the sign-in log: its Conditional Access tab names the policy.'],
  },
  {
    code: 50142,
    stage: 'authorize',
    meaning: 'Conditional Access demands a new password.',
    fix: ['Sign in interactively and change it.'],
    source: 'MicrosoftDocs/entra-docs:docs/identity-platform/reference-error-codes.md@3164b3b5',
  },
  {
    code: 50158,
    name: 'ExternalSecurityChallenge',
    oauthError: 'interaction_required',
    stage: 'either',
    meaning:
      'Something outside Entra is still to be done, such as another provider’s multifactor sign-in or terms of use.',
    fix: ['Sign in interactively and complete it. In a sign-in log this entry alone is no failure.'],
  },
  {
    code: 50159,
    stage: 'authorize',
    meaning: 'Claims that are needed were missing from what the external provider sent.',
    source: 'MicrosoftDocs/entra-docs:docs/identity-platform/reference-error-codes.md@3164b3b5',
  },
  {
    code: 50161,
    name: 'InvalidExternalSecurityChallengeConfiguration',
    stage: 'authorize',
    meaning: 'The policy wants certain claims of an external provider, and they did not come.',
  },
  {
    code: 50170,
    name: 'MissingExternalClaimsProviderMapping',
    stage: 'authorize',
    meaning: 'An external control is not mapped to anything.',
  },
  {
    code: 50172,
    stage: 'authorize',
    meaning: 'Nobody has approved the external provider of claims that is to be used.',
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
    meaning: 'External controls do not work for users who are passed through from elsewhere.',
  },
  {
    code: 50178,
    name: 'SessionControlNotSupportedForPassthroughUsers',
    stage: 'authorize',
    meaning: 'Session controls do not work for users who are passed through from elsewhere.',
  },
  {
    code: 53000,
    name: 'DeviceNotCompliant',
    oauthError: 'interaction_required',
    stage: 'either',
    meaning: 'Conditional Access wants a device that is managed and compliant, and this one is not.',
    fix: [
      'Enrol the device and make it compliant.',
      'A device code sign-in cannot show the state of a device: use another flow.',
    ],
  },
  {
    code: 53001,
    name: 'DeviceNotDomainJoined',
    oauthError: 'interaction_required',
    stage: 'either',
    meaning: 'Conditional Access wants a device that is joined to the domain, and this one is not.',
    fix: ['Use a joined device; a device code sign-in cannot show that.'],
  },
  {
    code: 53002,
    name: 'ApplicationUsedIsNotAnApprovedApp',
    oauthError: 'interaction_required',
    stage: 'either',
    meaning: 'Conditional Access lets approved client apps in only, and this is none.',
    fix: ['Use an approved app, or ask an administrator to leave this app out of the policy.'],
  },
  {
    code: 53003,
    name: 'BlockedByConditionalAccess',
    oauthError: 'access_denied',
    stage: 'either',
    meaning: 'A Conditional Access policy forbids this token.',
    fix: [
      'Let an administrator open the sign-in in the sign-in log; the Conditional Access tab names the policy.',
      'It may be the place, the platform, the client app or the device code flow that is blocked.',
    ],
  },
  {
    code: 53004,
    name: 'ProofUpBlockedDueToRisk',
    stage: 'authorize',
    meaning:
      'The user still has to register for multifactor sign-in, but may not, because the account is at risk.',
    fix: ['Ask an administrator.'],
  },
  {
    code: 53010,
    name: 'ProofUpBlockedDueToSecurityInfoAcr',
    stage: 'authorize',
    meaning: 'Ways of multifactor sign-in may be set up at certain places or on certain devices only.',
    fix: ['Register from such a place, or ask an administrator.'],
  },
  {
    code: 53011,
    stage: 'authorize',
    meaning: 'The user’s own organization rates the account as risky, so it is kept out.',
    fix: ['Let the home organization clear the risk.'],
  },
  {
    code: 70043,
    name: 'BadTokenDueToSignInFrequency',
    oauthError: 'invalid_grant',
    stage: 'token',
    meaning:
      'Conditional Access demands a new sign-in after some time, and the refresh token is older than that.',
    fix: [
      'Let the user sign in; administrators find the span under Conditional Access → Session → Sign-in frequency.',
    ],
  },
  {
    code: 530004,
    name: 'AcceptCompliantDevice setting isn’t configured',
    stage: 'authorize',
    meaning:
      'The policy wants a compliant device, and the tenant does not trust what a guest’s own organization says about it.',
    fix: [
      'Let an administrator of this tenant trust compliant devices under Cross-tenant access settings, inbound.',
    ],
    source:
      'support/entra/entra-id/app-integration/error-code-aadsts530004-acceptcompliantdevice-setting-not-configured.md (title only)',
    confidence: 'observed',
  },
  {
    code: 530032,
    name: 'BlockedByConditionalAccessOnSecurityPolicy',
    stage: 'either',
    meaning: 'A security policy of the tenant forbids the request.',
    fix: ['Ask an administrator.'],
  },
  {
    code: 530034,
    name: 'DelegatedAdminBlockedDueToSuspiciousActivity',
    stage: 'authorize',
    meaning:
      'A partner’s administrator is kept out, because the home organization rates the account as risky.',
    fix: ['Let the home organization clear the risk.'],
  },
  {
    code: 530035,
    name: 'BlockedBySecurityDefaults',
    stage: 'either',
    meaning: 'Security defaults forbid the request, for example because it uses an old way of signing in.',
    fix: ['Use an interactive sign-in with a current library.'],
  },
];
