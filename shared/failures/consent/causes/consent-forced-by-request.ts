import { menuPath } from '../../../entra/admin-center.ts';
import { defineCause } from '../../../reasoning/cause.ts';
import { capital, inBrackets, theApp } from '../../../reasoning/dialects/mention.ts';
import { code } from '../../../reasoning/dialects/repair.ts';

export const consentForcedByRequest = defineCause('consent_forced_by_request', {
  title: 'Consent forced by prompt=consent',
  summary: (facts) =>
    `${capital(theApp(facts))} sends prompt=consent, so Entra asks every user${inBrackets(facts.user)} for consent again, although an administrator has already consented. Users who may not consent themselves then see “Need admin approval”.`,
  ruledOutBy: () =>
    `The address of the sign-in page contains no prompt=consent, or ${menuPath('granted-permissions')} shows no admin consent.`,
  nextStep: () =>
    `Look for prompt=consent in the address of the sign-in page that was opened, and for the granted permissions under ${menuPath('granted-permissions')} → Admin consent.`,
  repairs: (facts) => [
    code(
      facts,
      [
        [
          null,
          'Remove prompt=consent from the sign-in request; use prompt=select_account to let users choose an account.',
        ],
        [
          ['msal.js', 'msal-node', 'msal-python', 'msal.net', 'msal-java', 'msal-go'],
          'MSAL.js: prompt: "select_account" instead of "consent". MSAL.NET: WithPrompt(Prompt.SelectAccount). MSAL Python: prompt="select_account".',
        ],
        [
          ['next-auth', 'passport', 'openid-client'],
          'Auth.js: authorization: { params: { prompt: "select_account" } }; passport: remove prompt.',
        ],
        [
          ['product', 'oauth2-proxy', 'keycloak'],
          'oauth2-proxy: --prompt (older versions: --approval-prompt) without consent. For a client that cannot be changed, such as an MCP client, a proxy in front of Entra can remove the parameter.',
        ],
      ],
      {
        change: { before: '/authorize?…&prompt=consent', after: '/authorize?…' },
        undo: 'Put the former prompt back.',
      },
    ),
  ],
});
