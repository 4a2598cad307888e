import type { Context } from '../context.ts';
import type { App } from '../directory.ts';
import {
  audienceOf,
  isGraph,
  isVersion2,
  signForResource,
  TENANT_CREATED,
  timeClaims,
} from './access-token.ts';
import { homeIssuer, opaqueReference, servicePrincipalId } from './pairwise-subject.ts';
import type { Authentication } from './token-subject.ts';

export type AppAccess = {
  readonly app: App;
  readonly tenantId: string;
  readonly resource: App;
  readonly resourceName: string;
  /** Values of application permissions. */
  readonly roles: readonly string[];
  readonly authentication: Authentication;
  readonly lifetimeSeconds: number;
};

/** An access token about the app itself: no user, no `scp`. Source: learn.microsoft.com/entra/identity-platform/access-token-claims-reference. */
export function issueAppToken(context: Context, access: AppAccess): Promise<string> {
  const { app, tenantId, resource } = access;
  const objectId = servicePrincipalId(context, app, tenantId);
  return signForResource(context, resource, {
    ...timeClaims(context, access.lifetimeSeconds),
    aud: audienceOf(access),
    aio: context.random.text(48),
    oid: objectId,
    rh: opaqueReference(context, app, tenantId),
    ...(access.roles.length === 0 ? {} : { roles: [...access.roles] }),
    sub: objectId,
    tid: tenantId,
    uti: context.random.text(16),
    ...(isVersion2(resource) ? version2Claims(context, access) : version1Claims(access)),
    ...idType(resource),
    ...(isGraph(resource) ? GRAPH_CLAIMS : {}),
  });
}

const version2Claims = (context: Context, { app, tenantId, authentication }: AppAccess) => ({
  iss: `${context.origin}/${tenantId}/v2.0`,
  azp: app.appId,
  azpacr: String(authentication),
  ver: '2.0',
  xms_ftd: context.random.text(32),
});

const version1Claims = ({ app, tenantId, authentication, resource }: AppAccess) => ({
  iss: homeIssuer(tenantId),
  ...(isGraph(resource) ? { app_displayname: app.displayName } : {}),
  appid: app.appId,
  appidacr: String(authentication),
  idp: homeIssuer(tenantId),
  ver: '1.0',
});

/** Seen in app-only tokens for Graph; the role is the one that every service principal has. */
const GRAPH_CLAIMS = {
  tenant_region_scope: 'EU',
  wids: ['0997a1d0-0d1d-4acb-b408-d5ca73121e90'],
  xms_tcdt: TENANT_CREATED,
};

/** Microsoft Graph always asks for it; others by an optional claim. */
const idType = ({ isFirstParty, optionalClaims }: App) =>
  isFirstParty || optionalClaims.accessToken.some(({ name }) => name === 'idtyp') ? { idtyp: 'app' } : {};
