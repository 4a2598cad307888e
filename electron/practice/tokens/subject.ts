import { createHmac } from 'node:crypto';
import type { Context } from '../context.ts';
import type { App, User } from '../directory.ts';

/** Pairwise: every app knows the user by another name (OpenID Connect Core 1.0, section 8.1). */
export function subjectOf({ seed }: Context, app: App, user: User): string {
  return createHmac('sha256', seed).update(`subject ${app.appId} ${user.objectId}`).digest('base64url');
}

/** Opaque to all but the issuer, and the same for a user and an app. */
export function opaqueReference({ seed }: Context, app: App, user: User): string {
  const bytes = createHmac('sha256', seed).update(`rh ${app.appId} ${user.tenantId}`).digest();
  return `1.${bytes.toString('base64url')}.`;
}

/** `client_info`: the account at home, as MSAL keys its cache by it. */
export function clientInfoOf(user: User): string {
  const home = user.home ?? user;
  return Buffer.from(JSON.stringify({ uid: home.objectId, utid: home.tenantId })).toString('base64url');
}

export const homeIssuer = (tenantId: string): string => `https://sts.windows.net/${tenantId}/`;
