import type { JWTPayload } from 'jose';
import type { Context } from '../context.ts';
import type { App } from '../directory.ts';
import { signProprietaryToken, signToken } from './sign-token.ts';
import { homeIssuer, opaqueReference, subjectOf } from './subject.ts';
import type { TokenSubject } from './token-subject.ts';

const BACKDATED_SECONDS = 300;

export type Access = {
  readonly resource: App;
  /** How the client named the resource; empty when it did not. */
  readonly resourceName: string;
  /** Space-separated, without the resource. */
  readonly scp: string;
  readonly lifetimeSeconds: number;
};

/**
 * The resource's registration decides the version, not the endpoint that the client calls.
 * Source: learn.microsoft.com/entra/identity-platform/access-tokens.
 */
export async function issueAccessToken(
  context: Context,
  subject: TokenSubject,
  access: Access,
): Promise<string> {
  const isVersion2 = access.resource.api.requestedAccessTokenVersion === 2;
  const claims = {
    ...timeClaims(context, access),
    ...sharedClaims(context, subject, access),
    ...(isVersion2 ? version2Claims(context, subject, access) : version1Claims(subject, access)),
  };
  return access.resource.isFirstParty ? signProprietaryToken(context, claims) : signToken(context, claims);
}

function timeClaims({ now }: Context, { lifetimeSeconds }: Access): JWTPayload {
  const seconds = Math.floor(now.getTime() / 1000);
  return {
    iat: seconds - BACKDATED_SECONDS,
    nbf: seconds - BACKDATED_SECONDS,
    exp: seconds + lifetimeSeconds,
  };
}

const sharedClaims = (
  context: Context,
  { app, user, tenantId, sessionId }: TokenSubject,
  access: Access,
) => ({
  aio: context.random.text(48),
  ...(user.home === null ? {} : { idp: homeIssuer(user.home.tenantId) }),
  name: user.displayName,
  oid: user.objectId,
  rh: opaqueReference(context, app, user),
  scp: access.scp,
  sid: sessionId,
  sub: subjectOf(context, access.resource, user),
  tid: tenantId,
  uti: context.random.text(16),
});

const version2Claims = (context: Context, subject: TokenSubject, access: Access): JWTPayload => ({
  aud: access.resource.appId,
  iss: `${context.origin}/${subject.tenantId}/v2.0`,
  azp: subject.app.appId,
  azpacr: String(subject.authentication),
  preferred_username: subject.user.username,
  ver: '2.0',
});

/** The issuer bears Microsoft's name, as in every v1.0 token; the tenant in it does not exist there. */
const version1Claims = (
  { app, user, tenantId, authentication }: TokenSubject,
  access: Access,
): JWTPayload => ({
  aud: access.resourceName === '' ? access.resource.appId : access.resourceName,
  iss: homeIssuer(tenantId),
  acct: user.home === null ? 0 : 1,
  acr: '1',
  amr: ['pwd'],
  app_displayname: app.displayName,
  appid: app.appId,
  appidacr: String(authentication),
  family_name: user.surname,
  given_name: user.givenName,
  idtyp: 'user',
  ipaddr: '127.0.0.1',
  unique_name: user.username,
  upn: user.userPrincipalName,
  ver: '1.0',
});
