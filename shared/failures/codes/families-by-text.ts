import type { Cause } from '../../reasoning/causes.ts';
import type { CodeCategory } from '../../reasoning/codes/code-entry.ts';

export type FamilyByText = {
  /** Without nested repetition, so that any text is read in linear time. */
  readonly words: RegExp;
  readonly category: CodeCategory;
  /** Stands after “speaks of”. */
  readonly subject: string;
  readonly causes: readonly Cause[];
};

/** The most specific first: an error on a secret names the application, too. */
export const FAMILIES_BY_TEXT: readonly FamilyByText[] = [
  {
    words: /client secret|client_secret/iu,
    category: 'client_credentials',
    subject: 'the client secret',
    causes: ['client_secret_invalid'],
  },
  {
    words: /federated identity (?:credential|record)/iu,
    category: 'client_credentials',
    subject: 'a federated credential',
    causes: ['federated_credential_mismatch'],
  },
  {
    words: /client assertion|client_assertion/iu,
    category: 'client_credentials',
    subject: 'the client assertion',
    causes: ['client_assertion_header_wrong', 'client_assertion_time_invalid'],
  },
  {
    words: /redirect[ _]ur[il]|reply (?:address|ur[il])/iu,
    category: 'redirect_uri',
    subject: 'the redirect URI',
    causes: ['redirect_uri_not_registered'],
  },
  {
    words: /code[ _](?:verifier|challenge)|\bPKCE\b/iu,
    category: 'request_format',
    subject: 'PKCE',
    causes: ['pkce_verifier_mismatch'],
  },
  {
    words: /conditional access/iu,
    category: 'conditional_access_mfa',
    subject: 'Conditional Access',
    causes: ['blocked_by_conditional_access'],
  },
  {
    words: /multi-?factor|strong authentication/iu,
    category: 'conditional_access_mfa',
    subject: 'multifactor sign-in',
    causes: ['mfa_claims_challenge_not_passed'],
  },
  { words: /\bSAML/iu, category: 'request_format', subject: 'SAML', causes: [] },
  {
    words: /\bconsent/iu,
    category: 'consent_permissions',
    subject: 'consent',
    causes: ['consent_missing', 'admin_consent_required'],
  },
  { words: /\bscopes?\b/iu, category: 'resource_scope', subject: 'scopes', causes: ['invalid_scope_format'] },
  {
    words: /refresh token|authorization code/iu,
    category: 'token_lifetime',
    subject: 'the code or the refresh token',
    causes: ['grant_value_malformed'],
  },
  { words: /\bcertificate/iu, category: 'client_credentials', subject: 'a certificate', causes: [] },
  { words: /\bdevice\b/iu, category: 'device', subject: 'the device', causes: [] },
  {
    words: /(?:temporarily|currently) unavailable|try again later/iu,
    category: 'service',
    subject: 'a passing fault',
    causes: [],
  },
  { words: /\bpassword/iu, category: 'user_account', subject: 'a password', causes: [] },
  { words: /\buser account\b/iu, category: 'user_account', subject: 'the user’s account', causes: [] },
  { words: /\btenant\b/iu, category: 'tenant', subject: 'the tenant', causes: [] },
];
