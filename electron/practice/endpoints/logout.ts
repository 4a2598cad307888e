import { forgetSessions, sessionsOf } from '../authorize/cookies.ts';
import type { Context } from '../context.ts';
import type { App } from '../directory.ts';
import {
  parameter,
  redirectResponse,
  withCookie,
  type PracticeRequest,
  type PracticeResponse,
} from '../http-message.ts';
import { signOutPage } from '../pages/sign-out-page.ts';
import { platformOfRedirectUri } from '../redirect-uri-match.ts';
import { verifyOwnToken } from '../minting/verify-own-token.ts';

/**
 * OpenID Connect RP-Initiated Logout 1.0: goes on only to an address that is registered. A request that names its app,
 * by `client_id` or by `id_token_hint`, goes on to addresses of that app alone. Apps with a front-channel logout URL
 * are told on a page first.
 */
export async function answerLogout(context: Context, request: PracticeRequest): Promise<PracticeResponse> {
  const parameters = request.method === 'POST' ? request.form : request.query;
  const target = parameter(parameters, 'post_logout_redirect_uri');
  const apps = await appsThatMayBeNext(context, parameters);
  const isRegistered = target !== null && apps.some((app) => platformOfRedirectUri(app, target) !== null);
  const next = isRegistered ? withState(target, parameters.get('state')) : null;
  const told = frontChannelUrls(context, request);
  const response =
    next !== null && told.length === 0
      ? redirectResponse(next, 'redirect after sign-out')
      : signOutPage(context, { next, told });
  return withCookie(response, forgetSessions(context, request));
}

async function appsThatMayBeNext(context: Context, parameters: URLSearchParams): Promise<readonly App[]> {
  const { apps } = context.directory;
  const named = parameter(parameters, 'client_id') ?? (await audienceOfHint(context, parameters));
  return named === null ? apps : apps.filter(({ appId }) => appId === named.toLowerCase());
}

/** An expired hint names its app, too. A hint that is none of ours names nobody, and nobody is next. */
async function audienceOfHint(context: Context, parameters: URLSearchParams): Promise<string | null> {
  const hint = parameter(parameters, 'id_token_hint');
  if (hint === null) return null;
  const audience = (await verifyOwnToken(context, hint))?.['aud'];
  return typeof audience === 'string' ? audience : '';
}

/** OpenID Connect Front-Channel Logout 1.0, section 2: each app hears which session ended, and who says so. */
function frontChannelUrls(context: Context, request: PracticeRequest): readonly string[] {
  const { directory, state, origin } = context;
  return sessionsOf(context, request).flatMap(({ sessionId, userId }) => {
    const user = directory.users.find(({ objectId }) => objectId === userId);
    const iss = `${origin}/${user?.tenantId ?? ''}/v2.0`;
    return (state.signedInApps.get(sessionId) ?? []).flatMap((appId) => {
      const logoutUrl = directory.apps.find((app) => app.appId === appId)?.web.logoutUrl ?? null;
      return logoutUrl === null ? [] : withParameters(logoutUrl, { iss, sid: sessionId });
    });
  });
}

const withState = (target: string, state: string | null): string =>
  state === null ? target : withParameters(target, { state });

function withParameters(address: string, parameters: Readonly<Record<string, string>>): string {
  const separator = address.includes('?') ? '&' : '?';
  return `${address}${separator}${new URLSearchParams(parameters).toString()}`;
}
