import { defineCause } from '../../../reasoning/cause.ts';
import { loginHostIn, tenantIn } from '../../../reasoning/dialects/known-values.ts';
import { theApp, capital } from '../../../reasoning/dialects/mention.ts';
import { code } from '../../../reasoning/dialects/repair.ts';

export const agentIdentityGrantRefused = defineCause('agent_identity_grant_refused', {
  title: 'Agent identity with an ordinary grant',
  summary: (facts) =>
    `${capital(theApp(facts))} is an agent identity or the blueprint of one. Entra refuses plain client credentials, token exchange and on-behalf-of for those; they get tokens only in several steps, with fmi_path.`,
  ruledOutBy: () =>
    'The client ID belongs to an ordinary app registration and does not stand under Agent ID in the Entra admin center.',
  nextStep: () =>
    'Look at the token request: is there fmi_path=<agent identity ID> in the blueprint’s request, and does the agent’s own request carry the answer as client_assertion?',
  repairs: (facts) => [
    code(
      facts,
      [
        [
          null,
          `First the blueprint, in its home tenant: POST https://${loginHostIn(facts)}/${tenantIn(facts)}/oauth2/v2.0/token with grant_type=client_credentials, its own credential, fmi_path=<agent identity ID> and scope=api://AzureADTokenExchange/.default.`,
        ],
        [
          null,
          'Then the agent identity: client_id=<agent identity ID>, client_assertion=<the token of the first step>, scope=<resource>/.default. For a user, add the on-behalf-of assertion to this second request.',
        ],
        [
          ['msal.net', 'aspnet', 'microsoft-identity-web'],
          'Microsoft.Identity.Web: add the package Microsoft.Identity.Web.AgentIdentities, which makes the steps.',
        ],
        [
          null,
          'A bot that has to sign its own replies needs an ordinary app registration beside the blueprint. Permissions are granted to the agent identity, not to the blueprint.',
        ],
      ],
      {
        change: {
          before: 'grant_type=client_credentials with the agent’s ID alone',
          after:
            'Two requests: the blueprint with fmi_path, then the agent with that token as client_assertion',
        },
        undo: 'Put the former code back.',
      },
    ),
  ],
});
