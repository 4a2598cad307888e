import type { JWTPayload } from 'jose';
import type { OptionalClaim } from '../directory.ts';
import type { TokenSubject } from './token-subject.ts';

type Source = (subject: TokenSubject) => unknown;

/** What a manifest can add: learn.microsoft.com/entra/identity-platform/optional-claims-reference. */
const SOURCES: Readonly<Record<string, Source>> = {
  acct: ({ user }) => (user.home === null ? 0 : 1),
  auth_time: ({ session }) => Math.floor(session.signedInAt.getTime() / 1000),
  email: ({ user }) => user.mail ?? undefined,
  family_name: ({ user }) => user.surname,
  given_name: ({ user }) => user.givenName,
  ipaddr: () => '127.0.0.1',
  login_hint: ({ user }) => Buffer.from(`O.${user.objectId}`).toString('base64url'),
  preferred_username: ({ user }) => user.username,
  sid: ({ session }) => session.sessionId,
  signin_state: ({ session }) => (session.isKept ? ['kmsi'] : undefined),
  tenant_region_scope: () => 'EU',
  upn: ({ user }) => user.userPrincipalName,
  verified_primary_email: ({ user }) => (user.mail === null ? undefined : [user.mail]),
  xms_edov: ({ user }) => (user.mail === null ? undefined : true),
};

/** Names that nobody knows, and claims that the user has no value for, stay away. */
export function optionalClaims(
  subject: TokenSubject,
  wanted: readonly Pick<OptionalClaim, 'name'>[],
): JWTPayload {
  const entries = wanted.flatMap(({ name }): [string, unknown][] => {
    const value = Object.hasOwn(SOURCES, name) ? SOURCES[name]?.(subject) : undefined;
    return value === undefined ? [] : [[name, value]];
  });
  return Object.fromEntries(entries);
}
