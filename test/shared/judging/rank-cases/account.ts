import { APP, tokenError, type CausedTexts } from './case.ts';

const STRANGER = `User account 'nancy@fabrikam.com' from identity provider 'https://sts.windows.net/11111111-2222-4333-8444-555555555555/' does not exist in tenant 'Contoso' and cannot access the application '${APP}'(Portal) in that tenant. The account needs to be added as an external user in the tenant first. Sign out and sign in again with a different Azure Active Directory user account.`;

export const ACCOUNT: CausedTexts = {
  single_tenant_app_on_common: [
    `AADSTS50194: Application '${APP}'(Portal) is not configured as a multi-tenant application. Usage of the /common endpoint is not supported for such apps created after '10/15/2018'. Use a tenant-specific endpoint or configure the application to be multi-tenant.`,
    tokenError(
      'invalid_request',
      50194,
      `Application '${APP}' is not configured as a multi-tenant application.`,
    ),
  ],
  account_not_in_tenant: [`AADSTS50020: ${STRANGER}`, `AADSTS90072: ${STRANGER}`],
  app_not_enabled_for_personal_accounts: [
    'unauthorized_client: The client does not exist or is not enabled for consumers. If you are the application developer, configure a new application through the App Registrations in the Azure Portal.',
    "You can't sign in here with a personal account. Use your work or school account instead.",
  ],
  personal_only_app_on_common: [
    `AADSTS9002331: Application '${APP}'(Notes) is configured for use by Microsoft Account users only. Please use the /consumers endpoint to serve this request.`,
    `AADSTS9002346: Application '${APP}' is configured for use by Microsoft Account users only. Please use the /consumers endpoint to serve this request.`,
  ],
  v1_endpoint_for_personal_account: [
    'AADSTS500201: We are unable to issue tokens from this API version for a Microsoft account. Please contact the application vendor as they need to use version 2.0 of the protocol to support this.',
    'AADSTS90027: We are unable to issue tokens from this API version on the MSA tenant.',
  ],
};
