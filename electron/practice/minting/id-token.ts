import { createHash } from 'node:crypto';
import type { JWTPayload } from 'jose';
import type { Context } from '../context.ts';
import { groupClaims, userRoles } from './group-claims.ts';
import { signingKeyFor } from './keyring.ts';
import { optionalClaims } from './optional-claims.ts';
import { signTokenBeside } from './sign-token.ts';
import { homeIssuer, opaqueReference, subjectOf } from './pairwise-subject.ts';
import type { Version } from '../tenant-segment.ts';
import type { TokenSubject } from './token-subject.ts';

/** Entra dates its tokens back, so that a slow clock does not refuse them. */
const BACKDATED_SECONDS = 300;
const LIFETIME_SECONDS = 3600;

export type IdTokenRequest = {
  readonly version: Version;
  readonly oidcScopes: readonly string[];
  readonly nonce: string | null;
  /** What travels beside the token through the browser; `null` for the token endpoint's answer. */
  readonly frontChannel: { readonly code: string | null; readonly accessToken: string | null } | null;
};

/** Source: learn.microsoft.com/entra/identity-platform/id-token-claims-reference. */
export async function issueIdToken(
  context: Context,
  subject: TokenSubject,
  request: IdTokenRequest,
): Promise<string> {
  const { app, user, tenantId } = subject;
  const { version, oidcScopes, frontChannel } = request;
  const now = Math.floor(context.now.getTime() / 1000);
  const wanted = [...app.optionalClaims.idToken, ...subject.claims.idToken.map((name) => ({ name }))];
  return signTokenBeside(await signingKeyFor(context.keyring, context.directory, app), {
    aud: app.appId,
    iss: version === 1 ? homeIssuer(tenantId) : `${context.origin}/${tenantId}/v2.0`,
    iat: now - BACKDATED_SECONDS,
    nbf: now - BACKDATED_SECONDS,
    exp: now + LIFETIME_SECONDS,
    aio: context.random.text(48),
    ...hashes(frontChannel),
    ...emailClaim(subject, oidcScopes),
    ...(user.home === null ? {} : { idp: homeIssuer(user.home.tenantId) }),
    ...(version === 1 ? version1Claims(subject) : {}),
    ...(oidcScopes.includes('profile') ? profileClaims(subject, version) : {}),
    ...nonceClaim(context, request.nonce),
    rh: opaqueReference(context, app, tenantId),
    ...userRoles(app, user),
    ...groupClaims(context, app, user, frontChannel === null ? 'back' : 'front'),
    sid: subject.session.sessionId,
    sub: subjectOf(context, app, user),
    tid: tenantId,
    uti: context.random.text(16),
    ver: `${version}.0`,
    ...optionalClaims(subject, wanted),
  });
}

const profileClaims = ({ user }: TokenSubject, version: Version): JWTPayload => ({
  name: user.displayName,
  oid: user.objectId,
  ...(version === 2 ? { preferred_username: user.username } : {}),
});

/** What v2.0 has only as optional claims. */
const version1Claims = ({ user, session }: TokenSubject): JWTPayload => ({
  amr: session.hasMfa ? ['pwd', 'mfa'] : ['pwd'],
  family_name: user.surname,
  given_name: user.givenName,
  ipaddr: '127.0.0.1',
  unique_name: user.username,
  upn: user.userPrincipalName,
});

/** Guests get it unasked; members by the `email` scope or as an optional claim. Nobody without a mail address does. */
function emailClaim({ user }: TokenSubject, oidcScopes: readonly string[]): JWTPayload {
  const isWanted = user.home !== null || oidcScopes.includes('email');
  return user.mail !== null && isWanted ? { email: user.mail } : {};
}

/** OpenID Connect Core 1.0, section 3.3.2.11: the left half of the hash. */
function hashes(frontChannel: IdTokenRequest['frontChannel']): JWTPayload {
  const { code = null, accessToken = null } = frontChannel ?? {};
  return {
    ...(code === null ? {} : { c_hash: leftHalf(code) }),
    ...(accessToken === null ? {} : { at_hash: leftHalf(accessToken) }),
  };
}

const leftHalf = (text: string): string =>
  createHash('sha256').update(text).digest().subarray(0, 16).toString('base64url');

function nonceClaim({ directory, random }: Context, nonce: string | null): JWTPayload {
  const { nonce: fault } = directory.faults;
  if (nonce === null || fault === 'missing') return {};
  return { nonce: fault === 'replaced' ? random.text(24) : nonce };
}
