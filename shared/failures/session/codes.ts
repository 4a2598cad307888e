import type { CodeRow } from '../../reasoning/code.ts';

export const CODES: readonly CodeRow[] = [
  {
    code: 16001,
    name: 'UserAccountSelectionInvalid',
    stage: 'authorize',
    meaning: 'The account that the user picked could not be used for this session.',
    fix: ['Choose the account again.'],
  },
  {
    code: 16002,
    name: 'AppSessionSelectionInvalid',
    stage: 'authorize',
    meaning: 'The app asked for one session by its sid, and no session that can be used has that one.',
    fix: ['Leave out sid, or sign in interactively.'],
  },
  {
    code: 50068,
    name: 'SignoutInitiatorNotParticipant',
    stage: 'authorize',
    meaning: 'The app that began the sign-out is not part of the session.',
  },
  {
    code: 50070,
    name: 'SignoutUnknownSessionIdentifier',
    stage: 'authorize',
    meaning: 'The sign-out names a session that does not exist.',
  },
  {
    code: 50071,
    name: 'SignoutMessageExpired',
    stage: 'authorize',
    meaning: 'The sign-out request came too late.',
  },
  {
    code: 50136,
    name: 'RedirectMsaSessionToApp',
    stage: 'authorize',
    meaning: 'A session of one personal Microsoft account was found, and Entra is handing it on to the app.',
  },
  {
    code: 50139,
    name: 'SessionMissingMsaOAuth2RefreshToken',
    stage: 'authorize',
    meaning: 'The session has no refresh token of the external account.',
    fix: ['Sign in again.'],
  },
  {
    code: 50140,
    name: 'KmsiInterrupt',
    stage: 'authorize',
    meaning: 'Entra asked the user whether to stay signed in. That is a step on the way, not a failure.',
  },
  {
    code: 50143,
    name: 'Session mismatch',
    stage: 'authorize',
    meaning: 'The session belongs to another tenant than the domain hint for this resource says.',
  },
  {
    code: 50180,
    name: 'WindowsIntegratedAuthMissing',
    stage: 'authorize',
    meaning: 'The user should have signed in by Windows (integrated authentication), but did not.',
  },
  {
    code: 50199,
    name: 'CmsiInterrupt',
    oauthError: 'interaction_required',
    stage: 'authorize',
    meaning:
      'Entra has to ask the user which app this is, because the answer goes to an address that is not http.',
    fix: ['Show the sign-in page, and let the user confirm.'],
  },
  {
    code: 51006,
    name: 'ForceReauthDueToInsufficientAuth',
    stage: 'authorize',
    meaning:
      'The session does not show that the user signed in by Windows, so the user has to sign in again.',
    fix: ['Sign in again.'],
  },
  {
    code: 81004,
    name: 'DesktopSsoIdentityInTicketIsNotAuthenticated',
    stage: 'authorize',
    meaning: 'Seamless single sign-on failed, because the Kerberos exchange did not succeed.',
  },
  {
    code: 81005,
    name: 'DesktopSsoAuthenticationPackageNotSupported',
    stage: 'authorize',
    meaning: 'Seamless single sign-on does not know this way of authenticating.',
  },
  {
    code: 81006,
    name: 'DesktopSsoNoAuthorizationHeader',
    stage: 'authorize',
    meaning: 'Seamless single sign-on got no Authorization header from the browser.',
  },
  {
    code: 81007,
    name: 'DesktopSsoTenantIsNotOptIn',
    stage: 'authorize',
    meaning: 'Seamless single sign-on is not switched on in this tenant.',
  },
  {
    code: 81009,
    name: 'DesktopSsoAuthorizationHeaderValueWithBadFormat',
    stage: 'authorize',
    meaning: 'Seamless single sign-on could not read the Kerberos ticket that came.',
  },
  {
    code: 81010,
    name: 'DesktopSsoAuthTokenInvalid',
    stage: 'authorize',
    meaning: 'Seamless single sign-on got a Kerberos ticket that is expired or not valid.',
  },
  {
    code: 81011,
    name: 'DesktopSsoLookupUserBySidFailed',
    stage: 'authorize',
    meaning: 'Seamless single sign-on found no user for the security ID in the Kerberos ticket.',
  },
  {
    code: 81012,
    name: 'DesktopSsoMismatchBetweenTokenUpnAndChosenUpn',
    stage: 'authorize',
    meaning:
      'Seamless single sign-on found that the device belongs to another user than the one who signs in.',
  },
  {
    code: 90007,
    name: 'InvalidSessionId',
    stage: 'authorize',
    meaning: 'The request names a session by something that is not a session ID.',
  },
  {
    code: 140001,
    name: 'InvalidSessionKey',
    stage: 'either',
    meaning: 'The key of the session is not valid.',
  },
  {
    code: 160021,
    name: 'AppSessionSelectionInvalidSessionNotExist',
    oauthError: 'interaction_required',
    stage: 'authorize',
    meaning: 'The app asked for the session of one user, and that session is gone.',
    fix: ['Sign in interactively.'],
  },
];
