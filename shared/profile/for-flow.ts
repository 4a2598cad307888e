import { hasUser, usesRedirect, type Flow } from './flow.ts';
import { BLANK_PROFILE, parseScopes, type ClientType, type ProfileDraft } from './profile.ts';
import { defaultOfGraph, OPENID_SCOPES } from './scopes.ts';

/** What a flow needs where no redirect URI says it: an app that asks for itself has a credential, a device has none. */
export const clientTypeOf = (flow: Flow): ClientType => (hasUser(flow) ? 'public' : 'confidential');

/** What the choice of a flow settles, too; values that a user typed for it stay. */
export function forFlow(flow: Flow, draft: ProfileDraft): Partial<ProfileDraft> {
  const scopes = parseScopes(draft.scopes);
  if (!hasUser(flow)) {
    const isUsers = scopes.every((scope) => OPENID_SCOPES.has(scope));
    return { clientType: clientTypeOf(flow), ...(isUsers && { scopes: defaultOfGraph(draft.cloud) }) };
  }
  const isApps = draft.scopes === defaultOfGraph(draft.cloud);
  return {
    ...(!usesRedirect(flow) && { clientType: clientTypeOf(flow) }),
    ...(isApps && { scopes: BLANK_PROFILE.scopes }),
  };
}
