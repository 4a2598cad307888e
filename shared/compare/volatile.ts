const names = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Claims that every token has anew: access-token-claims-reference, id-token-claims-reference. */
export const VOLATILE_CLAIMS = names(
  'iat nbf exp auth_time nonce uti jti aio rh at_hash c_hash sid xms_ftd pwd_exp deviceid _claim_sources',
);

/** Parameters that carry a random value or name the request itself (RFC 6749, RFC 7636, OpenID Connect Core). */
const VOLATILE_PARAMETERS = names(
  'state nonce code_challenge code code_verifier client-request-id session_state client_info ' +
    'expires_in ext_expires_in refresh_in refresh_token_expires_in not_before expires_on ' +
    'timestamp trace_id correlation_id access_token id_token refresh_token client_assertion',
);

export const isVolatileParameter = (name: string): boolean =>
  VOLATILE_PARAMETERS.has(name.toLowerCase()) || /^x-(?:client|app|ms)-/iu.test(name);

/** What Entra appends to a message, and what differs each time. */
export const withoutTrace = (message: string): string =>
  message.replace(/\s*Trace ID:[\s\S]*$/u, '').trimEnd();

/** Entra does not look at the port of `http://localhost`, and AuthLoupe may have taken any free one. */
export const withoutLoopbackPort = (uri: string): string =>
  uri.replace(/^(http:\/\/localhost):\d{1,5}(?=\/|$)/iu, '$1');
