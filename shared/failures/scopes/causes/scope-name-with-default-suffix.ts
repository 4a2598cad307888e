import type { Facts } from '../../../reading/facts.ts';
import { defineCause } from '../../../reasoning/cause.ts';
import { quote, theScope } from '../../../reasoning/dialects/mention.ts';
import { code } from '../../../reasoning/dialects/repair.ts';
import { apiClientIdIn } from '../../../reasoning/repairs/api-client-id.ts';

export const scopeNameWithDefaultSuffix = defineCause('scope_name_with_default_suffix', {
  title: 'Scope name joined with /.default',
  summary: (facts) =>
    `${facts.scope === null ? 'The scope' : theScope(facts).replace('the', 'The')} has a permission name before /.default. Entra reads everything before /.default as the API, so it looks for an API of that name. Use the name or .default, not both.`,
  ruledOutBy: () => 'The part before /.default is exactly the App ID URI or the client ID of the API.',
  nextStep: (facts) => `Send ${withoutName(facts)} instead: if the error goes away, this was it.`,
  repairs: (facts) => [
    code(
      facts,
      [
        [
          null,
          `For everything that was consented to: ${withoutName(facts)}. For one permission of a user: ${beforeDefault(facts)}, without /.default.`,
        ],
        [
          ['azidentity', 'msal-python', 'msal-node', 'msal.net', 'msal-go', 'msal-java'],
          'Daemons (client credentials) always use /.default right behind the App ID URI; the permissions themselves come from API permissions.',
        ],
        [
          ['azure-cli'],
          'Azure CLI: az account get-access-token --resource <App ID URI> adds /.default itself: give it the URI alone.',
        ],
      ],
      {
        change: {
          before: facts.scope === null ? 'api://…/Name/.default' : quote(facts.scope.value),
          after: withoutName(facts),
        },
        undo: 'Put the former scope back.',
      },
    ),
  ],
});

/** Keeps the search short, whatever was pasted. */
const LONGEST = 1024;

/** The scope without `/.default`, when it is plain enough to be repeated. */
function beforeDefault({ scope }: Facts): string {
  const found = /([a-z][a-z0-9+.-]*:\/\/[\w./-]{1,200}?)\/+\.default/iu.exec(
    scope?.value.slice(0, LONGEST) ?? '',
  )?.[1];
  return found ?? '<App ID URI>/<scope-name>';
}

function withoutName(facts: Facts): string {
  const named = /^([a-z][a-z0-9+.-]*:\/\/[^/]+(?:\/[^/]+)*)\/[^/]+$/iu.exec(beforeDefault(facts))?.[1];
  return `${named ?? `api://${apiClientIdIn({ ...facts, resource: null })}`}/.default`;
}
