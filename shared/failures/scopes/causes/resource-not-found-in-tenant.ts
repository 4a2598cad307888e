import { defineCause } from '../../../reasoning/cause.ts';
import { loginHostIn, tenantIn } from '../../../reasoning/dialects/known-values.ts';
import { capital, quote, theApi, theTenant } from '../../../reasoning/dialects/mention.ts';
import { CHANGE_ENTERPRISE_APP } from '../../../reasoning/dialects/privileges.ts';
import { quoteShell } from '../../../reasoning/dialects/quote.ts';
import { code } from '../../../reasoning/dialects/repair.ts';
import { apiClientIdIn } from '../../../reasoning/repairs/api-client-id.ts';
import { askAdministrator } from '../../../reasoning/repairs/message.ts';
import { createServicePrincipal } from '../../../reasoning/repairs/service-principal.ts';

export const resourceNotFoundInTenant = defineCause('resource_not_found_in_tenant', {
  title: 'API not found in the tenant',
  summary: (facts) =>
    `${capital(theApi(facts))}, named in the scope, has no enterprise application in ${theTenant(facts)}: its name is misspelled or empty, it is in another tenant, or its service was never subscribed to or consented to here.`,
  ruledOutBy: (facts) =>
    `az ad sp show --id ${quoteShell(apiClientIdIn(facts))} finds it in that tenant, and the part of the scope before the last “/” equals one of its servicePrincipalNames.`,
  nextStep: () =>
    'Copy the App ID URI from the API’s Expose an API page and compare it, character by character, with the scope up to its last slash. Then compare the tenants of the two apps.',
  repairs: (facts) => {
    const api = apiClientIdIn(facts);
    const consentUrl = `https://${loginHostIn(facts)}/${tenantIn(facts)}/adminconsent?client_id=${api}`;
    return [
      code(
        facts,
        [
          [
            null,
            `Write the scope as <App ID URI of the API>/<scope>, for example api://${api}/access_as_user; for an API of Microsoft its documented address, for example https://graph.microsoft.com/.default.${facts.resource === null ? '' : ` Sent was ${quote(facts.resource.value)}.`}`,
          ],
          [
            null,
            'Check that the variable which holds the API’s address is not empty, and that the app signs in at the tenant in which the API exists.',
          ],
          [
            ['azure-cli', 'azidentity', 'terraform'],
            'Azure SDKs: management is https://management.azure.com/.default, Key Vault https://vault.azure.net/.default, SQL https://database.windows.net/.default; not the address of your own vault or server.',
          ],
          [
            ['power-platform', 'product'],
            'Dataverse: https://<organisation>.crm<region>.dynamics.com/.default, exactly as the environment’s URL.',
          ],
        ],
        { undo: 'Put the former scope back.' },
      ),
      ...createServicePrincipal(facts, { clientId: api, consentUrl }),
      askAdministrator(facts, {
        problem:
          'Our app asks for an API that your tenant does not know yet (it has no enterprise application for it).',
        request: [`Please open ${consentUrl} and accept, or run: az ad sp create --id ${quoteShell(api)}`],
        undo: 'Delete the enterprise application again.',
        privilege: CHANGE_ENTERPRISE_APP.role,
      }),
    ];
  },
});
