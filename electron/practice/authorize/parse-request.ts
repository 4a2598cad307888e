import type { Context } from '../context.ts';
import * as errors from '../errors/authorize-errors.ts';
import { parameterMissing } from '../errors/request-errors.ts';
import { parameter } from '../http-message.ts';
import { fail, ok, type Outcome } from '../outcome.ts';
import { parseScope } from '../scope.ts';
import { PROMPTS, RESPONSE_MODES, type AuthorizeRequest, type Challenge } from '../state.ts';
import { tenantOf, type TenantSegment } from '../tenant-segment.ts';
import type { Client } from './client.ts';

/** The rest of an authorization request. Its errors go to the redirect URI, which is known to be the app's. */
export function parseAuthorizeRequest(
  context: Context,
  segment: TenantSegment,
  tenantSegment: string,
  client: Client,
  parameters: URLSearchParams,
): Outcome<AuthorizeRequest> {
  const responseType = parameter(parameters, 'response_type');
  if (responseType === null) return fail(parameterMissing('response_type'));
  if (responseType !== 'code') return fail(errors.responseTypeUnsupported(responseType));
  const scope = parameter(parameters, 'scope');
  if (scope === null) return fail(parameterMissing('scope'));
  const scopes = parseScope(context.directory, tenantOf(segment), client.app, scope);
  if (!scopes.ok) return scopes;
  const responseMode = choose(
    RESPONSE_MODES,
    parameters.get('response_mode'),
    errors.responseModeUnsupported,
  );
  if (!responseMode.ok) return responseMode;
  const prompt = choose(PROMPTS, parameters.get('prompt'), errors.promptUnsupported);
  if (!prompt.ok) return prompt;
  const challenge = parseChallenge(parameters);
  if (!challenge.ok) return challenge;
  if (client.platform === 'spa' && challenge.value === null) return fail(errors.pkceRequired());
  return ok({
    tenantSegment,
    clientId: client.app.appId,
    redirectUri: client.redirectUri,
    platform: client.platform,
    responseMode: responseMode.value ?? 'query',
    scope,
    prompt: prompt.value,
    state: parameters.get('state'),
    nonce: parameter(parameters, 'nonce'),
    loginHint: parameter(parameters, 'login_hint'),
    challenge: challenge.value,
    wantsClientInfo: parameters.get('client_info') === '1',
  });
}

function choose<T extends string>(
  known: readonly T[],
  value: string | null,
  unsupported: (value: string) => ReturnType<typeof errors.promptUnsupported>,
): Outcome<T | null> {
  if (value === null || value === '') return ok(null);
  const found = known.find((each) => each === value);
  return found === undefined ? fail(unsupported(value)) : ok(found);
}

/** RFC 7636, sections 4.1 to 4.3: 43 to 128 characters; without a method it is `plain`. */
function parseChallenge(parameters: URLSearchParams): Outcome<Challenge | null> {
  const value = parameter(parameters, 'code_challenge');
  const method = parameter(parameters, 'code_challenge_method') ?? 'plain';
  if (value === null) return ok(null);
  const isWellFormed = /^[A-Za-z0-9._~-]{43,128}$/u.test(value);
  return isWellFormed && (method === 'S256' || method === 'plain')
    ? ok({ method, value })
    : fail(errors.challengeMalformed());
}
