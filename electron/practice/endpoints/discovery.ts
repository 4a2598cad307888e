import type { Context } from '../context.ts';
import { unknownTenant } from '../errors/request-errors.ts';
import { graphOriginFor } from '../hosts.ts';
import { jsonErrorResponse } from '../json-error-response.ts';
import { jsonResponse, withHeaders, type PracticeResponse } from '../http-message.ts';
import { issuerOf, v1IssuerOf, type KnownSegment, type TenantSegment } from '../tenant-segment.ts';

/** The documents are for everybody's scripts. */
export const ANY_ORIGIN = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, OPTIONS',
};

/** A document may be kept for a day; a refusal is as fleeting as every other answer. */
export const KEPT_FOR_A_DAY = { 'cache-control': 'max-age=86400, private' };

/**
 * OpenID Connect Discovery 1.0, section 4, with the members of Entra's documents. An app with a signing key of its own
 * finds it through `?appid=`, and the address of the keys carries that on.
 */
export function answerDiscovery(
  context: Context,
  segment: TenantSegment,
  version: 1 | 2,
  appId: string | null,
): PracticeResponse {
  const response =
    segment.kind === 'unknown'
      ? unknownTenantResponse(context, segment.name)
      : withHeaders(
          jsonResponse(200, documentOf(context, segment, version, appId), '200 discovery'),
          KEPT_FOR_A_DAY,
        );
  return withHeaders(response, ANY_ORIGIN);
}

export const unknownTenantResponse = (context: Context, name: string): PracticeResponse =>
  jsonErrorResponse(context, { ...unknownTenant(name), error: 'invalid_tenant' });

type Document = Readonly<Record<string, unknown>>;

function documentOf(
  { origin }: Context,
  segment: KnownSegment,
  version: 1 | 2,
  appId: string | null,
): Document {
  const base = `${origin}/${segment.path}`;
  const query = appId === null ? '' : `?${new URLSearchParams({ appid: appId }).toString()}`;
  return version === 2
    ? version2Document(origin, base, query, segment)
    : version1Document(base, query, segment);
}

const version2Document = (origin: string, base: string, query: string, segment: KnownSegment): Document => ({
  token_endpoint: `${base}/oauth2/v2.0/token`,
  token_endpoint_auth_methods_supported: ['client_secret_post', 'private_key_jwt', 'client_secret_basic'],
  jwks_uri: `${base}/discovery/v2.0/keys${query}`,
  response_modes_supported: ['query', 'fragment', 'form_post'],
  subject_types_supported: ['pairwise'],
  id_token_signing_alg_values_supported: ['RS256'],
  response_types_supported: ['code', 'id_token', 'code id_token', 'id_token token'],
  scopes_supported: ['openid', 'profile', 'email', 'offline_access'],
  issuer: issuerOf(origin, segment),
  request_uri_parameter_supported: false,
  userinfo_endpoint: `${graphOriginFor(origin)}/oidc/userinfo`,
  authorization_endpoint: `${base}/oauth2/v2.0/authorize`,
  device_authorization_endpoint: `${base}/oauth2/v2.0/devicecode`,
  http_logout_supported: true,
  frontchannel_logout_supported: true,
  end_session_endpoint: `${base}/oauth2/v2.0/logout`,
  claims_supported: VERSION_2_CLAIMS,
  kerberos_endpoint: `${base}/kerberos`,
  ...cloudMembers(segment),
});

const version1Document = (base: string, query: string, segment: KnownSegment): Document => ({
  token_endpoint: `${base}/oauth2/token`,
  token_endpoint_auth_methods_supported: ['client_secret_post', 'private_key_jwt', 'client_secret_basic'],
  jwks_uri: `${base}/discovery/keys${query}`,
  response_modes_supported: ['query', 'fragment', 'form_post'],
  subject_types_supported: ['pairwise'],
  id_token_signing_alg_values_supported: ['RS256'],
  response_types_supported: ['code', 'id_token', 'code id_token', 'token id_token', 'token'],
  scopes_supported: ['openid'],
  issuer: v1IssuerOf(segment),
  microsoft_multi_refresh_token: true,
  authorization_endpoint: `${base}/oauth2/authorize`,
  device_authorization_endpoint: `${base}/oauth2/devicecode`,
  http_logout_supported: true,
  frontchannel_logout_supported: true,
  end_session_endpoint: `${base}/oauth2/logout`,
  claims_supported: VERSION_1_CLAIMS,
  check_session_iframe: `${base}/oauth2/checksession`,
  userinfo_endpoint: `${base}/openid/userinfo`,
  kerberos_endpoint: `${base}/kerberos`,
  ...cloudMembers(segment),
});

const cloudMembers = (segment: KnownSegment): Document => ({
  tenant_region_scope: segment.kind === 'tenant' ? 'EU' : null,
  cloud_instance_name: 'microsoftonline.com',
  cloud_graph_host_name: 'graph.windows.net',
  msgraph_host: 'graph.microsoft.com',
  rbac_url: 'https://pas.windows.net',
});

const SHARED_CLAIMS = [
  ...['sub', 'iss', 'cloud_instance_name', 'cloud_instance_host_name', 'cloud_graph_host_name'],
  ...['msgraph_host', 'aud', 'exp', 'iat', 'auth_time', 'acr'],
];

const VERSION_2_CLAIMS: readonly string[] = [
  ...SHARED_CLAIMS,
  ...['nonce', 'preferred_username', 'name', 'tid', 'ver', 'at_hash', 'c_hash', 'email'],
];

const VERSION_1_CLAIMS: readonly string[] = [
  ...SHARED_CLAIMS,
  ...['amr', 'nonce', 'email', 'given_name', 'family_name', 'nickname'],
];
