import type { Case } from '../case.ts';
import { ACCOUNT_TYPE } from './account-type.ts';
import { AS_PEOPLE_WRITE } from './as-people-write.ts';
import { BROWSER_SESSION } from './browser-session.ts';
import { BROKERS_AND_LIBRARIES } from './brokers-and-libraries.ts';
import { ABSENT_CLAIMS, AFTER_CALLBACK, GATEWAYS } from './claims-and-session.ts';
import { CLAIMS_CONTENT } from './claims-content.ts';
import { CLIENT_ASSERTIONS } from './client-assertions.ts';
import { CLIENT_IDENTITY } from './client-identity.ts';
import { CLIENT_SECRETS } from './client-secrets.ts';
import { CLIENT_TYPE_PLATFORM } from './client-type-platform.ts';
import { CLIENTS_AND_GRANTS } from './clients-and-grants.ts';
import { CONDITIONAL_ACCESS } from './conditional-access.ts';
import { CONSENT_ASSIGNMENT } from './consent-assignment.ts';
import { FRESH_VERSIONS } from './fresh-versions.ts';
import { FRESH_WEB_CLAIMS } from './fresh-web-claims.ts';
import { FRESH_WEB_OTHER } from './fresh-web-other.ts';
import { FRESH_WEB_SAML } from './fresh-web-saml.ts';
import { FRESH_WEB_SESSION } from './fresh-web-session.ts';
import { FRESH_WEB_TOKENS } from './fresh-web-tokens.ts';
import { GRANT_LIFETIME } from './grant-lifetime.ts';
import { DECISIVE_DETAILS } from './decisive-details.ts';
import { FRESH_REST_GRANTS } from './fresh-rest-grants.ts';
import { FRESH_REST_HOSTS } from './fresh-rest-hosts.ts';
import { FRESH_REST_MORE } from './fresh-rest-more.ts';
import { FRESH_REST_SERVICES } from './fresh-rest-services.ts';
import { NETWORK_LOCAL } from './network-local.ts';
import { EXTERNAL_ID } from './external-id.ts';
import { MCP_AND_SCOPES } from './mcp-and-scopes.ts';
import { NOT_TOLD } from './not-told.ts';
import { ON_BEHALF_OF } from './on-behalf-of.ts';
import { RARE_WORDINGS } from './rare-wordings.ts';
import { OUTSIDE_CODES_OF_REQUESTS } from './outside-codes-of-requests.ts';
import { OUTSIDE_CODES_OF_SERVICE } from './outside-codes-of-service.ts';
import { OUTSIDE_CODES_OF_USERS } from './outside-codes-of-users.ts';
import { OUTSIDE_DATABASES } from './outside-databases.ts';
import { OUTSIDE_IDENTITY_PROVIDERS } from './outside-identity-providers.ts';
import { OUTSIDE_MACHINES } from './outside-machines.ts';
import { OUTSIDE_MAIL } from './outside-mail.ts';
import { OUTSIDE_MICROSOFT_SERVICES } from './outside-microsoft-services.ts';
import { OUTSIDE_NOTHING_FAILED } from './outside-nothing-failed.ts';
import { OUTSIDE_SAME_WORDS } from './outside-same-words.ts';
import { OUTSIDE_TOOLS_AND_CODE } from './outside-tools-and-code.ts';
import { OWN_ROW } from './own-row.ts';
import { REDIRECT_URI } from './redirect-uri.ts';
import { REQUEST_FORMAT } from './request-format.ts';
import { RESOURCE_SCOPE } from './resource-scope.ts';
import { ACCOUNT_STATE, APP_MANAGEMENT, CROSS_TENANT, DOWNSTREAM, SAML } from './saml-and-services.ts';
import { TENANT_IDENTITY } from './tenant-identity.ts';
import { TOKEN_VALIDATION } from './token-validation.ts';
import { UNSEEN_APPS_AND_SERVICES } from './unseen-apps-and-services.ts';
import { UNSEEN_SETTINGS } from './unseen-settings.ts';
import { UNSEEN_TOKENS_AND_CLIENTS } from './unseen-tokens-and-clients.ts';
import { USER_ACCOUNT } from './user-account.ts';
import { WITHOUT_A_CODE } from './without-a-code.ts';

/** All cases, by the categories that the list of causes is ordered in. */
export const CASES_BY_CATEGORY = {
  redirect_uri: REDIRECT_URI,
  client_type_platform: CLIENT_TYPE_PLATFORM,
  client_credentials: [...CLIENT_SECRETS, ...CLIENT_ASSERTIONS],
  client_or_tenant_identity: [...CLIENT_IDENTITY, ...TENANT_IDENTITY],
  account_type: ACCOUNT_TYPE,
  consent_assignment: CONSENT_ASSIGNMENT,
  resource_scope: RESOURCE_SCOPE,
  request_format: REQUEST_FORMAT,
  grant_lifetime: GRANT_LIFETIME,
  conditional_access: CONDITIONAL_ACCESS,
  user_account: [...USER_ACCOUNT, ...ACCOUNT_STATE],
  obo: ON_BEHALF_OF,
  token_validation: [...TOKEN_VALIDATION, ...GATEWAYS],
  claims_content: [...CLAIMS_CONTENT, ...ABSENT_CLAIMS],
  browser_session: [...BROWSER_SESSION, ...AFTER_CALLBACK],
  network_local: NETWORK_LOCAL,
  clients_and_grants: CLIENTS_AND_GRANTS,
  brokers_and_libraries: BROKERS_AND_LIBRARIES,
  saml: SAML,
  downstream_resource: DOWNSTREAM,
  registration_policy: APP_MANAGEMENT,
  cross_tenant: CROSS_TENANT,
  any_as_people_write: [...AS_PEOPLE_WRITE, ...WITHOUT_A_CODE, ...RARE_WORDINGS],
  fresh_without_a_code: [
    ...FRESH_REST_HOSTS,
    ...FRESH_REST_SERVICES,
    ...FRESH_REST_GRANTS,
    ...FRESH_REST_MORE,
  ],
  decisive_details: DECISIVE_DETAILS,
  other: [...OWN_ROW, ...OUTSIDE_CODES_OF_USERS, ...OUTSIDE_CODES_OF_REQUESTS, ...OUTSIDE_CODES_OF_SERVICE],
  external_id: EXTERNAL_ID,
  mcp_and_scopes: MCP_AND_SCOPES,
  unseen: [...UNSEEN_APPS_AND_SERVICES, ...UNSEEN_SETTINGS, ...UNSEEN_TOKENS_AND_CLIENTS],
  versions_and_settings: FRESH_VERSIONS,
  fresh_web: [
    ...FRESH_WEB_SESSION,
    ...FRESH_WEB_CLAIMS,
    ...FRESH_WEB_TOKENS,
    ...FRESH_WEB_SAML,
    ...FRESH_WEB_OTHER,
  ],
  unknown: [
    ...NOT_TOLD,
    ...OUTSIDE_IDENTITY_PROVIDERS,
    ...OUTSIDE_MAIL,
    ...OUTSIDE_MICROSOFT_SERVICES,
    ...OUTSIDE_TOOLS_AND_CODE,
    ...OUTSIDE_DATABASES,
    ...OUTSIDE_MACHINES,
    ...OUTSIDE_NOTHING_FAILED,
    ...OUTSIDE_SAME_WORDS,
  ],
} as const satisfies Readonly<Record<string, readonly Case[]>>;

export type Category = keyof typeof CASES_BY_CATEGORY;

export const CASES: readonly Case[] = Object.values(CASES_BY_CATEGORY).flat();
