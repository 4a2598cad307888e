import type { Repair } from '../../../reasoning/repair.ts';
import type { Facts } from '../../../reading/facts.ts';
import { defineCause } from '../../../reasoning/cause.ts';
import { quote, theScope } from '../../../reasoning/dialects/mention.ts';
import { code } from '../../../reasoning/dialects/repair.ts';
import { addPermission } from '../../../reasoning/repairs/add-permission.ts';
import { grantAdminConsent } from '../../../reasoning/repairs/consent.ts';

export const clientCredentialsNeedsDefaultScope = defineCause('client_credentials_needs_default_scope', {
  title: 'App-only request without /.default',
  summary: (facts) =>
    `A request without a user (client credentials) asks for ${facts.scope === null ? 'named scopes' : theScope(facts)}. There is no user to consent, so only <API>/.default is possible: it stands for all application permissions that were granted.`,
  ruledOutBy: () =>
    'scope ends with /.default and names one API only; or grant_type is not client_credentials.',
  nextStep: (facts) =>
    `Send scope=${defaultScope(facts)}. If the token then lacks the permission in its roles claim, it has to be granted as an application permission.`,
  repairs: (facts): readonly Repair[] => [
    code(
      facts,
      [
        [
          null,
          `scope=${defaultScope(facts)}, alone, without openid, offline_access or names of permissions. An App ID URI that ends with “/” needs two slashes (https://x//.default).`,
        ],
        [
          ['msal-python', 'msal-node', 'msal.net', 'msal-java', 'msal-go'],
          `MSAL: scopes = ["${defaultScope(facts)}"] in acquire_token_for_client and its like.`,
        ],
        [
          ['spring', 'java'],
          'Spring: authorization-grant-type: client_credentials with scope: <App ID URI>/.default.',
        ],
        [
          ['powershell', 'curl', 'postman'],
          'By hand: scope=https%3A%2F%2Fgraph.microsoft.com%2F.default in the form body.',
        ],
      ],
      {
        change: {
          before: `scope=${facts.scope === null ? 'User.Read.All' : quote(facts.scope.value)}`,
          after: `scope=${defaultScope(facts)}`,
        },
        undo: 'Put the former scope back.',
      },
    ),
    ...addPermission({ ...facts, flow: APP_ONLY }).slice(0, 2),
    ...grantAdminConsent(facts).slice(0, 2),
  ],
});

const APP_ONLY: Facts['flow'] = {
  value: 'client-credentials',
  quote: '',
  source: { kind: 'text', start: 0, end: 0 },
};

/** Keeps the search short, whatever was pasted. */
const LONGEST = 1024;

/** `<API>/.default` for the API of the scope, Microsoft Graph when it has none. */
function defaultScope({ scope }: Facts): string {
  const found = /([a-z][a-z0-9+.-]*:\/\/[\w.-]{1,200})\//iu.exec(scope?.value.slice(0, LONGEST) ?? '')?.[1];
  return `${found ?? 'https://graph.microsoft.com'}/.default`;
}
