import { adminConsentRequired } from '../consent/causes/admin-consent-required.ts';
import { blockedByConditionalAccess } from '../policy/causes/blocked-by-conditional-access.ts';
import { clientAssertionHeaderWrong } from '../client-credentials/causes/client-assertion-header-wrong.ts';
import { clientAssertionTimeInvalid } from '../client-credentials/causes/client-assertion-time-invalid.ts';
import { clientSecretInvalid } from '../client-credentials/causes/client-secret-invalid.ts';
import { consentMissing } from '../consent/causes/consent-missing.ts';
import { federatedCredentialMismatch } from '../client-credentials/causes/federated-credential-mismatch.ts';
import { grantValueMalformed } from '../request/causes/grant-value-malformed.ts';
import { invalidScopeFormat } from '../scopes/causes/invalid-scope-format.ts';
import { mfaClaimsChallengeNotPassed } from '../policy/causes/mfa-claims-challenge-not-passed.ts';
import { pkceVerifierMismatch } from '../request/causes/pkce-verifier-mismatch.ts';
import { redirectUriNotRegistered } from '../redirect-uri/causes/redirect-uri-not-registered.ts';
import type { Cause } from '../../reasoning/cause.ts';

export type MessageTopic = {
  /** Without nested repetition, so that any text is read in linear time. */
  readonly words: RegExp;
  /** Stands after “its message is about”. */
  readonly subject: string;
  readonly causes: readonly Cause[];
};

/** The most specific first: an error on a secret names the application, too. */
export const MESSAGE_TOPICS: readonly MessageTopic[] = [
  {
    words: /client secret|client_secret/iu,
    subject: 'the client secret',
    causes: [clientSecretInvalid],
  },
  {
    words: /federated identity (?:credential|record)/iu,
    subject: 'a federated credential',
    causes: [federatedCredentialMismatch],
  },
  {
    words: /client assertion|client_assertion/iu,
    subject: 'the client assertion',
    causes: [clientAssertionHeaderWrong, clientAssertionTimeInvalid],
  },
  {
    words: /redirect[ _]ur[il]|reply (?:address|ur[il])/iu,
    subject: 'the redirect URI',
    causes: [redirectUriNotRegistered],
  },
  {
    words: /code[ _](?:verifier|challenge)|\bPKCE\b/iu,
    subject: 'PKCE',
    causes: [pkceVerifierMismatch],
  },
  {
    words: /conditional access/iu,
    subject: 'Conditional Access',
    causes: [blockedByConditionalAccess],
  },
  {
    words: /multi-?factor|strong authentication/iu,
    subject: 'multifactor authentication',
    causes: [mfaClaimsChallengeNotPassed],
  },
  { words: /\bSAML/iu, subject: 'SAML', causes: [] },
  {
    words: /\bconsent/iu,
    subject: 'consent',
    causes: [consentMissing, adminConsentRequired],
  },
  { words: /\bscopes?\b/iu, subject: 'scopes', causes: [invalidScopeFormat] },
  {
    words: /refresh token|authorization code/iu,
    subject: 'the code or the refresh token',
    causes: [grantValueMalformed],
  },
  { words: /\bcertificate/iu, subject: 'a certificate', causes: [] },
  { words: /\bdevice\b/iu, subject: 'the device', causes: [] },
  {
    words: /(?:temporarily|currently) unavailable|try again later/iu,
    subject: 'a temporary fault',
    causes: [],
  },
  { words: /\bpassword/iu, subject: 'a password', causes: [] },
  { words: /\buser account\b/iu, subject: 'the user’s account', causes: [] },
  { words: /\btenant\b/iu, subject: 'the tenant', causes: [] },
];
