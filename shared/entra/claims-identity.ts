import type { ClaimRow } from './claims-row.ts';

/** Who signed in, where, and how. */
export const IDENTITY_CLAIMS: readonly ClaimRow[] = [
  {
    name: 'sub',
    meaning: 'The user’s ID for this one client; another client sees another.',
    setting: 'always',
  },
  {
    name: 'oid',
    meaning: 'The user’s object in the directory, the same for all apps of the tenant.',
    setting: 'profile',
    condition: 'With the scope profile.',
  },
  {
    name: 'tid',
    meaning: 'The tenant that was signed in to.',
    setting: 'profile',
    condition: 'With the scope profile.',
  },
  {
    name: 'puid',
    meaning: 'An older ID of the user.',
    setting: 'microsoft',
    condition: 'Tokens for Microsoft’s own APIs.',
  },
  { name: 'altsecid', meaning: 'An older ID of an external user.', setting: 'v1', condition: 'v1 tokens.' },
  {
    name: 'idp',
    meaning: 'Where the user’s account lives, when it is not this tenant.',
    setting: 'guests',
    condition: 'Guests.',
  },
  {
    name: 'acct',
    meaning: 'Whether the user is a member (0) or a guest (1) of the tenant.',
    setting: 'optional',
    condition: 'Optional claim.',
  },
  {
    name: 'sid',
    meaning: 'The session, for signing out everywhere.',
    setting: 'optional',
    condition: 'Optional in access tokens.',
  },
  {
    name: 'amr',
    meaning: 'How the user signed in, for example pwd or mfa.',
    setting: 'v1',
    condition: 'v1 tokens.',
  },
  {
    name: 'acr',
    meaning: '0 if the sign-in was weaker than ISO 29115 wants.',
    setting: 'v1',
    condition: 'v1 tokens.',
  },
  {
    name: 'acrs',
    meaning: 'Which authentication contexts of Conditional Access were met.',
    setting: 'optional',
    condition: 'Optional claim.',
  },
  {
    name: 'auth_time',
    meaning: 'When the user last really signed in.',
    setting: 'optional',
    condition: 'Optional claim.',
  },
  {
    name: 'signin_state',
    meaning: 'Facts on the sign-in, such as kmsi (stay signed in).',
    setting: 'optional',
    condition: 'Optional claim.',
  },
  {
    name: 'deviceid',
    meaning: 'The device that was used.',
    setting: 'microsoft',
    condition: 'Registered devices.',
  },
  {
    name: 'platf',
    meaning: 'The kind of device that was used, as a number.',
    setting: 'microsoft',
    condition: 'v1 tokens for Microsoft’s own APIs.',
  },
  {
    name: 'home_oid',
    meaning: 'The guest’s object in the tenant where the account lives.',
    setting: 'microsoft',
    condition: 'Guests; for Microsoft’s own APIs.',
  },
  {
    name: 'isviral',
    meaning: 'Whether the tenant came into being by self-service sign-up.',
    setting: 'microsoft',
    condition: 'Tokens for Microsoft’s own APIs.',
  },
  {
    name: 'home_tid',
    meaning: 'The tenant where the guest’s account lives.',
    setting: 'microsoft',
    condition: 'Guests; for Microsoft’s own APIs. Microsoft documents the name only as reserved.',
    source: 'learn.microsoft.com/entra/identity-platform/reference-claims-customization',
  },
  {
    name: 'email_verified',
    meaning:
      'Whether the issuer has proven the e-mail address, as OpenID Connect has it. Who maps it answers for it.',
    setting: 'mapping',
    condition: 'Not written by Entra by itself; xms_edov is its own.',
    source: 'openid.net/specs/openid-connect-core-1_0.html#StandardClaims',
  },
];
