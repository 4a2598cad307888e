import { defineCause } from '../../../reasoning/cause.ts';
import { capital, theApp } from '../../../reasoning/dialects/mention.ts';
import { code } from '../../../reasoning/dialects/repair.ts';

export const confidentialFlowFromBrowser = defineCause('confidential_flow_from_browser', {
  title: 'Token request with a secret sent from a browser',
  summary: (facts) =>
    `${capital(theApp(facts))} asks for a token with its own credentials (client credentials, on-behalf-of or a secret) from a script in a page. Entra refuses this on every platform, because anyone who opens the page could read the secret.`,
  ruledOutBy: () =>
    'The request to /token has no Origin header; or it has neither a secret nor an assertion (then look at the platform of the redirect URI).',
  nextStep: () =>
    'In the browser’s developer tools, look at the POST to /token: grant_type=client_credentials or a client_secret in its body proves it. Treat that secret as leaked and replace it.',
  repairs: (facts) => [
    code(
      facts,
      [
        [
          null,
          'Move the call to a server: the page calls your API, the API asks Entra and keeps the secret.',
        ],
        [
          ['msal.js'],
          'In the page: sign the user in with MSAL.js (code flow with PKCE) and ask for delegated scopes, without any secret.',
        ],
        [['postman'], 'Postman: use the desktop app; the web version sends an Origin header.'],
        [
          ['power-platform'],
          'Static web apps and low-code pages: put the call into a function (Azure Functions, Power Automate).',
        ],
        [
          null,
          'Then delete the secret that stood in the page (Certificates & secrets) and make a new one for the server.',
        ],
      ],
      {
        change: {
          before: 'Browser → /token with client_secret',
          after: 'Browser → your server → /token with client_secret',
        },
        undo: 'None needed in Entra; do not bring the secret back into the page.',
      },
    ),
  ],
});
