import { defineCause } from '../../../reasoning/cause.ts';
import { redirectUriIn } from '../../../reasoning/dialects/known-values.ts';
import { theRedirectUri } from '../../../reasoning/dialects/mention.ts';
import { code } from '../../../reasoning/dialects/repair.ts';
import { TRUST_THE_PROXY } from '../../../reasoning/repairs/behind-proxy.ts';

export const redirectUriTokenRequestDiffers = defineCause('redirect_uri_token_request_differs', {
  title: 'Different redirect URI in the token request',
  summary: (facts) =>
    `The redirect_uri of the token request is not the one that was sent to /authorize${facts.redirectUri === null ? '' : ` (the text names ${theRedirectUri(facts)})`}. Entra compares the two byte for byte; which URIs are registered does not matter here.`,
  ruledOutBy: () =>
    'The redirect_uri of the /authorize address, once decoded, and the one in the body of the token request are the same to the last character.',
  nextStep: () =>
    'Compare the two values: redirect_uri from the address of the sign-in page (decoded), and redirect_uri from the body of the POST to /token.',
  repairs: (facts) => [
    code(
      facts,
      [
        [
          null,
          'Take the redirect URI from one setting and use it in both places; never rebuild it from the request that brings the code (behind a proxy that one is often http).',
        ],
        [
          ['msal-node', 'msal-python', 'msal.net', 'msal-java'],
          'MSAL: give getAuthCodeUrl and acquireTokenByCode (Python: initiate_auth_code_flow and acquire_token_by_auth_code_flow; .NET: WithRedirectUri) the same redirectUri.',
        ],
        [
          ['postman', 'curl', 'power-platform'],
          'By hand: the value is encoded once in the form body (https%3A%2F%2F…), and has no slash at the end that /authorize did not have.',
        ],
        [
          ['msal.js', 'flutter'],
          'When a browser app passes the code to its server: both use the redirect URI of the browser app, letter for letter (with a popup library that is often “postmessage” or the page’s origin).',
        ],
        ...TRUST_THE_PROXY,
      ],
      {
        change: {
          before: 'redirect_uri at /token ≠ redirect_uri at /authorize',
          after: `redirect_uri=${redirectUriIn(facts)} at both`,
        },
        undo: 'Put the former setting back; nothing in Entra was changed.',
      },
    ),
  ],
});
