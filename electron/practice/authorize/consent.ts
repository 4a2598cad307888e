import type { Context } from '../context.ts';
import type { App, User } from '../directory.ts';
import { permissionKey, type ScopeRequest } from '../scope.ts';
import { consentKey, type Prompt } from '../state.ts';

/** Every scope that has to be accepted, under one name however it was written. */
export const consentNames = ({ oidc, permissions }: ScopeRequest): readonly string[] => [
  ...oidc,
  ...permissions.map(permissionKey),
];

export function isConsentNeeded(
  { state, directory }: Context,
  user: User,
  app: App,
  prompt: Prompt | null,
  scopes: ScopeRequest,
): boolean {
  if (prompt === 'consent' || directory.userConsent === 'asked-each-time') return true;
  const accepted = state.consents.get(consentKey(user.objectId, app.appId)) ?? [];
  return consentNames(scopes).some((name) => !accepted.includes(name));
}

export function rememberConsent({ state }: Context, user: User, app: App, scopes: ScopeRequest): void {
  const key = consentKey(user.objectId, app.appId);
  const before = state.consents.get(key) ?? [];
  state.consents.set(key, [...new Set([...before, ...consentNames(scopes)])]);
}
