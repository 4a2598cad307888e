import { menuPath } from '../../../entra/admin-center.ts';
import { defineCause } from '../../../reasoning/cause.ts';
import { capital, theApi, theTenant } from '../../../reasoning/dialects/mention.ts';
import { CHANGE_ENTERPRISE_APP } from '../../../reasoning/dialects/privileges.ts';
import { quoteShell } from '../../../reasoning/dialects/quote.ts';
import { apiClientIdIn } from '../../../reasoning/repairs/api-client-id.ts';
import { askAdministrator } from '../../../reasoning/repairs/message.ts';
import { enableServicePrincipal } from '../../../reasoning/repairs/service-principal-enabled.ts';

export const resourceServicePrincipalDisabled = defineCause('resource_service_principal_disabled', {
  title: 'API disabled in the tenant',
  summary: (facts) =>
    `${capital(theApi(facts))} is disabled in ${theTenant(facts)}: its enterprise application has “Enabled for users to sign-in?” set to No, by an administrator or because a subscription ended. The client app is not the problem.`,
  ruledOutBy: (facts) =>
    `az ad sp show --id ${quoteShell(apiClientIdIn(facts))} --query accountEnabled prints true for the API in that tenant.`,
  nextStep: (facts) =>
    `Read the switch of the API, not of your app: az ad sp show --id ${quoteShell(apiClientIdIn(facts))} --query "{name:displayName, enabled:accountEnabled}". For a Microsoft service also look at the tenant’s licenses and subscriptions.`,
  repairs: (facts) => [
    ...enableServicePrincipal(facts, apiClientIdIn(facts)),
    askAdministrator(facts, {
      problem:
        'Our app cannot get a token for an API, because that API’s enterprise application is disabled in your tenant.',
      request: [
        `Please look at ${menuPath('properties', apiClientIdIn(facts))}. If “Enabled for users to sign-in?” is No, set it to Yes.`,
        'For a Microsoft service, please also check whether its license or subscription has ended.',
      ],
      undo: 'Set the switch back to No.',
      privilege: CHANGE_ENTERPRISE_APP.role,
    }),
  ],
});
