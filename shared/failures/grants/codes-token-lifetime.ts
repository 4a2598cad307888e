import { REFERENCE, type CodeRow } from '../../reasoning/codes/code-entry.ts';

export const TOKEN_LIFETIME: readonly CodeRow[] = [
  {
    code: 50013,
    name: 'InvalidAssertion',
    oauthError: 'invalid_grant',
    stage: 'token',
    meaning:
      'The token handed over as proof, as in the on-behalf-of flow, was not accepted: it may be out of date, broken, signed with another key or from another issuer.',
    fix: [
      'Hand over an access token that is still valid, was made for this API and comes from the same tenant.',
      'If the message speaks of the signature and a key of Microsoft, the token is mostly one for Microsoft Graph or for an app with SAML sign-on, which nobody else can check.',
    ],
  },
  {
    code: 50085,
    stage: 'token',
    meaning:
      'The refresh token of a social identity provider has had its time; the user has to sign in there again.',
    fix: ['Start an interactive sign-in.'],
  },
  {
    code: 50089,
    stage: 'either',
    meaning: 'The sign-in took too long, and the token that holds its steps together has expired.',
    fix: ['Start the sign-in again.'],
  },
  {
    code: 50173,
    name: 'FreshTokenNeeded',
    oauthError: 'invalid_grant',
    stage: 'token',
    meaning:
      'What the token stands on was withdrawn, mostly because the password changed or an administrator ended the sessions.',
    fix: ['Let the user sign in again; no setting of the app is wrong.'],
  },
  {
    code: 54005,
    oauthError: 'invalid_grant',
    stage: 'token',
    meaning: 'This authorization code was used before, and each works only once.',
    fix: [
      'Look for two components that both handle the redirect, a page that is reloaded, or a request that is repeated after a failure.',
      'In ASP.NET, let one middleware only redeem the code.',
    ],
  },
  {
    code: 70000,
    name: 'InvalidGrant',
    oauthError: 'invalid_grant',
    stage: 'token',
    meaning:
      'The refresh token or code is not valid for this client; it may belong to another one or may have been replaced.',
    fix: ['Sign in again, and keep the newest refresh token only.'],
  },
  {
    code: 70008,
    name: 'ExpiredOrRevokedGrant',
    oauthError: 'invalid_grant',
    stage: 'token',
    meaning:
      'The authorization code or the refresh token is too old: a code lives for some ten minutes, a refresh token until it goes unused for too long.',
    fix: ['Start the sign-in again, and redeem the code at once.'],
  },
  {
    code: 70019,
    name: 'CodeExpired',
    oauthError: 'expired_token',
    stage: 'either',
    meaning: 'The code of the device sign-in has expired before the user typed it in.',
    fix: ['Ask for a new device code; it lasts 15 minutes unless the answer says otherwise.'],
  },
  {
    code: 90086,
    name: 'OrgIdWsTrustDaTokenExpired',
    stage: 'token',
    meaning: 'The token with which the user’s device proves itself has expired.',
  },
  {
    code: 90114,
    name: 'InvalidExpiryDate',
    stage: 'token',
    meaning: 'The bulk token asked for would have expired before it was made.',
  },
  {
    code: 500133,
    stage: 'token',
    meaning: 'The access token that was handed over for the on-behalf-of exchange is not valid at this time.',
    fix: ['Get a new token of the user before the exchange, and check the clock of the server.'],
  },
  {
    code: 700082,
    name: 'ExpiredOrRevokedGrantInactiveToken',
    oauthError: 'invalid_grant',
    stage: 'token',
    meaning: 'The refresh token lay unused for so long that it has expired.',
    fix: ['Let the user sign in again. A refresh token that is used at least once in 90 days stays alive.'],
    source: `${REFERENCE}; MicrosoftDocs/entra-docs:docs/identity-platform/refresh-tokens.md`,
  },
  {
    code: 700084,
    oauthError: 'invalid_grant',
    stage: 'token',
    meaning:
      'The refresh token belongs to a single-page application, and those end after 24 hours whether they are used or not.',
    fix: ['Sign in again without a prompt, in a hidden frame or by a redirect.'],
    source: `${REFERENCE}; MicrosoftDocs/entra-docs:docs/identity-platform/refresh-tokens.md`,
  },
];
