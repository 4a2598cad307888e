import { defineCause } from '../../../reasoning/cause.ts';
import { adminCenterPage } from '../../../reasoning/dialects/admin-center-page.ts';
import { name, quote } from '../../../reasoning/dialects/mention.ts';
import { CHANGE_APP } from '../../../reasoning/dialects/privileges.ts';
import { quoteShell } from '../../../reasoning/dialects/quote.ts';
import { adminCenter, az, code, snippet } from '../../../reasoning/dialects/repair.ts';
import { apiClientIdIn } from '../../../reasoning/repairs/api-client-id.ts';
import { scopeNames } from '../../../reasoning/repairs/consent.ts';

export const scopeWithoutResourcePrefix = defineCause('scope_without_resource_prefix', {
  title: 'Scope of your own API without its prefix',
  summary: (facts) =>
    `${name('The scope', facts.scope)} does not include the App ID URI of its API, so Entra looks it up in Microsoft Graph, which has no such permission. (Or it is a misspelled Graph permission.)`,
  ruledOutBy: () =>
    'The name is a Microsoft Graph permission, spelled as in its reference, and the message names that API.',
  nextStep: (facts) =>
    `Open the API’s Expose an API page and copy the full scope from there, for example api://${apiOf(facts.resource === null ? null : apiClientIdIn(facts))}/${scopeNames(facts).split(' ')[0] ?? ''}.`,
  repairs: (facts) => {
    const api = apiOf(facts.resource === null ? null : apiClientIdIn(facts));
    const names = scopeNames(facts).split(' ');
    const after = names.map((scope) => `api://${api}/${scope}`).join(' ');
    return [
      code(
        facts,
        [
          [null, snippet('text', [`scope=${after}`])],
          [
            ['msal.js', 'msal-node', 'msal-python', 'msal.net', 'msal-java', 'msal-go'],
            `MSAL: scopes = [${names.map((scope) => `"api://${api}/${scope}"`).join(', ')}].`,
          ],
          [['postman', 'curl'], 'Swagger UI, Postman: the same whole text in the field Scope.'],
        ],
        {
          change: {
            before: `scope=${facts.scope === null ? names.join(' ') : quote(facts.scope.value)}`,
            after: `scope=${after}`,
          },
          undo: 'Put the former scope back.',
        },
      ),
      adminCenter(
        [
          adminCenterPage(facts, 'expose-an-api', 'the API’s app'),
          'If the scope is missing there: Add a scope → name, who may consent, texts → Add scope; and Set the Application ID URI if it is empty.',
        ],
        { undo: 'Disable the scope, save, then delete it.', privilege: CHANGE_APP.role },
      ),
      az(
        [
          `az ad app show --id ${quoteShell(api)} --query "{uri:identifierUris, scopes:api.oauth2PermissionScopes[].value}"`,
        ],
        {
          undo: 'None: it only reads.',
          privilege: CHANGE_APP.role,
        },
      ),
    ];
  },
});

const GRAPH = '00000003-0000-0000-c000-000000000000';

/** Entra’s message names Graph as the API; the one that is meant is not in the text then. */
const apiOf = (api: string | null): string =>
  api === null || api === GRAPH ? '<client-id-of-the-api>' : api;
