import { defineCause } from '../../../reasoning/cause.ts';
import { clientIdIn, loginHostIn, tenantIn } from '../../../reasoning/dialects/known-values.ts';
import { theApp } from '../../../reasoning/dialects/mention.ts';
import { quoteShell } from '../../../reasoning/dialects/quote.ts';
import { code, command } from '../../../reasoning/dialects/repair.ts';

export const oboAssertionAppOnly = defineCause('obo_assertion_app_only', {
  title: 'On-behalf-of with an app-only token',
  summary: (facts) =>
    `The token that ${theApp(facts)} received and wants to exchange on behalf of a user has no user: another app (a service principal or a managed identity) requested it for itself. Entra does not exchange app-only tokens.`,
  ruledOutBy: () =>
    'Decoded, the incoming token has scp and no “idtyp”: “app”, and its oid and sub differ; then it stands for a user.',
  nextStep: () =>
    'Decode the token that the API receives: “idtyp”: “app”, no scp, or oid equal to sub means that no user stands behind it.',
  repairs: (facts) => [
    code(
      facts,
      [
        [
          null,
          'In the API, tell the two kinds of caller apart: with scp exchange the token on behalf of the user; without it request a token for the next API with the API’s own identity (client credentials), and check the caller’s roles.',
        ],
        [
          ['msal.net', 'aspnet', 'microsoft-identity-web'],
          'MSAL.NET: AcquireTokenForClient instead of AcquireTokenOnBehalfOf. Microsoft.Identity.Web: GetAccessTokenForAppAsync, or CallApiForAppAsync.',
        ],
        [
          ['msal-python', 'msal-node', 'python'],
          'MSAL Python: acquire_token_for_client; MSAL Node: acquireTokenByClientCredential. Both with the scope <next API>/.default.',
        ],
        [
          ['curl'],
          command(
            `curl ${quoteShell(`https://${loginHostIn(facts)}/${tenantIn(facts)}/oauth2/v2.0/token`)} \\`,
            '  --data-urlencode "grant_type=client_credentials" \\',
            `  --data-urlencode ${quoteShell(`client_id=${clientIdIn(facts)}`)} \\`,
            "  --data-urlencode 'client_secret=<client-secret>' \\",
            '  --data-urlencode "scope=https://graph.microsoft.com/.default"',
          ),
        ],
        [null, 'If a user was meant, the caller has to sign the user in and send that delegated token.'],
      ],
      {
        change: {
          before: 'requested_token_use=on_behalf_of with an app-only assertion',
          after: 'grant_type=client_credentials for callers without a user',
        },
        undo: 'Put the former code back.',
      },
    ),
  ],
});
