import type { Context } from '../context.ts';
import { isAdministrator, type App, type User } from '../directory.ts';
import type { EntraError } from '../entra-error.ts';
import { accountNotInTenant, accountOfAnotherTenant, adminConsentRequired } from '../errors/policy-errors.ts';
import { consentMissing, noPermissionsListed } from '../errors/scope-errors.ts';
import { decide, placeName } from '../policy.ts';
import { parseScope, type ScopeRequest } from '../scope.ts';
import type { AuthorizeRequest, Flow, Session } from '../state.ts';
import { isUserOf, parseTenantSegment, tenantOf } from '../tenant-segment.ts';
import { asksForAll, isAdminNeeded, isConsentNeeded } from './consent.ts';

/**
 * What stands between a known user and the end of the sign-in. Where somebody could be asked, `silent` is what a
 * request with `prompt=none` hears instead.
 */
export type NextStep =
  | { readonly kind: 'refuse'; readonly error: EntraError; readonly silent: EntraError }
  | { readonly kind: 'mfa'; readonly isSetUp: boolean; readonly silent: EntraError }
  | { readonly kind: 'approval'; readonly error: EntraError; readonly silent: EntraError }
  | { readonly kind: 'consent'; readonly scopes: ScopeRequest; readonly silent: EntraError }
  | { readonly kind: 'done'; readonly scopes: ScopeRequest };

export function nextStep(context: Context, flow: Flow, app: App, user: User, session: Session): NextStep {
  if (flow.laterError !== null) return refuse(flow.laterError);
  const segment = parseTenantSegment(context.directory, flow.request.tenantSegment);
  const tenant = tenantOf(segment);
  if (!isUserOf(segment, user))
    return {
      kind: 'refuse',
      error: accountNotInTenant(user, placeName(tenant), app),
      silent: accountOfAnotherTenant(user, placeName(tenant)),
    };
  const home = context.directory.tenants.find(({ id }) => id === user.tenantId) ?? tenant;
  const scopes = parseScope(context.directory, home, app, flow.request.scope);
  if (!scopes.ok) return refuse(scopes.error);
  const decision = decide(context, {
    user,
    app,
    scopes: scopes.value,
    hasMfa: session.hasMfa,
    wantsMfa: wantsMfa(flow.request),
    at: 'authorize',
  });
  if (decision.kind === 'refused') return refuse(decision.error);
  if (decision.kind === 'mfa') return { kind: 'mfa', isSetUp: decision.isSetUp, silent: decision.error };
  return consentStep(context, flow, app, user, scopes.value);
}

const refuse = (error: EntraError): NextStep => ({ kind: 'refuse', error, silent: error });

/** Contexts that an app asks for are met by a second factor here. */
const wantsMfa = ({ claims }: AuthorizeRequest): boolean =>
  claims.answersPolicy || claims.authContexts.length > 0;

/**
 * `/.default` (which a request at v1.0 stands for) and an administrator's consent ask for what the registration lists;
 * scopes that a request names may go beyond it. Source: learn.microsoft.com/entra/identity-platform/consent-types-developer.
 */
const goesByList = (flow: Flow, { defaults }: ScopeRequest): boolean =>
  defaults.length > 0 || asksForAll(flow);

function consentStep(context: Context, flow: Flow, app: App, user: User, scopes: ScopeRequest): NextStep {
  const silent = consentMissing(app);
  const isAdmin = isAdministrator(user);
  const isAskedForNothing = goesByList(flow, scopes) && app.requiredResourceAccess.length === 0;
  if (asksForAll(flow)) {
    if (isAskedForNothing) return refuse(noPermissionsListed(app));
    return isAdmin
      ? { kind: 'consent', scopes, silent }
      : { kind: 'approval', error: adminConsentRequired(app), silent };
  }
  if (!isConsentNeeded(context, user, app, flow.request.prompt, scopes)) return { kind: 'done', scopes };
  if (isAskedForNothing) return refuse(noPermissionsListed(app));
  return !isAdmin && isAdminNeeded(context, user, app, scopes)
    ? { kind: 'approval', error: adminConsentRequired(app), silent }
    : { kind: 'consent', scopes, silent };
}
