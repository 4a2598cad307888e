import type { Platform } from '../../../shared/profile/profile.ts';
import { findApp, type App, type Directory } from '../directory.ts';
import * as errors from '../errors/request-errors.ts';
import { hasDuplicates, parameter } from '../http-message.ts';
import { fail, ok, type Outcome } from '../outcome.ts';
import { platformOfRedirectUri } from '../redirect-uri-match.ts';
import { tenantOf, type TenantSegment } from '../tenant-segment.ts';

export type Client = {
  readonly app: App;
  readonly redirectUri: string;
  readonly platform: Platform;
};

const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu;

/**
 * The checks that come before anything may be sent to the redirect URI, in Entra's order: tenant, client, redirect
 * URI. Their errors are for a page.
 */
export function identifyClient(
  directory: Directory,
  segment: TenantSegment,
  parameters: URLSearchParams,
): Outcome<Client> {
  if (hasDuplicates(parameters)) return fail(errors.requestMalformed());
  const app = identifyApp(directory, segment, parameter(parameters, 'client_id'));
  if (!app.ok) return app;
  const redirectUri = parameter(parameters, 'redirect_uri');
  if (redirectUri === null) return fail(errors.parameterMissing('redirect_uri'));
  const platform = platformOfRedirectUri(app.value, redirectUri);
  return platform === null
    ? fail(errors.redirectUriNotRegistered(redirectUri, app.value.appId))
    : ok({ app: app.value, redirectUri, platform });
}

/** Also the first checks of the token endpoint. */
export function identifyApp(
  directory: Directory,
  segment: TenantSegment,
  clientId: string | null,
): Outcome<App> {
  if (segment.kind === 'unknown') return fail(errors.tenantNotFound(segment.name));
  if (clientId === null) return fail(errors.parameterMissing('client_id'));
  if (!GUID.test(clientId)) return fail(errors.clientIdMalformed(clientId));
  const app = findApp(directory, tenantOf(segment), clientId);
  const place = segment.kind === 'tenant' ? segment.tenant.name : segment.alias;
  if (app === null) return fail(errors.appNotInTenant(clientId, place));
  return segment.kind === 'alias' && app.signInAudience === 'AzureADMyOrg'
    ? fail(errors.singleTenantApp(app, segment.alias))
    : ok(app);
}
