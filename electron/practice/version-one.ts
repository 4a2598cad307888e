import { parameter } from './http-message.ts';

/**
 * What a v1.0 request means in the words of v2.0. `resource` names one API and stands for everything that the
 * registration lists of it, which v2.0 calls `/.default`; profile and refresh token come unasked. A request that names
 * no resource stays without one: the authorization endpoint then signs in only, the token endpoint goes by the grant.
 */
export function toVersion2(parameters: URLSearchParams, isAboutUser: boolean): URLSearchParams {
  // What is sent twice stays so, and is refused.
  if (parameters.getAll('resource').length > 1) return parameters;
  const resource = parameter(parameters, 'resource');
  const translated = new URLSearchParams(parameters);
  translated.delete('resource');
  translated.delete('scope');
  const scopes = [
    ...(isAboutUser ? ['openid', 'profile', 'offline_access'] : []),
    ...(resource === null ? [] : [`${resource}/.default`]),
  ];
  if (scopes.length > 0) translated.set('scope', scopes.join(' '));
  return translated;
}

/** The form of a v1.0 token request, by its grant: nobody is signed in where an app asks for itself. */
export function toVersion2Form(form: URLSearchParams): URLSearchParams {
  const isNamed = parameter(form, 'resource') !== null;
  return toVersion2(form, isNamed && form.get('grant_type') !== 'client_credentials');
}

type TokenBody = {
  readonly token_type: string;
  readonly scope?: string;
  readonly expires_in: number;
  readonly ext_expires_in: number;
  readonly access_token: string;
};

const BACKDATED_SECONDS = 300;

/** The answer of `/oauth2/token`: numbers as text, the times of the token beside it, and scopes without their API. */
export function toVersion1Body<B extends TokenBody>(now: Date, body: B, resource: string) {
  const seconds = Math.floor(now.getTime() / 1000);
  return {
    ...body,
    ...(body.scope === undefined ? {} : { scope: withoutResources(body.scope) }),
    expires_in: String(body.expires_in),
    ext_expires_in: String(body.ext_expires_in),
    expires_on: String(seconds + body.expires_in),
    not_before: String(seconds - BACKDATED_SECONDS),
    resource,
  };
}

const withoutResources = (scope: string): string =>
  scope
    .split(' ')
    .map((name) => name.slice(name.lastIndexOf('/') + 1))
    .filter((name) => name !== '.default')
    .join(' ');
