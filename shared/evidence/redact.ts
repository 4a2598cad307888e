import type { Field, Redacted } from './evidence.ts';

/**
 * Redaction by structure: a value is kept only when its name is known to be harmless. What is not on the list is
 * replaced by its shape, so a parameter that nobody thought of cannot leak.
 */
const HARMLESS = new Set([
  // Authorization and token requests (RFC 6749, RFC 7636, OpenID Connect Core) without code, verifier, secret, assertion
  'client_id',
  'redirect_uri',
  'response_type',
  'response_mode',
  'scope',
  'prompt',
  'grant_type',
  'code_challenge',
  'code_challenge_method',
  'domain_hint',
  'nonce',
  'max_age',
  'claims',
  'resource',
  'iss',
  // Answers
  'error',
  'error_description',
  'error_codes',
  'error_uri',
  'error_subcode',
  'suberror',
  'timestamp',
  'trace_id',
  'correlation_id',
  'token_type',
  'expires_in',
  'ext_expires_in',
  'refresh_token_expires_in',
  'refresh_in',
  'admin_consent',
  'tenant',
  // Discovery and keys: public documents
  'issuer',
  'authorization_endpoint',
  'token_endpoint',
  'jwks_uri',
  'end_session_endpoint',
  'device_authorization_endpoint',
  'userinfo_endpoint',
  'tenant_region_scope',
  'cloud_instance_name',
  'cloud_graph_host_name',
  'msgraph_host',
  'rbac_url',
  'response_modes_supported',
  'response_types_supported',
  'scopes_supported',
  'claims_supported',
  'subject_types_supported',
  'id_token_signing_alg_values_supported',
  'token_endpoint_auth_methods_supported',
  'keys',
  'api-version',
  'tenant_discovery_endpoint',
  'metadata',
  // Headers
  'accept',
  'cache-control',
  'content-length',
  'content-type',
  'date',
  'origin',
  'retry-after',
  'server',
  'strict-transport-security',
  'www-authenticate',
  'x-client-sku',
  'x-client-ver',
  'x-client-os',
  'x-client-cpu',
  'x-app-name',
  'x-app-ver',
  'x-client-current-telemetry',
  'x-client-last-telemetry',
  'x-ms-lib-capability',
  'x-ms-request-id',
  'x-ms-ests-server',
  'x-ms-srs',
  'x-ms-clitelem',
  'client-request-id',
  'x-client-brkrver',
]);

const KIND_BY_NAME: ReadonlyMap<string, Redacted['redacted']> = new Map([
  ['client_secret', 'secret'],
  ['client_assertion', 'secret'],
  ['password', 'secret'],
  ['authorization', 'secret'],
  ['cookie', 'secret'],
  ['set-cookie', 'secret'],
  ['code_verifier', 'secret'],
  ['state', 'other'],
  ['code', 'code'],
  ['device_code', 'code'],
  ['access_token', 'token'],
  ['refresh_token', 'token'],
  ['id_token', 'token'],
  ['id_token_hint', 'token'],
  ['assertion', 'token'],
  ['client_info', 'personal'],
  ['clidata', 'personal'],
  ['login_hint', 'personal'],
  ['username', 'personal'],
  ['x-anchormailbox', 'personal'],
]);

const LONGEST_VALUE = 8_000;

export type Redactor = {
  readonly field: (name: string, value: string) => Field;
  /** Removes the live secrets of this attempt from free text, in every encoding that the wire uses. */
  readonly text: (text: string) => string;
  /** Adds a value that must not appear from now on. */
  readonly learn: (secret: string) => void;
};

/** A redactor for one attempt. Values that are learnt are removed from free text and from harmless fields, too. */
export function createRedactor(): Redactor {
  const learnt = new Set<string>();
  const scrub = (text: string): string => {
    let clean = text;
    for (const secret of learnt) clean = clean.replaceAll(secret, '[removed]');
    return clean.length > LONGEST_VALUE ? `${clean.slice(0, LONGEST_VALUE)}…` : clean;
  };
  return {
    field: (name, value) => {
      const key = name.toLowerCase();
      return HARMLESS.has(key)
        ? { name: scrub(name), value: scrub(value) }
        : { name: scrub(name), value: shapeOf(KIND_BY_NAME.get(key) ?? 'other', value) };
    },
    text: scrub,
    learn: (secret) => {
      if (secret.length < SHORTEST_LEARNT) return;
      for (const form of wireForms(secret)) learnt.add(form);
    },
  };
}

/** Shorter values would blank out ordinary words and protect nothing. */
const SHORTEST_LEARNT = 6;

export function shapeOf(kind: Redacted['redacted'], value: string): Redacted {
  return { redacted: kind, length: value.length };
}

/** The value as it is, as a JSON string, and percent-encoded in the ways of the wire. Lone surrogates have no such form. */
function wireForms(value: string): readonly string[] {
  const plain = [value, JSON.stringify(value).slice(1, -1)];
  try {
    const encoded = encodeURIComponent(value);
    // RFC 3986 strictly, and application/x-www-form-urlencoded, which differ from it in `*`, `~` and the space.
    const strict = encoded.replace(/[!'()*]/gu, percentEncoded);
    const form = encoded.replace(/[!'()~]/gu, percentEncoded).replaceAll('%20', '+');
    const upper = [encoded, strict, form];
    return [...plain, ...upper, ...upper.map(withLowerCaseEscapes)];
  } catch {
    return plain;
  }
}

function percentEncoded(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

function withLowerCaseEscapes(text: string): string {
  return text.replace(/%[0-9A-F]{2}/gu, (escape) => escape.toLowerCase());
}
