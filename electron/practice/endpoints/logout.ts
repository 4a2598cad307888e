import { forgetSessions } from '../authorize/cookies.ts';
import type { Context } from '../context.ts';
import {
  parameter,
  redirectResponse,
  withHeaders,
  type PracticeRequest,
  type PracticeResponse,
} from '../http-message.ts';
import { signOutPage } from '../pages/sign-out-page.ts';
import { platformOfRedirectUri } from '../redirect-uri-match.ts';

/** OpenID Connect RP-Initiated Logout 1.0: goes on only to an address that some app of the directory has registered. */
export function answerLogout(context: Context, request: PracticeRequest): PracticeResponse {
  const parameters = request.method === 'POST' ? request.form : request.query;
  const target = parameter(parameters, 'post_logout_redirect_uri');
  const response =
    target !== null && isRegistered(context, target)
      ? redirectResponse(withState(target, parameters.get('state')), 'redirect after sign-out')
      : signOutPage(context);
  return withHeaders(response, forgetSessions(context, request));
}

const isRegistered = ({ directory }: Context, uri: string): boolean =>
  directory.apps.some((app) => platformOfRedirectUri(app, uri) !== null);

function withState(target: string, state: string | null): string {
  if (state === null) return target;
  const separator = target.includes('?') ? '&' : '?';
  return `${target}${separator}${new URLSearchParams({ state }).toString()}`;
}
