import type { CodeRow } from '../../reasoning/code.ts';
import { externalIdAuthorityForm } from './causes/external-id-authority-form.ts';
import { nativeAuthNotEnabled } from './causes/native-auth-not-enabled.ts';
import { EXTENSION_CODES } from './extension-codes.ts';

const NATIVE_API =
  'MicrosoftDocs/entra-docs:docs/identity-platform/reference-native-authentication-api.md@0915bf27';
const SEEN = { source: 'public issue or source text', confidence: 'observed' } as const;

export const CODES: readonly CodeRow[] = [
  {
    code: 55103,
    oauthError: 'credential_required',
    stage: 'either',
    meaning: 'Sign-up by native authentication goes on: the next step has to ask for a credential.',
    fix: ['Call the challenge endpoint again with the continuation token.'],
    source: NATIVE_API,
  },
  {
    code: 55106,
    oauthError: 'attributes_required',
    stage: 'either',
    meaning: 'Sign-up by native authentication goes on: required attributes of the user are missing.',
    fix: ['Send the attributes with grant_type=attributes and the continuation token.'],
    ...SEEN,
  },
  {
    code: 399266,
    stage: 'token',
    meaning: 'The code or token was issued by another issuer than the endpoint that should redeem it.',
    fix: ['Call /authorize and /token at the same host; with a custom domain, at that domain throughout.'],
    causes: [[externalIdAuthorityForm, 4.5]],
    rule: 'external-authority-form',
    ...SEEN,
  },
  {
    code: 500210,
    stage: 'either',
    meaning:
      'The domain in the host or the path of the request does not belong to the tenant in the request.',
    fix: ['Use <subdomain>.ciamlogin.com with the tenant’s ID, and update MSAL for Android or iOS.'],
    causes: [[externalIdAuthorityForm, 4.5]],
    rule: 'external-authority-form',
    ...SEEN,
  },
  {
    code: 500222,
    oauthError: 'invalid_request',
    stage: 'either',
    meaning: 'The tenant or the user does not support resetting the password by native authentication.',
    fix: [
      'Enable self-service password reset with e-mail one-time passcode in the external tenant; the user has to have a password.',
    ],
    ...SEEN,
  },
  {
    code: 550022,
    oauthError: 'invalid_client',
    stage: 'either',
    meaning: 'The native authentication API was called for an app that counts as a confidential client.',
    fix: ['Set “Allow public client flows” and “Enable native authentication” to Yes.'],
    causes: [[nativeAuthNotEnabled, 5.5]],
    rule: 'native-authentication-enabled',
    ...SEEN,
  },
  {
    code: 901007,
    oauthError: 'invalid_request',
    stage: 'either',
    meaning: 'The parameter challenge_type of native authentication does not contain redirect.',
    fix: ['Add redirect to challenge_type, as in challenge_type=oob redirect.'],
    causes: [[nativeAuthNotEnabled, 5]],
    rule: 'native-authentication-enabled',
    source: NATIVE_API,
  },
  {
    code: 1003037,
    oauthError: 'user_already_exists',
    stage: 'either',
    meaning: 'Sign-up by native authentication stopped, because the user already exists.',
    fix: ['Let the user sign in, or reset the password.'],
    source: NATIVE_API,
  },
  ...EXTENSION_CODES,
];
