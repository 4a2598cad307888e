import { answerAppWithError } from '../authorize/answer-app.ts';
import { identifyClient } from '../authorize/client.ts';
import { browserIdOf, sessionsOf, browserCookie } from '../authorize/cookies.ts';
import { firstStep } from '../authorize/first-step.ts';
import { plainRequest, startFlow } from '../authorize/start-flow.ts';
import type { Context } from '../context.ts';
import type { App, Directory } from '../directory.ts';
import { parameter, withCookie, type PracticeRequest, type PracticeResponse } from '../http-message.ts';
import { errorPage } from '../pages/error-page.ts';
import { parseScope } from '../scope.ts';
import { tenantOf, type TenantSegment } from '../tenant-segment.ts';

/**
 * An administrator accepts for the whole tenant: what the registration lists, or what `scope` names.
 * Source: learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow and v2-admin-consent.
 */
export async function answerAdminConsent(
  context: Context,
  request: PracticeRequest,
  segment: TenantSegment,
  tenantSegment: string,
): Promise<PracticeResponse> {
  const client = identifyClient(context.directory, segment, request.query);
  if (!client.ok) return errorPage(context, client.error);
  const { app, redirectUri, laterError } = client.value;
  if (laterError !== null) return errorPage(context, laterError);
  const scope = parameter(request.query, 'scope') ?? registeredScope(context.directory, app);
  const target = plainRequest({
    tenantSegment,
    clientId: app.appId,
    scope,
    redirectUri,
    state: request.query.get('state'),
  });
  const scopes = parseScope(context.directory, tenantOf(segment), app, scope);
  if (!scopes.ok) return answerAppWithError(context, target, scopes.error);
  const browserId = browserIdOf(request) ?? context.random.text(32);
  const signIn = startFlow(context, {
    app,
    segment,
    purpose: { kind: 'admin-consent' },
    request: target,
    browserId,
    sessions: sessionsOf(context, request),
    laterError: null,
  });
  return withCookie(await firstStep(context, signIn), browserCookie(browserId));
}

/** Every delegated permission under API permissions; `openid` for an app that lists none. */
function registeredScope(directory: Directory, app: App): string {
  const names = app.requiredResourceAccess.flatMap(({ resourceAppId, resourceAccess }) => {
    const resource = directory.apps.find(({ appId }) => appId === resourceAppId);
    const ids = resourceAccess.map(({ id }) => id);
    return (resource?.api.oauth2PermissionScopes ?? [])
      .filter(({ id }) => ids.includes(id))
      .map(({ value }) => `${resourceAppId}/${value}`);
  });
  return names.length === 0 ? 'openid' : names.join(' ');
}
