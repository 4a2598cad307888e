import type { App } from '../directory.ts';
import * as errors from '../errors/authorize-errors.ts';
import { parameterMissing } from '../errors/request-errors.ts';
import { parameter } from '../http-message.ts';
import { fail, ok, type Outcome } from '../outcome.ts';
import { RESPONSE_MODES, type ResponseMode, type ResponseType } from '../state.ts';

const KNOWN: readonly string[] = ['code', 'id_token', 'code id_token', 'id_token token', 'token'];

/** The words come in any order. Tokens in the redirect have to be switched on in the registration. */
export function parseResponseType(app: App, parameters: URLSearchParams): Outcome<ResponseType> {
  const text = parameter(parameters, 'response_type');
  if (text === null) return fail(parameterMissing('response_type'));
  const words = text.split(' ').toSorted();
  if (!KNOWN.includes(words.join(' '))) return fail(errors.responseTypeUnknown(text));
  const { enableIdTokenIssuance, enableAccessTokenIssuance } = app.web.implicitGrantSettings;
  const type = {
    code: words.includes('code'),
    idToken: words.includes('id_token'),
    token: words.includes('token'),
  };
  if (type.idToken && !enableIdTokenIssuance) return fail(errors.idTokenNotEnabled(app));
  return type.token && !enableAccessTokenIssuance ? fail(errors.accessTokenNotEnabled(app)) : ok(type);
}

/** Tokens never travel in a query. Source: learn.microsoft.com/entra/identity-platform/v2-protocols-oidc. */
export function parseResponseMode(type: ResponseType, parameters: URLSearchParams): Outcome<ResponseMode> {
  const text = parameter(parameters, 'response_mode');
  const hasToken = type.idToken || type.token;
  if (text === null) return ok(hasToken ? 'fragment' : 'query');
  const mode = RESPONSE_MODES.find((each) => each === text);
  if (mode === undefined) return fail(errors.responseModeUnsupported(text));
  return mode === 'query' && hasToken ? fail(errors.queryForToken()) : ok(mode);
}

/** How an error is answered, whatever is wrong with the request. */
export function modeForErrors(parameters: URLSearchParams): ResponseMode {
  const hasToken = /(?:^| )(?:id_token|token)(?: |$)/u.test(parameters.get('response_type') ?? '');
  const mode = RESPONSE_MODES.find((each) => each === parameters.get('response_mode'));
  if (mode === undefined || (mode === 'query' && hasToken)) return hasToken ? 'fragment' : 'query';
  return mode;
}
