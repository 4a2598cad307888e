import type { CauseId } from '../failures/index.ts';

/** Something that can be set up differently, in all the places where it shows, and the causes that it explains. */
export type Matter = {
  readonly id: string;
  /** As it stands in a sentence: “the tenant”. */
  readonly noun: string;
  /** Paths, the most telling first; a path that ends in `*` stands for all that begin so. */
  readonly paths: readonly string[];
  readonly causes: readonly CauseId[];
};

const inTokens = (...claims: readonly string[]): readonly string[] =>
  claims.flatMap((claim) => ['idToken', 'accessToken', 'token'].map((token) => `${token}.payload.${claim}`));

const sentAs = (name: string): readonly string[] => [
  `authorize.parameters.${name}`,
  `exchanges.token[0].request.${name}`,
];

/** Causes that nearly always follow from something else are listed where that something is. In the order of the sign-in. */
export const MATTERS: readonly Matter[] = [
  {
    id: 'redirect-uri',
    noun: 'the redirect URI',
    paths: ['settings.redirectUri', ...sentAs('redirect_uri')],
    causes: [
      'redirect_uri_http_behind_proxy',
      'redirect_uri_token_request_differs',
      'redirect_uri_loopback_port_mismatch',
      'redirect_uri_none_registered',
      'redirect_uri_not_sent_or_registered',
      'redirect_uri_not_registered',
      'redirect_uri_urn_scheme',
      'redirect_uri_platform_not_spa',
      'redirect_uri_platform_not_native',
      'server_app_registered_as_spa',
      'spa_code_redeemed_server_side',
    ],
  },
  {
    id: 'tenant',
    noun: 'the tenant',
    paths: [
      'settings.tenant',
      'authorize.endpoint',
      'discovery.issuer',
      'exchanges.discovery[0].url',
      ...inTokens('tid', 'iss'),
    ],
    causes: [
      'tenant_not_found',
      'unresolved_template_variable',
      'single_tenant_app_on_common',
      'account_not_in_tenant',
      'app_not_found_in_tenant',
      'authority_url_malformed',
      'app_not_enabled_for_personal_accounts',
      'personal_only_app_on_common',
      'resource_not_found_in_tenant',
      'user_not_found',
    ],
  },
  {
    id: 'cloud',
    noun: 'the cloud',
    paths: ['settings.cloud'],
    causes: ['wrong_cloud_endpoint', 'tenant_not_found', 'app_not_found_in_tenant'],
  },
  {
    id: 'client-id',
    noun: 'the client ID',
    paths: ['settings.clientId', ...sentAs('client_id'), ...inTokens('azp', 'appid')],
    causes: [
      'client_id_placeholder',
      'wrong_client_id_value',
      'app_not_found_in_tenant',
      'client_secret_invalid',
      'user_not_assigned',
      'redirect_uri_not_registered',
      'redirect_uri_none_registered',
      'id_token_implicit_not_enabled',
      'single_tenant_app_on_common',
      'consent_missing',
      'admin_consent_required',
      'api_permission_not_listed_or_consented',
      'unresolved_template_variable',
    ],
  },
  {
    id: 'secret',
    noun: 'the client secret',
    paths: ['settings.secret', 'exchanges.token[0].request.client_secret'],
    causes: [
      'client_secret_invalid',
      'client_secret_stale_after_rotation',
      'client_secret_not_url_encoded',
      'config_value_whitespace',
      'public_client_sent_secret',
    ],
  },
  {
    id: 'secret-expiry',
    noun: 'the day on which the secret ends',
    paths: ['settings.secretExpiresOn'],
    causes: ['client_secret_expired'],
  },
  {
    id: 'client-type',
    noun: 'the client type',
    paths: ['settings.clientType', 'exchanges.token[0].request.client_assertion_type'],
    causes: [
      'public_client_sent_secret',
      'public_client_flow_not_enabled',
      'redirect_uri_platform_not_native',
      'confidential_flow_from_browser',
      'token_params_not_in_body',
    ],
  },
  {
    id: 'platform',
    noun: 'the platform',
    paths: ['settings.platform'],
    causes: [
      'redirect_uri_platform_not_spa',
      'redirect_uri_platform_not_native',
      'spa_code_redeemed_server_side',
      'server_app_registered_as_spa',
    ],
  },
  {
    id: 'scopes',
    noun: 'the scopes',
    paths: ['settings.scopes', ...sentAs('scope')],
    causes: [
      'invalid_scope_format',
      'multiple_resources_in_scope',
      'scope_without_resource_prefix',
      'scope_name_with_default_suffix',
      'client_credentials_needs_default_scope',
      'consent_missing',
      'admin_consent_required',
      'api_permission_not_listed_or_consented',
      'resource_not_found_in_tenant',
      'token_for_self_needs_guid',
      'token_audience_mismatch',
      'graph_token_not_for_your_api',
      'email_claim_missing',
    ],
  },
  {
    id: 'response-mode',
    noun: 'how the answer is sent back',
    paths: ['settings.responseMode', ...sentAs('response_mode'), ...sentAs('response_type')],
    causes: [
      'id_token_implicit_not_enabled',
      'correlation_or_nonce_cookie_lost',
      'redirect_response_cleared_by_app',
      'state_mismatch_or_missing',
    ],
  },
  {
    id: 'prompt',
    noun: 'the prompt',
    paths: ['settings.prompt', ...sentAs('prompt')],
    causes: [
      'mfa_required_noninteractive',
      'consent_missing',
      'admin_consent_required',
      'sign_in_frequency',
      'third_party_cookies_blocked',
    ],
  },
  {
    id: 'hints',
    noun: 'the hint at the account',
    paths: ['settings.loginHint', 'settings.domainHint', ...sentAs('login_hint'), ...sentAs('domain_hint')],
    causes: ['account_not_in_tenant', 'user_not_found', 'bad_user_credentials', 'user_not_assigned'],
  },
  {
    id: 'clock',
    noun: 'the clock of this computer',
    paths: ['clock.skewSeconds'],
    causes: ['clock_skew', 'library_iat_check_too_strict', 'client_assertion_time_invalid'],
  },
  {
    id: 'signature',
    noun: 'the key that signed the token',
    paths: ['signature.verified', 'idToken.header.kid', 'token.header.kid'],
    causes: ['custom_signing_key_metadata', 'claims_mapping_needs_signing_key'],
  },
  {
    id: 'groups',
    noun: 'the groups of the user',
    paths: inTokens('_claim_names', 'hasgroups', 'groups'),
    causes: ['groups_overage', 'token_or_cookie_too_large'],
  },
  {
    id: 'email',
    noun: 'the e-mail address',
    paths: inTokens('email', 'xms_edov'),
    causes: ['email_claim_missing'],
  },
  {
    id: 'version',
    noun: 'the version of the token',
    paths: inTokens('ver', 'iss'),
    causes: ['token_version_mismatch'],
  },
  {
    id: 'audience',
    noun: 'the API that the token is for',
    paths: inTokens('aud'),
    causes: ['token_audience_mismatch', 'graph_token_not_for_your_api', 'obo_assertion_audience_mismatch'],
  },
  { id: 'nonce', noun: 'the nonce', paths: inTokens('nonce'), causes: ['nonce_mismatch'] },
  {
    id: 'rights',
    noun: 'what the user may do',
    paths: inTokens('roles', 'scp', 'wids'),
    causes: ['user_not_assigned', 'api_permission_not_listed_or_consented'],
  },
  {
    id: 'account',
    noun: 'whose account it is',
    paths: inTokens('acct', 'idp'),
    causes: ['account_not_in_tenant', 'user_not_found', 'email_claim_missing'],
  },
  {
    id: 'sign-in-method',
    noun: 'how the user proved who it is',
    paths: inTokens('acr', 'acrs', 'amr'),
    causes: [
      'mfa_claims_challenge_not_passed',
      'mfa_required_noninteractive',
      'blocked_by_conditional_access',
    ],
  },
  {
    id: 'extra-parameters',
    noun: 'an extra parameter',
    paths: ['settings.extraQueryParameters.*'],
    causes: [],
  },
];

/** The matter that a path belongs to; with causes, rather one that explains one of them. */
export function matterOf(path: string, causes: readonly string[] = []): Matter | null {
  const all = MATTERS.filter(({ paths }) => paths.some((each) => isAt(path, each)));
  return all.find((matter) => matter.causes.some((cause) => causes.includes(cause))) ?? all[0] ?? null;
}

export const placeOf = (path: string, { paths }: Matter): number =>
  paths.findIndex((each) => isAt(path, each));

const isAt = (path: string, pattern: string): boolean =>
  pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
