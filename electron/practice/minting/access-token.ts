import type { JWTPayload } from 'jose';
import type { Context } from '../context.ts';
import type { App } from '../directory.ts';
import { GRAPH } from '../first-party/microsoft-graph.ts';
import { deriveBytes } from '../random.ts';
import { DEFAULT_USER_ROLE, groupClaims, userRoles } from './group-claims.ts';
import { signingKeyFor } from './keyring.ts';
import { optionalClaims } from './optional-claims.ts';
import { signProprietaryToken, signToken } from './sign-token.ts';
import { homeIssuer, opaqueReference, subjectOf } from './pairwise-subject.ts';
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
  const { resource } = access;
  return signForResource(context, resource, {
    ...timeClaims(context, access.lifetimeSeconds),
    ...sharedClaims(context, subject, access),
    ...(isVersion2(resource) ? version2Claims(context, subject) : version1Claims(subject)),
    ...(isGraph(resource) ? graphClaims(context, subject) : {}),
    ...capabilityClaim(subject, resource),
    ...optionalClaims(subject, resource.optionalClaims.accessToken),
  });
}

export const isVersion2 = (resource: App): boolean => resource.api.requestedAccessTokenVersion === 2;

export async function signForResource(context: Context, resource: App, claims: JWTPayload): Promise<string> {
  const key = await signingKeyFor(context.keyring, context.directory, resource);
  return isGraph(resource) ? signProprietaryToken(key, context.random, claims) : signToken(key, claims);
}

export function timeClaims({ now }: Context, lifetimeSeconds: number): JWTPayload {
  const seconds = Math.floor(now.getTime() / 1000);
  return {
    iat: seconds - BACKDATED_SECONDS,
    nbf: seconds - BACKDATED_SECONDS,
    exp: seconds + lifetimeSeconds,
  };
}

/** v1.0 audiences are as the client named the resource, unless the registration wants the GUID (`use_guid`). */
export function audienceOf({ resource, resourceName }: Pick<Access, 'resource' | 'resourceName'>): string {
  const wantsGuid = resource.optionalClaims.accessToken.some(
    ({ name, additionalProperties }) => name === 'aud' && additionalProperties?.includes('use_guid') === true,
  );
  return isVersion2(resource) || wantsGuid || resourceName === '' ? resource.appId : resourceName;
}

const sharedClaims = (context: Context, subject: TokenSubject, access: Access): JWTPayload => ({
  aud: audienceOf(access),
  ...(subject.claims.authContexts.length === 0 ? {} : { acrs: [...subject.claims.authContexts] }),
  aio: context.random.text(48),
  ...(subject.user.home === null ? {} : { idp: homeIssuer(subject.user.home.tenantId) }),
  name: subject.user.displayName,
  oid: subject.user.objectId,
  rh: opaqueReference(context, subject.app, subject.tenantId),
  ...userRoles(access.resource, subject.user),
  ...groupClaims(context, access.resource, subject.user, 'back'),
  scp: access.scp,
  sid: subject.session.sessionId,
  sub: subjectOf(context, access.resource, subject.user),
  tid: subject.tenantId,
  uti: context.random.text(16),
});

const version2Claims = (context: Context, subject: TokenSubject): JWTPayload => ({
  iss: `${context.origin}/${subject.tenantId}/v2.0`,
  azp: subject.app.appId,
  azpacr: String(subject.authentication),
  preferred_username: subject.user.username,
  ver: '2.0',
});

/** The issuer bears Microsoft's name, as in every v1.0 token; the tenant in it does not exist there. */
const version1Claims = ({ app, user, tenantId, authentication, session }: TokenSubject): JWTPayload => ({
  iss: homeIssuer(tenantId),
  acr: '1',
  amr: session.hasMfa ? ['pwd', 'mfa'] : ['pwd'],
  appid: app.appId,
  appidacr: String(authentication),
  family_name: user.surname,
  given_name: user.givenName,
  ipaddr: '127.0.0.1',
  unique_name: user.username,
  upn: user.userPrincipalName,
  ver: '1.0',
});

/** Tokens for Graph are for Graph alone: they are signed, and filled, in a way of their own. */
export const isGraph = ({ appId }: App): boolean => appId === GRAPH.appId;

/** What Microsoft Graph asks for on top: seen in tokens of several public write-ups, not documented one by one. */
const graphClaims = (context: Context, { app, user, session }: TokenSubject): JWTPayload => ({
  acct: user.home === null ? 0 : 1,
  app_displayname: app.displayName,
  idtyp: 'user',
  platf: '3',
  puid: deriveBytes(context.seed, `puid ${user.objectId}`).toString('hex').slice(0, 16).toUpperCase(),
  ...(session.isKept ? { signin_state: ['kmsi'] } : {}),
  tenant_region_scope: 'EU',
  wids: [...user.directoryRoles, DEFAULT_USER_ROLE],
  xms_ftd: context.random.text(32),
  xms_idrel: user.home === null ? '1 2' : '5 16',
  xms_st: { sub: subjectOf(context, app, user) },
  xms_tcdt: TENANT_CREATED,
});

/** When the practice tenant was created, in seconds. */
export const TENANT_CREATED = 1_600_000_000;

/** Only resources that can take it learn what the client can do: Microsoft's own, and those that ask for `xms_cc`. */
function capabilityClaim({ claims }: TokenSubject, resource: App): JWTPayload {
  const isWanted =
    resource.isFirstParty || resource.optionalClaims.accessToken.some(({ name }) => name === 'xms_cc');
  return isWanted && claims.capabilities.length > 0 ? { xms_cc: [...claims.capabilities] } : {};
}
