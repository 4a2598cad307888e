import { APP, OTHER_APP, TENANT, tokenError, type CausedTexts } from './case.ts';

const notFound = (id: string): string =>
  `Application with identifier '${id}' was not found in the directory '${TENANT}'. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant. You may have sent your authentication request to the wrong tenant.`;

export const IDENTITY: CausedTexts = {
  client_id_placeholder: [
    `AADSTS700016: ${notFound('Enter_the_Application_Id_Here')}`,
    `https://login.microsoftonline.com/common/oauth2/v2.0/authorize?client_id=YOUR_CLIENT_ID&response_type=code AADSTS700016: ${notFound('YOUR_CLIENT_ID')}`,
  ],
  wrong_client_id_value: [
    `AADSTS700016: ${notFound('my-web-app')}`,
    `AADSTS700016: ${notFound(OTHER_APP)} I noticed I had copied the Object ID instead of the Application (client) ID.`,
    `AADSTS700016: ${notFound(TENANT)} client_id=${TENANT}`,
  ],
  app_not_found_in_tenant: [
    tokenError('unauthorized_client', 700016, notFound(APP)),
    `AADSTS7000229: The client application ${APP} is missing service principal in the tenant ${TENANT}.`,
  ],
  tenant_not_found: [
    tokenError(
      'invalid_request',
      90002,
      `Tenant '${TENANT}' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud.`,
    ),
    "AADSTS90002: Tenant 'contosso.onmicrosoft.com' not found. This may happen if there are no active subscriptions for the tenant.",
  ],
  authority_url_malformed: [
    "AADSTS900023: Specified tenant identifier 'oauth2' is neither a valid DNS name, nor a valid external domain.",
    "AADSTS90002: Tenant 'v2.0' not found. Check to make sure you have the correct tenant ID.",
    'authority: "https://login.microsoftonline.com/contoso.com/oauth2/v2.0/authorize" gives ClientAuthError: endpoints_resolution_error, openid-configuration 404',
  ],
  unresolved_template_variable: [
    "AADSTS900023: Specified tenant identifier '${AZURE_TENANT_ID}' is neither a valid DNS name, nor a valid external domain.",
    "AADSTS90002: Tenant 'undefined' not found.",
    'POST https://login.microsoftonline.com/%7BtenantId%7D/oauth2/v2.0/token 400 Bad Request',
  ],
  wrong_cloud_endpoint: [
    'AADSTS900439: USGClient - the application contoso is a US Government tenant and must use login.microsoftonline.us',
    "AADSTS90002: Tenant 'agency.onmicrosoft.us' not found. We are in GCC High and our authority is https://login.microsoftonline.com",
  ],
  config_value_whitespace: [
    `AADSTS90002: Tenant '${TENANT} ' not found.`,
    'AADSTS7000215: Invalid client secret provided. The secret in the Kubernetes Secret had a trailing newline because of echo without -n.',
  ],
};
