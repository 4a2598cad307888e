type NumberRange = {
  /** First digits of the code. */
  readonly start: string;
  /** How many digits the codes of this range have. */
  readonly lengths: readonly number[];
  /** Stands after “about”. */
  readonly subject: string;
};

/**
 * Ranges in which nearly all known codes are about one thing. 500xx, 501xx, 700xx and 90xxx are mixed, so they are
 * left out. Source: the codes of the table.
 */
export const NUMBER_RANGES: readonly NumberRange[] = [
  { start: '120', lengths: [6], subject: 'changing a password' },
  { start: '130', lengths: [6], subject: 'Windows Hello and its device' },
  { start: '135', lengths: [6], subject: 'the keys of a device' },
  { start: '160', lengths: [5, 6], subject: 'choosing an account or a session' },
  { start: '200', lengths: [5], subject: 'a federated provider (WS-Federation)' },
  { start: '280', lengths: [5], subject: 'the scopes of a token request' },
  { start: '400', lengths: [5], subject: 'an external OAuth provider' },
  {
    start: '530',
    lengths: [5, 6],
    subject: 'Conditional Access',
  },
  { start: '650', lengths: [5, 6], subject: 'consent and API permissions' },
  {
    start: '7002',
    lengths: [6, 7],
    subject: 'client authentication: secret, certificate or federated credential',
  },
  {
    start: '70002',
    lengths: [7],
    subject: 'client authentication: secret, certificate or federated credential',
  },
  { start: '750', lengths: [5, 6, 7], subject: 'SAML messages' },
  {
    start: '800',
    lengths: [5],
    subject: 'pass-through authentication on premises',
  },
  { start: '810', lengths: [5], subject: 'seamless single sign-on (Kerberos)' },
  { start: '900232', lengths: [7], subject: 'the form of the request' },
  {
    start: '900233',
    lengths: [7],
    subject: 'the accounts that an app accepts, and at which address',
  },
];
