import type { JWTPayload } from 'jose';
import type { Context } from '../context.ts';
import { signToken } from './sign-token.ts';
import { homeIssuer, opaqueReference, subjectOf } from './subject.ts';
import type { TokenSubject } from './token-subject.ts';

/** Entra dates its tokens back, so that a slow clock does not refuse them. */
const BACKDATED_SECONDS = 300;
const LIFETIME_SECONDS = 3600;

/** An ID token v2.0. Source: learn.microsoft.com/entra/identity-platform/id-token-claims-reference. */
export async function issueIdToken(
  context: Context,
  subject: TokenSubject,
  oidcScopes: readonly string[],
  nonce: string | null,
): Promise<string> {
  const { app, user, tenantId } = subject;
  const now = Math.floor(context.now.getTime() / 1000);
  return signToken(context, {
    aud: app.appId,
    iss: `${context.origin}/${tenantId}/v2.0`,
    iat: now - BACKDATED_SECONDS,
    nbf: now - BACKDATED_SECONDS,
    exp: now + LIFETIME_SECONDS,
    aio: context.random.text(48),
    ...emailClaim(subject, oidcScopes),
    ...(user.home === null ? {} : { idp: homeIssuer(user.home.tenantId) }),
    ...(oidcScopes.includes('profile') ? profileClaims(subject) : {}),
    ...(nonce === null ? {} : { nonce }),
    rh: opaqueReference(context, app, user),
    sid: subject.sessionId,
    sub: subjectOf(context, app, user),
    tid: tenantId,
    uti: context.random.text(16),
    ver: '2.0',
  });
}

const profileClaims = ({ user }: TokenSubject): JWTPayload => ({
  name: user.displayName,
  oid: user.objectId,
  preferred_username: user.username,
});

/** Guests get it unasked; members by the `email` scope or as an optional claim. Nobody without a mail address does. */
function emailClaim({ app, user }: TokenSubject, oidcScopes: readonly string[]): JWTPayload {
  const isWanted =
    user.home !== null ||
    oidcScopes.includes('email') ||
    app.optionalClaims.idToken.some(({ name }) => name === 'email');
  return user.mail !== null && isWanted ? { email: user.mail } : {};
}
