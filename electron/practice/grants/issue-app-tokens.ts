import { roleKey } from '../authorize/consent.ts';
import type { Context } from '../context.ts';
import type { App, Tenant } from '../directory.ts';
import { appNotInTenant, parameterMissing } from '../errors/request-errors.ts';
import { defaultScopeNeeded, scopeMalformed, severalResources } from '../errors/scope-errors.ts';
import { roleMissing, tenantNotNamed } from '../errors/token-errors.ts';
import { parameter } from '../http-message.ts';
import { fail, ok, type Outcome } from '../outcome.ts';
import { findResource, isInstalled, resourceError, splitPermission, splitScope } from '../scope.ts';
import { consentKey } from '../state.ts';
import { tenantOf } from '../tenant-segment.ts';
import { issueAppToken } from '../minting/app-token.ts';
import { rolesAssigned } from '../minting/group-claims.ts';
import { toVersion1Body } from '../version-one.ts';
import { appLifetime } from './lifetimes.ts';
import type { TokenRequest } from './token-request.ts';

/**
 * Client credentials (RFC 6749, section 4.4): the app for itself, with the permissions that an administrator gave it.
 * Source: learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow.
 */
export async function issueAppTokens(context: Context, request: TokenRequest): Promise<Outcome<object>> {
  const { app, form, segment, authentication } = request;
  const tenant = tenantOf(segment);
  if (tenant === null) return fail(tenantNotNamed());
  if (!isInstalled(app, tenant)) return fail(appNotInTenant(app.appId, tenant.name));
  const resource = parseDefaultScope(context, tenant, parameter(form, 'scope'));
  if (!resource.ok) return resource;
  const mismatch = resourceError(parameter(form, 'resource'), [resource.value.resource]);
  if (mismatch !== null) return fail(mismatch);
  const roles = rolesOf(context, tenant, app, resource.value.resource);
  if (roles.length === 0 && resource.value.resource.appRoleAssignmentRequired)
    return fail(roleMissing(app, resource.value.resource));
  const lifetimeSeconds = appLifetime(context, resource.value.resource);
  const accessToken = await issueAppToken(context, {
    app,
    tenantId: tenant.id,
    ...resource.value,
    roles,
    authentication,
    lifetimeSeconds,
  });
  const body = {
    token_type: 'Bearer',
    expires_in: lifetimeSeconds,
    ext_expires_in: lifetimeSeconds,
    access_token: accessToken,
  };
  return ok(request.version === 1 ? toVersion1Body(context.now, body, resource.value.resourceName) : body);
}

type NamedResource = { readonly resource: App; readonly resourceName: string };

/** One `<resource>/.default` and nothing else; OpenID Connect's scopes are about users. */
function parseDefaultScope(
  { directory }: Context,
  tenant: Tenant,
  scope: string | null,
): Outcome<NamedResource> {
  if (scope === null) return fail(parameterMissing('scope'));
  const names = splitScope(scope);
  if (names.some((name) => !name.endsWith('/.default')))
    return fail(names.length > 1 ? scopeMalformed(scope) : defaultScopeNeeded(scope));
  if (names.length > 1) return fail(severalResources(scope));
  const { resourceName } = splitPermission(names[0] ?? '');
  const resource = findResource(directory, tenant, resourceName);
  return resource.ok ? ok({ resource: resource.value, resourceName }) : resource;
}

/** By assignment in the directory, or by an administrator's consent since the start. */
function rolesOf({ state }: Context, tenant: Tenant, app: App, resource: App): readonly string[] {
  const consented = state.consents.get(consentKey(tenant.id, app.appId)) ?? [];
  const values = resource.appRoles
    .filter(({ allowedMemberTypes }) => allowedMemberTypes.includes('Application'))
    .map(({ value }) => value);
  const assigned = rolesAssigned(resource, [app.appId]);
  return values.filter(
    (value) => assigned.includes(value) || consented.includes(roleKey(resource.appId, value)),
  );
}
