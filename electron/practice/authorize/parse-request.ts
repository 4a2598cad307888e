import { mergeClaims, NO_CLAIMS, parseClaimsRequest } from '../claims-request.ts';
import type { Context } from '../context.ts';
import * as errors from '../errors/authorize-errors.ts';
import { claimsMalformed, parameterMissing, requestMalformed } from '../errors/request-errors.ts';
import { parameter } from '../http-message.ts';
import { fail, ok, type Outcome } from '../outcome.ts';
import { parseScope, resourceError, resourcesOf } from '../scope.ts';
import { PROMPTS, type AuthorizeRequest, type Challenge, type Prompt, type ResponseType } from '../state.ts';
import { tenantOf, type TenantSegment, type Version } from '../tenant-segment.ts';
import type { Client } from './client.ts';
import { parseResponseMode, parseResponseType } from './response-type.ts';

/** The rest of an authorization request. Its errors go to the redirect URI, which is known to be the app's. */
export function parseAuthorizeRequest(
  context: Context,
  segment: TenantSegment,
  tenantSegment: string,
  client: Client,
  parameters: URLSearchParams,
  version: Version,
): Outcome<AuthorizeRequest> {
  const responseType = parseResponseType(client.app, parameters);
  if (!responseType.ok) return responseType;
  const scope = parameter(parameters, 'scope');
  if (scope === null) return fail(parameterMissing('scope'));
  const scopes = parseScope(context.directory, tenantOf(segment), client.app, scope);
  if (!scopes.ok) return scopes;
  const mismatch = resourceError(parameter(parameters, 'resource'), resourcesOf(scopes.value));
  if (mismatch !== null) return fail(mismatch);
  const responseMode = parseResponseMode(responseType.value, parameters);
  if (!responseMode.ok) return responseMode;
  const prompt = parsePrompt(parameters, version);
  if (!prompt.ok) return prompt;
  const maxAge = parseMaxAge(parameters);
  if (!maxAge.ok) return maxAge;
  const nonce = parameter(parameters, 'nonce');
  if (responseType.value.idToken && nonce === null) return fail(errors.nonceMissing());
  const challenge = parseChallenge(client, responseType.value, parameters);
  if (!challenge.ok) return challenge;
  const claims = parseClaimsRequest(parameter(parameters, 'claims'));
  if (claims === null) return fail(claimsMalformed());
  return ok({
    version,
    tenantSegment,
    clientId: client.app.appId,
    redirectUri: client.redirectUri,
    isRedirectUriSent: client.isRedirectUriSent,
    platform: client.platform,
    responseType: responseType.value,
    responseMode: responseMode.value,
    scope,
    prompt: prompt.value,
    state: parameters.get('state'),
    nonce,
    loginHint: parameter(parameters, 'login_hint'),
    domainHint: parameter(parameters, 'domain_hint'),
    challenge: challenge.value,
    claims: maxAge.value === null ? claims : mergeClaims(claims, AUTH_TIME),
    wantsClientInfo: parameters.get('client_info') === '1',
    maxAgeSeconds: maxAge.value,
  });
}

function parsePrompt(parameters: URLSearchParams, version: Version): Outcome<Prompt | null> {
  const text = parameter(parameters, 'prompt');
  if (text === null) return ok(null);
  if (text === 'admin_consent' && version === 1) return ok(text);
  const prompt = PROMPTS.find((each) => each === text);
  return prompt === undefined ? fail(errors.promptUnsupported(text)) : ok(prompt);
}

/** OpenID Connect Core 1.0, section 3.1.2.1: whoever sends `max_age` learns from the ID token how old the sign-in is. */
const AUTH_TIME = { ...NO_CLAIMS, idToken: ['auth_time'] };

function parseMaxAge(parameters: URLSearchParams): Outcome<number | null> {
  const text = parameter(parameters, 'max_age');
  if (text === null) return ok(null);
  return /^\d{1,9}$/u.test(text) ? ok(Number(text)) : fail(requestMalformed());
}

/** RFC 7636, sections 4.1 to 4.3: 43 to 128 characters; without a method it is `plain`. Single-page apps must send one. */
function parseChallenge(
  { platform }: Client,
  { code }: ResponseType,
  parameters: URLSearchParams,
): Outcome<Challenge | null> {
  const value = parameter(parameters, 'code_challenge');
  const method = parameter(parameters, 'code_challenge_method') ?? 'plain';
  if (value === null) return platform === 'spa' && code ? fail(errors.pkceRequired()) : ok(null);
  const isWellFormed = /^[A-Za-z0-9._~-]{43,128}$/u.test(value);
  return isWellFormed && (method === 'S256' || method === 'plain')
    ? ok({ method, value })
    : fail(errors.challengeMalformed());
}
