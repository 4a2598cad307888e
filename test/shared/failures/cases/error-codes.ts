import type { CauseId } from '../../../../shared/failures/index.ts';
import type { Evidence } from '../../../../shared/evidence/evidence.ts';
import type { FindingOutcome } from '../../../../shared/reasoning/rule.ts';
import {
  buildError,
  buildEvidence,
  buildExchange,
  stoppedAtCallback,
  stoppedAtToken,
  stoppedOnPage,
  success,
} from '../../../support/build-evidence.ts';
import { healthy, notRegistered, table, type Case } from './case.ts';

type Stage = 'page' | 'callback' | 'token';
type CodeCause = readonly [code: number, cause: CauseId];

const STOPPED = { page: stoppedOnPage, callback: stoppedAtCallback, token: stoppedAtToken } as const;

type Elsewhere = {
  /** What the rule says of a healthy sign-in. */
  readonly healthy?: FindingOutcome;
  /** What it says where another error ended the sign-in. */
  readonly otherError?: FindingOutcome;
};

/** What took no part in a healthy sign-in is not proven by it. */
const NO_PART: Elsewhere = { healthy: 'not-applicable' };
/** Neither does it apply to an attempt that failed for another reason. */
const NEVER_HERE: Elsewhere = { healthy: 'not-applicable', otherError: 'not-applicable' };
/** The profile itself shows it. */
const IN_PROFILE: Elsewhere = { otherError: 'pass' };

/** A rule that fails for each code, and for no other. */
const fails = (
  rule: string,
  stage: Stage,
  codes: readonly CodeCause[],
  { healthy: whenHealthy = 'pass', otherError = 'not-reached' }: Elsewhere = {},
): readonly Case[] =>
  table(rule, [
    ['nothing of it came', healthy, whenHealthy],
    ...codes.map(([code, cause]) => [String(code), STOPPED[stage](buildError(code)), 'fail', cause] as const),
    ['another error came first', notRegistered, otherError],
  ]);

/** The client proved itself with an assertion, and Entra took it. */
const asserted: Evidence = buildEvidence({
  exchanges: [
    {
      ...buildExchange('token', success()),
      requestBody: [{ name: 'client_assertion', value: { redacted: 'secret', length: 900 } }],
    },
  ],
});

const byAssertion = (rule: string, codes: readonly CodeCause[]): readonly Case[] => [
  ...table(rule, [
    ['the assertion was taken', asserted, 'pass'],
    ...codes.map(([code, cause]) => [String(code), stoppedAtToken(buildError(code)), 'fail', cause] as const),
    ['a secret was sent', healthy, 'not-applicable'],
  ]),
];

const ACCOUNT = 'account_not_in_tenant';
const CA = 'blocked_by_conditional_access';
const MFA = 'mfa_claims_challenge_not_passed';
const FEDERATED = 'federated_credential_mismatch';
const CLOUD = 'wrong_cloud_endpoint';

/** Rules that stand on a code of Entra alone. */
export const ERROR_CODE_CASES: readonly Case[] = [
  ...fails('redirect-uri-none-registered', 'page', [
    [500113, 'redirect_uri_none_registered'],
    [900971, 'redirect_uri_not_sent_or_registered'],
  ]),
  ...fails('redirect-uri-differs-at-token', 'token', [
    [500112, 'redirect_uri_token_request_differs'],
    [700009, 'redirect_uri_token_request_differs'],
  ]),
  ...fails('redirect-uri-not-single-page', 'token', [[9002326, 'redirect_uri_platform_not_spa']], NEVER_HERE),
  ...fails('redirect-uri-single-page', 'token', [
    [9002325, 'server_app_registered_as_spa'],
    [9002327, 'spa_code_redeemed_server_side'],
  ]),
  ...fails('id-token-response-not-enabled', 'callback', [
    [700054, 'id_token_implicit_not_enabled'],
    [700051, 'other'],
  ]),
  ...fails(
    'client-id-malformed',
    'page',
    [
      [90112, 'wrong_client_id_value'],
      [700038, 'wrong_client_id_value'],
    ],
    IN_PROFILE,
  ),
  ...fails('client-disabled', 'page', [
    [7000112, 'application_disabled'],
    [1000031, 'other'],
  ]),
  ...fails('client-of-microsoft', 'token', [[65002, 'first_party_client_not_preauthorized']], NO_PART),
  ...fails('client-secret-refused', 'token', [[700025, 'public_client_sent_secret']]),
  ...fails('signing-key-missing-for-claims', 'token', [[50146, 'claims_mapping_needs_signing_key']], NO_PART),
  ...fails('mapped-claims-audience-refused', 'token', [[501461, 'accept_mapped_claims_audience']], NO_PART),
  ...byAssertion('client-certificate-not-registered', [
    [700027, 'client_certificate_not_registered'],
    [700030, 'client_certificate_not_registered'],
    [7000214, 'client_certificate_expired_or_revoked'],
    [7000274, 'client_certificate_expired_or_revoked'],
    [7000277, 'client_certificate_expired_or_revoked'],
    [1000502, 'client_certificate_expired_or_revoked'],
  ]),
  ...byAssertion('client-assertion-outside-time', [[700024, 'client_assertion_time_invalid']]),
  ...byAssertion('federated-credential-mismatch', [
    [70021, FEDERATED],
    [700211, FEDERATED],
    [700213, FEDERATED],
    [7002121, FEDERATED],
    [7002138, FEDERATED],
    [700229, FEDERATED],
    [7000226, FEDERATED],
    [700233, 'federated_expression_invalid'],
    [7002131, 'federated_expression_invalid'],
    [7002241, 'federated_expression_invalid'],
  ]),
  ...fails(
    'tenant-not-named',
    'page',
    [
      [50059, 'tenant_not_found'],
      [90019, 'tenant_not_found'],
      [50128, 'tenant_not_found'],
      [90126, 'tenant_not_found'],
    ],
    IN_PROFILE,
  ),
  ...fails('cloud-mismatch', 'page', [
    [90038, CLOUD],
    [90043, CLOUD],
    [90051, CLOUD],
    [900382, CLOUD],
    [900432, CLOUD],
    [900439, CLOUD],
    [900440, CLOUD],
    [50049, CLOUD],
  ]),
  ...fails('network-restricts-tenants', 'page', [
    [50002, 'tenant_restrictions_policy'],
    [500021, 'tenant_restrictions_policy'],
    [500022, 'tenant_restrictions_policy'],
    [5000211, 'tenant_restrictions_policy'],
  ]),
  ...fails(
    'cross-tenant-access-blocked',
    'page',
    [
      [500212, 'cross_tenant_outbound_blocked'],
      [500213, 'cross_tenant_inbound_blocked'],
      [1000104, 'other'],
    ],
    NO_PART,
  ),
  ...fails('single-tenant-app-at-common', 'page', [
    [50194, 'single_tenant_app_on_common'],
    [650059, 'single_tenant_app_on_common'],
  ]),
  ...fails('personal-accounts-only', 'page', [
    [9002331, 'personal_only_app_on_common'],
    [9002346, 'personal_only_app_on_common'],
    [70000121, 'personal_only_app_on_common'],
  ]),
  ...fails('account-types-not-accepted', 'page', [
    [90130, 'app_not_enabled_for_personal_accounts'],
    [90124, 'app_not_enabled_for_personal_accounts'],
    [500207, 'app_not_enabled_for_personal_accounts'],
    [500208, 'consumer_account_on_workforce_host'],
  ]),
  ...fails(
    'personal-account-at-old-endpoint',
    'page',
    [
      [90027, 'v1_endpoint_for_personal_account'],
      [500201, 'v1_endpoint_for_personal_account'],
    ],
    NO_PART,
  ),
  ...fails('account-not-in-tenant', 'page', [
    [90072, ACCOUNT],
    [16000, ACCOUNT],
    [16003, ACCOUNT],
    [90084, ACCOUNT],
  ]),
  ...fails(
    'guest-invitation-pending',
    'page',
    [
      [50014, ACCOUNT],
      [500141, ACCOUNT],
    ],
    NO_PART,
  ),
  ...fails('user-not-found', 'page', [
    [50034, 'user_not_found'],
    [51004, 'user_not_found'],
    [90125, 'user_not_found'],
  ]),
  ...fails('user-account-disabled', 'page', [
    [50057, 'account_disabled_or_deleted'],
    [500571, 'account_disabled_or_deleted'],
    [500341, 'account_disabled_or_deleted'],
  ]),
  ...fails('user-account-locked', 'page', [[50053, 'account_disabled_or_deleted']]),
  ...fails('user-password-expired', 'page', [
    [50055, 'other'],
    [50144, 'other'],
  ]),
  ...fails('user-credentials-wrong', 'page', [
    [50126, 'bad_user_credentials'],
    [50064, 'bad_user_credentials'],
    [50056, 'federated_user_ropc'],
  ]),
  ...fails(
    'multifactor-required',
    'token',
    [
      [50074, MFA],
      [50076, MFA],
      [50158, MFA],
    ],
    NO_PART,
  ),
  ...fails(
    'multifactor-not-registered',
    'token',
    [
      [50072, MFA],
      [50079, MFA],
      [53004, CA],
      [53010, CA],
    ],
    NO_PART,
  ),
  ...fails(
    'device-not-compliant',
    'page',
    [
      [53000, CA],
      [53001, CA],
      [50097, CA],
      [530004, CA],
    ],
    NO_PART,
  ),
  ...fails('blocked-by-policy', 'page', [
    [53002, CA],
    [53011, 'other'],
    [50131, CA],
    [50005, CA],
    [530032, CA],
    [530034, CA],
    [530035, CA],
    [530084, CA],
    [530033, 'device_code_blocked_by_device_policy'],
    [530036, 'authentication_flow_policy'],
  ]),
  ...fails('sign-in-frequency-passed', 'token', [
    [70043, 'sign_in_frequency'],
    [70044, 'sign_in_frequency'],
    [50078, 'sign_in_frequency'],
  ]),
  ...fails('session-missing-for-silent-sign-in', 'callback', [[50058, 'other']], NEVER_HERE),
  ...fails('admin-consent-required', 'callback', [
    [90094, 'admin_consent_required'],
    [90095, 'admin_consent_required'],
    [900941, 'admin_consent_required'],
    [900981, 'admin_consent_required'],
  ]),
  ...fails('permission-not-listed', 'callback', [
    [650056, 'api_permission_not_listed_or_consented'],
    [650057, 'api_permission_not_listed_or_consented'],
    [65005, 'api_permission_not_listed_or_consented'],
    [90008, 'api_permission_not_listed_or_consented'],
  ]),
  ...fails('scopes-of-several-apis', 'token', [
    [28000, 'multiple_resources_in_scope'],
    [700022, 'multiple_resources_in_scope'],
  ]),
  ...fails('api-not-in-tenant', 'token', [
    [500011, 'resource_not_found_in_tenant'],
    [50001, 'resource_not_found_in_tenant'],
    [650052, 'resource_not_found_in_tenant'],
    [650054, 'resource_not_found_in_tenant'],
  ]),
  ...fails('permission-unknown-to-api', 'callback', [
    [650053, 'invalid_scope_format'],
    [700023, 'invalid_scope_format'],
  ]),
  ...fails(
    'default-scope-missing',
    'token',
    [[1002012, 'client_credentials_needs_default_scope']],
    NEVER_HERE,
  ),
  ...fails('api-is-the-client-itself', 'token', [[90009, 'token_for_self_needs_guid']], NEVER_HERE),
  ...fails('code-redeemed-twice', 'token', [[54005, 'auth_code_already_redeemed']]),
  ...fails('code-verifier-mismatch', 'token', [
    [501481, 'pkce_verifier_mismatch'],
    [50148, 'pkce_verifier_mismatch'],
    [501491, 'other'],
    [50147, 'pkce_verifier_mismatch'],
    [50149, 'other'],
  ]),
  ...fails(
    'refresh-token-expired',
    'token',
    [
      [700082, 'refresh_token_expired_inactive'],
      [700084, 'refresh_token_expired_inactive'],
      [70008, 'refresh_token_expired_inactive'],
    ],
    NEVER_HERE,
  ),
  ...fails('sign-in-revoked', 'token', [
    [50173, 'grant_revoked'],
    [50132, 'grant_revoked'],
    [50133, 'grant_revoked'],
  ]),
  ...fails('grant-of-another-tenant', 'token', [
    [700005, 'other'],
    [7000012, 'other'],
  ]),
  ...fails('required-parameter-missing', 'token', [
    [900144, 'required_parameter_missing'],
    [90014, 'required_parameter_missing'],
    [28003, 'required_parameter_missing'],
    [90100, 'required_parameter_missing'],
  ]),
  ...fails('client-not-found-in-tenant', 'page', [
    [700011, 'app_not_found_in_tenant'],
    [70001, 'app_not_found_in_tenant'],
    [7000229, 'app_not_found_in_tenant'],
  ]),
  ...fails('consent-missing', 'callback', [
    [50150, 'consent_missing'],
    [9002341, 'consent_missing'],
  ]),
  ...fails('tenant-malformed', 'page', [[900023, 'tenant_not_found']], IN_PROFILE),
  // The rules that speak by the code table.
  ...fails('service-failed', 'token', [
    [50000, 'other'],
    [20001, 'other'],
  ]),
  ...fails('tenant-refused', 'page', [
    [5000225, 'other'],
    [5000224, 'other'],
  ]),
  ...fails('app-registration-refused', 'token', [[50003, 'claims_mapping_needs_signing_key']]),
  ...fails('user-account-refused', 'page', [[50135, 'other']]),
  ...fails('session-unusable', 'page', [[50143, 'other']]),
  ...fails('device-refused', 'page', [[700003, 'other']], NO_PART),
  ...fails('sign-in-policy-unmet', 'page', [[50142, 'other']]),
  ...fails('api-access-refused', 'token', [[52004, 'other']]),
  ...fails('client-authentication-refused', 'token', [
    [50012, 'client_certificate_not_registered'],
    [7000232, 'managed_identity_used_as_app'],
    [700231, 'other'],
  ]),
  ...fails('app-role-not-assigned', 'token', [[501051, 'app_role_not_assigned_to_client']]),
  ...fails('broker-redirect-uri', 'page', [
    [700046, 'nested_app_redirect_missing'],
    [7000471, 'nested_app_redirect_not_brokered'],
  ]),
  ...fails('request-refused', 'token', [
    [9002313, 'grant_value_malformed'],
    [90056, 'required_parameter_missing'],
  ]),
  ...fails('grant-refused', 'token', [
    [500131, 'obo_assertion_audience_mismatch'],
    [240002, 'id_token_as_obo_assertion'],
    [7000114, 'obo_assertion_app_only'],
    [82001, 'agent_identity_grant_refused'],
    [82002, 'agent_identity_grant_refused'],
  ]),
];
