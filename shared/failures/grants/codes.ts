import { menuPath } from '../../entra/admin-center.ts';
import { authCodeAlreadyRedeemed } from './causes/auth-code-already-redeemed.ts';
import { grantRevoked } from './causes/grant-revoked.ts';
import { mfaClaimsChallengeNotPassed } from '../policy/causes/mfa-claims-challenge-not-passed.ts';
import { refreshTokenExpiredInactive } from './causes/refresh-token-expired-inactive.ts';
import { signInFrequency } from './causes/sign-in-frequency.ts';
import type { CodeRow } from '../../reasoning/code.ts';

export const CODES: readonly CodeRow[] = [
  {
    code: 50078,
    name: 'UserStrongAuthExpired',
    oauthError: 'interaction_required',
    stage: 'either',
    meaning: 'The last multifactor sign-in is longer ago than the tenant allows.',
    fix: ['Sign in interactively and complete multifactor authentication again.'],
    causes: [
      [signInFrequency, 2.6],
      [mfaClaimsChallengeNotPassed, 2.2],
    ],
    rule: 'sign-in-frequency-passed',
  },
  {
    code: 50085,
    stage: 'token',
    meaning:
      'The refresh token of a social identity provider has expired; the user has to sign in there again.',
    fix: ['Start an interactive sign-in.'],
    causes: [[refreshTokenExpiredInactive, 3]],
  },
  {
    code: 50089,
    stage: 'either',
    meaning: 'The sign-in took too long, and the token that connects its steps has expired.',
    fix: ['Start the sign-in again.'],
    causes: [[refreshTokenExpiredInactive, 3]],
  },
  {
    code: 50132,
    name: 'SsoArtifactInvalidOrExpired',
    oauthError: 'invalid_grant',
    stage: 'either',
    meaning: 'The session is no longer valid, because the password expired or was changed.',
    fix: ['Let the user sign in again.'],
    causes: [[grantRevoked, 4.6]],
    rule: 'sign-in-revoked',
  },
  {
    code: 50133,
    name: 'SsoArtifactRevoked',
    oauthError: 'invalid_grant',
    stage: 'either',
    meaning: 'The session was revoked, because the password expired or was changed.',
    fix: ['Let the user sign in again.'],
    causes: [[grantRevoked, 4.6]],
    rule: 'sign-in-revoked',
  },
  {
    code: 50173,
    name: 'FreshTokenNeeded',
    oauthError: 'invalid_grant',
    stage: 'token',
    meaning:
      'The sign-in was revoked, usually by a new password or by an administrator who revoked the sessions.',
    fix: ['Let the user sign in again; no setting of the app is wrong.'],
    causes: [[grantRevoked, 6]],
    rule: 'sign-in-revoked',
  },
  {
    code: 54005,
    oauthError: 'invalid_grant',
    stage: 'token',
    meaning: 'The authorization code had already been redeemed; each code works only once.',
    fix: [
      'Look for two components that both handle the redirect, a reloaded page, or a request that is repeated after a failure.',
      'In ASP.NET, let only one middleware redeem the code.',
    ],
    causes: [[authCodeAlreadyRedeemed, 6]],
    rule: 'code-redeemed-twice',
  },
  {
    code: 70008,
    name: 'ExpiredOrRevokedGrant',
    oauthError: 'invalid_grant',
    stage: 'token',
    meaning:
      'The authorization code or the refresh token has expired: a code lasts about ten minutes, a refresh token until it goes unused for too long.',
    fix: ['Start the sign-in again, and redeem the code at once.'],
    causes: [[refreshTokenExpiredInactive, 3.8]],
    rule: 'refresh-token-expired',
  },
  {
    code: 70019,
    name: 'CodeExpired',
    oauthError: 'expired_token',
    stage: 'either',
    meaning: 'The code of the device sign-in expired before the user entered it.',
    fix: ['Request a new device code; it lasts 15 minutes unless the response says otherwise.'],
  },
  {
    code: 70020,
    oauthError: 'expired_token',
    stage: 'token',
    meaning: 'The device code has expired.',
    fix: ['Start the device sign-in again, and enter the code within 15 minutes.'],
    confidence: 'observed',
  },
  {
    code: 70043,
    name: 'BadTokenDueToSignInFrequency',
    oauthError: 'invalid_grant',
    stage: 'token',
    meaning:
      'Conditional Access demands a new sign-in after some time, and the refresh token is older than that.',
    fix: [`Let the user sign in; administrators find the interval under ${menuPath('sign-in-frequency')}.`],
    causes: [[signInFrequency, 5.6]],
    rule: 'sign-in-frequency-passed',
  },
  {
    code: 70044,
    oauthError: 'invalid_grant',
    stage: 'either',
    meaning: 'The organization demands a new sign-in after some time, and that time has passed.',
    fix: ['Sign in again.'],
    causes: [[signInFrequency, 5.6]],
    rule: 'sign-in-frequency-passed',
    source: 'public issue or source text',
    confidence: 'observed',
  },
  {
    code: 90086,
    name: 'OrgIdWsTrustDaTokenExpired',
    stage: 'token',
    meaning: 'The token with which the user’s device authenticates has expired.',
    causes: [[refreshTokenExpiredInactive, 3]],
  },
  {
    code: 90114,
    name: 'InvalidExpiryDate',
    stage: 'token',
    meaning: 'The bulk token that was requested would have expired before it was issued.',
  },
  {
    code: 700081,
    oauthError: 'invalid_grant',
    stage: 'token',
    meaning:
      'The refresh token has reached its longest lifetime, which is 24 hours for single-page applications.',
    fix: ['Let the app sign the user in again, without a prompt where the session allows it.'],
    causes: [[refreshTokenExpiredInactive, 6]],
    rule: 'refresh-token-expired',
    confidence: 'observed',
  },
  {
    code: 700082,
    name: 'ExpiredOrRevokedGrantInactiveToken',
    oauthError: 'invalid_grant',
    stage: 'token',
    meaning: 'The refresh token has expired, because it was not used for too long.',
    fix: ['Let the user sign in again. A refresh token that is used at least once in 90 days stays valid.'],
    causes: [[refreshTokenExpiredInactive, 6]],
    rule: 'refresh-token-expired',
    source:
      'MicrosoftDocs/entra-docs:docs/identity-platform/reference-error-codes.md@04f65548; MicrosoftDocs/entra-docs:docs/identity-platform/refresh-tokens.md',
  },
  {
    code: 700084,
    oauthError: 'invalid_grant',
    stage: 'token',
    meaning:
      'The refresh token has expired: those of single-page applications last 24 hours, whether they are used or not.',
    fix: ['Sign in again without a prompt, in a hidden frame or by a redirect.'],
    causes: [[refreshTokenExpiredInactive, 4.8]],
    rule: 'refresh-token-expired',
    source:
      'MicrosoftDocs/entra-docs:docs/identity-platform/reference-error-codes.md@04f65548; MicrosoftDocs/entra-docs:docs/identity-platform/refresh-tokens.md',
  },
];
