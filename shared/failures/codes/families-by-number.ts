import type { CodeCategory } from '../../reasoning/codes/code-entry.ts';

type FamilyByNumber = {
  /** First digits of the code. */
  readonly start: string;
  /** How many digits the codes of this family have in all. */
  readonly lengths: readonly number[];
  readonly category: CodeCategory;
  /** Stands after “about”. */
  readonly subject: string;
};

/**
 * Ranges in which nearly all known codes are about one thing. 500xx, 501xx, 700xx and 90xxx are not among them: they
 * hold a bit of everything. Source: the codes of the table.
 */
export const FAMILIES_BY_NUMBER: readonly FamilyByNumber[] = [
  { start: '120', lengths: [6], category: 'user_account', subject: 'changing a password' },
  { start: '130', lengths: [6], category: 'device', subject: 'Windows Hello and its device' },
  { start: '135', lengths: [6], category: 'device', subject: 'the keys of a device' },
  { start: '160', lengths: [5, 6], category: 'session', subject: 'choosing an account or a session' },
  { start: '200', lengths: [5], category: 'service', subject: 'a federated provider (WS-Federation)' },
  { start: '280', lengths: [5], category: 'resource_scope', subject: 'the scopes of a token request' },
  { start: '400', lengths: [5], category: 'service', subject: 'an external OAuth provider' },
  {
    start: '530',
    lengths: [5, 6],
    category: 'conditional_access_mfa',
    subject: 'Conditional Access',
  },
  { start: '650', lengths: [5, 6], category: 'consent_permissions', subject: 'consent and API permissions' },
  {
    start: '7002',
    lengths: [6, 7],
    category: 'client_credentials',
    subject: 'how the client proves itself: secret, certificate or federated credential',
  },
  {
    start: '70002',
    lengths: [7],
    category: 'client_credentials',
    subject: 'how the client proves itself: secret, certificate or federated credential',
  },
  { start: '750', lengths: [5, 6, 7], category: 'request_format', subject: 'SAML messages' },
  {
    start: '800',
    lengths: [5],
    category: 'user_account',
    subject: 'pass-through sign-in with passwords on premises',
  },
  { start: '810', lengths: [5], category: 'session', subject: 'seamless single sign-on (Kerberos)' },
  { start: '900232', lengths: [7], category: 'request_format', subject: 'the form of the request' },
  {
    start: '900233',
    lengths: [7],
    category: 'tenant',
    subject: 'which accounts an app accepts, and at which address',
  },
];
