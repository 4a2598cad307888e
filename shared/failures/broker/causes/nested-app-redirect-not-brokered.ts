import { defineCause } from '../../../reasoning/cause.ts';
import {
  clientIdIn,
  loginHostIn,
  redirectUriIn,
  tenantIn,
} from '../../../reasoning/dialects/known-values.ts';
import { theApp } from '../../../reasoning/dialects/mention.ts';
import { GRANT_CONSENT } from '../../../reasoning/dialects/privileges.ts';
import { quoteShell } from '../../../reasoning/dialects/quote.ts';
import { az, code, command } from '../../../reasoning/dialects/repair.ts';

export const nestedAppRedirectNotBrokered = defineCause('nested_app_redirect_not_brokered', {
  title: 'Broker redirect URI in an ordinary request',
  summary: (facts) =>
    `A redirect URI that begins with brk- was used for ${theApp(facts)} in a request without a broker. Such URIs are reserved for nested apps in Office and Teams. Usually the admin consent link has no redirect_uri, so that Entra takes the first one of the list, or Office on the web fell back to an ordinary sign-in.`,
  ruledOutBy: () =>
    'The request names an https redirect_uri that is registered; or the error says that a brk- redirect URI is missing.',
  nextStep: () =>
    'Look at the address that was opened: without redirect_uri, Entra takes the first redirect URI of the registration. Add an https one to the address and try again.',
  repairs: (facts) => {
    const uri = redirectUriIn(facts).startsWith('https:') ? redirectUriIn(facts) : '<redirect-uri>';
    return [
      code(
        facts,
        [
          [
            null,
            `Name an https redirect URI in the admin consent link: https://${loginHostIn(facts)}/${tenantIn(facts)}/v2.0/adminconsent?client_id=${clientIdIn(facts)}&scope=<resource>/.default&redirect_uri=${uri}.`,
          ],
          [
            null,
            'In the add-in, ask first whether nested app authentication is there: Office.context.requirements.isSetSupported("NestedAppAuth", "1.1"). Where it is not, sign in with an https redirect URI of the platform Single-page application.',
          ],
          [
            null,
            'Use createNestablePublicClientApplication after Office.onReady, and do not set redirectUri to the brk- URI yourself.',
          ],
        ],
        {
          change: { before: 'redirect_uri=brk-multihub://…, or none', after: 'redirect_uri=https://…' },
          undo: 'Put the former address back.',
        },
      ),
      az(
        [
          '# Consent without a redirect URI:',
          `az ad app permission admin-consent --id ${quoteShell(clientIdIn(facts))}`,
        ],
        {
          undo: command(`az ad app permission list-grants --id ${quoteShell(clientIdIn(facts))}`),
          privilege: GRANT_CONSENT.role,
        },
      ),
    ];
  },
});
