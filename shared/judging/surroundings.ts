import { familyOf, type FamilyId } from '../failures/index.ts';
import type { ErrorText } from '../reading/error-text.ts';
import type { Cause } from '../reasoning/cause.ts';

/** A host, protocol or library for which most signals were not made. */
type Surrounding = {
  readonly isIn: (text: ErrorText) => boolean;
  /** Families of `failures/` whose signals know it. */
  readonly home: ReadonlySet<FamilyId>;
};

const MOST_AWAY = 0.5;

const surrounding = (isIn: Surrounding['isIn'], ...home: readonly FamilyId[]): Surrounding => ({
  isIn,
  home: new Set<FamilyId>(['unlisted', 'network', ...home]),
});

const hasHost =
  (pattern: RegExp): Surrounding['isIn'] =>
  ({ uris }) =>
    uris.some(({ host }) => pattern.test(host));

const says =
  (pattern: RegExp): Surrounding['isIn'] =>
  ({ decoded }) =>
    pattern.test(decoded);

const SURROUNDINGS: readonly Surrounding[] = [
  // External ID and B2C
  surrounding(
    hasHost(/(?:^|\.)(?:ciamlogin|b2clogin)\.com$/u),
    'external-id',
    'redirect-uri',
    'tokens',
    'browser',
    'client-library',
    'settings',
    'client-type',
  ),
  // Another identity provider
  surrounding(({ facts: { outside } }) => outside?.value === 'other-provider'),
  // SAML
  surrounding(says(/SAMLRequest|SAMLResponse|urn:oasis:names:tc:SAML/u), 'saml', 'claims', 'browser'),
  // A broker of the operating system or of Office
  surrounding(
    says(/\bbrk-[\w-]+:\/\/|\bmsauth(?:\.[\w.]+)?:\/\//u),
    'broker',
    'redirect-uri',
    'client-library',
    'policy',
  ),
  // A mail protocol
  surrounding(
    says(/\b(?:imap|smtp|pop3?)\b[^\n]{0,80}\b(?:993|995|587)\b|XOAUTH2|\b535 5\.7\.\d/iu),
    'downstream',
    'consent',
    'tokens',
    'scopes',
    'client-credentials',
    'settings',
  ),
  // The metadata service of a virtual machine
  surrounding(says(/\b169\.254\.169\.254\b|IDENTITY_ENDPOINT|\bIMDS\b/u), 'managed-identity', 'settings'),
];

/**
 * How sure an answer to this text can be at most, by its cause: away from the host, protocol or library that a signal
 * was made for, only a code is believed.
 */
export function ceilingIn(text: ErrorText): (cause: Cause) => number {
  if (text.telling !== null) return () => 1;
  const around = SURROUNDINGS.filter(({ isIn }) => isIn(text));
  return (cause) => (around.every(({ home }) => home.has(familyOf(cause))) ? 1 : MOST_AWAY);
}
