import { createHmac } from 'node:crypto';
import type { Context } from '../context.ts';
import type { App, User } from '../directory.ts';
import { deriveBytes, toGuid } from '../random.ts';

type Seeded = Pick<Context, 'seed'>;

/** Pairwise: every app knows the user by another name (OpenID Connect Core 1.0, section 8.1). */
export function subjectOf({ seed }: Seeded, app: App, user: User): string {
  return createHmac('sha256', seed).update(`subject ${app.appId} ${user.objectId}`).digest('base64url');
}

/** Opaque to all but the issuer, and the same for an app in a tenant. */
export function opaqueReference({ seed }: Seeded, app: App, tenantId: string): string {
  const bytes = createHmac('sha256', seed).update(`rh ${app.appId} ${tenantId}`).digest();
  return `1.${bytes.toString('base64url')}.`;
}

/** The object id of an app's service principal in a tenant: the subject of app-only tokens. */
export const servicePrincipalId = ({ seed }: Seeded, app: App, tenantId: string): string =>
  toGuid(deriveBytes(seed, `service principal ${app.appId} ${tenantId}`));

/** `client_info`: the account at home, as MSAL keys its cache by it. */
export function clientInfoOf(user: User): string {
  const home = user.home ?? user;
  return Buffer.from(JSON.stringify({ uid: home.objectId, utid: home.tenantId })).toString('base64url');
}

export const homeIssuer = (tenantId: string): string => `https://sts.windows.net/${tenantId}/`;
