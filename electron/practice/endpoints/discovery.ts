import type { Context } from '../context.ts';
import { tenantNotFound } from '../errors/request-errors.ts';
import { jsonErrorResponse } from '../json-error-response.ts';
import { jsonResponse, withHeaders, type PracticeResponse } from '../http-message.ts';
import { issuerOf, type TenantSegment } from '../tenant-segment.ts';

const ANY_ORIGIN = { 'access-control-allow-origin': '*' };

/** OpenID Connect Discovery 1.0, section 4, with the members of Entra's v2.0 document. */
export function answerDiscovery(context: Context, segment: TenantSegment): PracticeResponse {
  const response =
    segment.kind === 'unknown'
      ? jsonErrorResponse(context, { ...tenantNotFound(segment.name), error: 'invalid_tenant' })
      : jsonResponse(200, discoveryDocument(context, segment), '200 discovery');
  return withHeaders(response, ANY_ORIGIN);
}

type KnownSegment = Exclude<TenantSegment, { readonly kind: 'unknown' }>;

function discoveryDocument({ origin }: Context, segment: KnownSegment): Readonly<Record<string, unknown>> {
  const base = `${origin}/${segment.kind === 'tenant' ? segment.tenant.id : segment.alias}`;
  return {
    token_endpoint: `${base}/oauth2/v2.0/token`,
    token_endpoint_auth_methods_supported: ['client_secret_post', 'private_key_jwt', 'client_secret_basic'],
    jwks_uri: `${base}/discovery/v2.0/keys`,
    response_modes_supported: ['query', 'fragment', 'form_post'],
    subject_types_supported: ['pairwise'],
    id_token_signing_alg_values_supported: ['RS256'],
    response_types_supported: ['code', 'id_token', 'code id_token', 'id_token token'],
    scopes_supported: ['openid', 'profile', 'email', 'offline_access'],
    issuer: issuerOf(origin, segment),
    request_uri_parameter_supported: false,
    userinfo_endpoint: `${origin}/oidc/userinfo`,
    authorization_endpoint: `${base}/oauth2/v2.0/authorize`,
    device_authorization_endpoint: `${base}/oauth2/v2.0/devicecode`,
    http_logout_supported: true,
    frontchannel_logout_supported: true,
    end_session_endpoint: `${base}/oauth2/v2.0/logout`,
    claims_supported: CLAIMS,
    kerberos_endpoint: `${base}/kerberos`,
    tenant_region_scope: segment.kind === 'tenant' ? 'EU' : null,
    cloud_instance_name: 'microsoftonline.com',
    cloud_graph_host_name: 'graph.windows.net',
    msgraph_host: 'graph.microsoft.com',
    rbac_url: 'https://pas.windows.net',
  };
}

const CLAIMS: readonly string[] = [
  ...['sub', 'iss', 'cloud_instance_name', 'cloud_instance_host_name', 'cloud_graph_host_name'],
  ...['msgraph_host', 'aud', 'exp', 'iat', 'auth_time', 'acr', 'nonce', 'preferred_username', 'name'],
  ...['tid', 'ver', 'at_hash', 'c_hash', 'email'],
];
