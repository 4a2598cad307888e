import type { Platform } from '../../../shared/profile/profile.ts';
import { findApp, type App, type Directory } from '../directory.ts';
import type { EntraError } from '../entra-error.ts';
import * as errors from '../errors/request-errors.ts';
import { appDisabled, personalAccountsOnly, workAccountsOnly } from '../errors/policy-errors.ts';
import { hasDuplicates, parameter } from '../http-message.ts';
import { fail, ok, type Outcome } from '../outcome.ts';
import { platformOfRedirectUri, registeredRedirectUris } from '../redirect-uri-match.ts';
import { isConsumers, tenantOf, type TenantSegment } from '../tenant-segment.ts';

export type Client = {
  readonly app: App;
  readonly redirectUri: string;
  /** Whether the request named it; otherwise it is the first that is registered. */
  readonly isRedirectUriSent: boolean;
  readonly platform: Platform;
  /** An address that is not registered, where that shows only after the sign-in. */
  readonly laterError: EntraError | null;
};

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
  const sent = parameter(parameters, 'redirect_uri');
  const registered = registeredRedirectUris(app.value);
  const redirectUri = sent ?? registered[0];
  if (redirectUri === undefined) return fail(errors.noRedirectUriAtAll());
  if (registered.length === 0) return fail(errors.noRedirectUriRegistered(app.value));
  const platform = platformOfRedirectUri(app.value, redirectUri);
  const client = { app: app.value, redirectUri, isRedirectUriSent: sent !== null };
  if (platform !== null) return ok({ ...client, platform, laterError: null });
  const mismatch = errors.redirectUriNotRegistered(redirectUri, app.value);
  return directory.faults.redirectUriCheck === 'before-sign-in'
    ? fail(mismatch)
    : ok({ ...client, platform: 'web', laterError: mismatch });
}

const ZERO_GUID = '00000000-0000-0000-0000-000000000000';

/** Also the first checks of the token endpoint. */
export function identifyApp(
  directory: Directory,
  segment: TenantSegment,
  clientId: string | null,
): Outcome<App> {
  if (segment.kind === 'unknown') return fail(errors.unknownTenant(segment.name));
  if (clientId === null) return fail(errors.parameterMissing('client_id'));
  if (clientId === ZERO_GUID) return fail(errors.clientIdEmpty(clientId));
  const app = findApp(directory, tenantOf(segment), clientId);
  const place = segment.kind === 'tenant' ? segment.tenant.name : segment.path;
  if (app === null) return fail(errors.appNotInTenant(clientId, place));
  if (!app.accountEnabled) return fail(appDisabled(app));
  const wrongAudience = audienceError(app, segment);
  return wrongAudience === null ? ok(app) : fail(wrongAudience);
}

/** Which endpoint serves which accounts: learn.microsoft.com/entra/identity-platform/supported-accounts-validation. */
function audienceError(app: App, segment: TenantSegment): EntraError | null {
  switch (app.signInAudience) {
    case 'AzureADMyOrg':
      return segment.kind === 'alias' ? errors.singleTenantApp(app, segment.path) : null;
    case 'AzureADMultipleOrgs':
      return isConsumers(segment) ? workAccountsOnly(app) : null;
    case 'AzureADandPersonalMicrosoftAccount':
      return null;
    case 'PersonalMicrosoftAccount':
      return isConsumers(segment) ? null : personalAccountsOnly(app);
  }
}
