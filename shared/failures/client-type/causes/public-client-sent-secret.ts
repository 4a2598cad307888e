import type { Facts } from '../../../reading/facts.ts';
import { defineCause } from '../../../reasoning/cause.ts';
import { theRedirectUri } from '../../../reasoning/dialects/mention.ts';
import { code } from '../../../reasoning/dialects/repair.ts';
import { moveRedirectUri } from '../../../reasoning/repairs/move-redirect-uri.ts';
import { setPublicClientFlows } from '../../../reasoning/repairs/public-client-flows.ts';

export const publicClientSentSecret = defineCause('public_client_sent_secret', {
  title: 'Client secret sent by a public client',
  summary: (facts) =>
    hasRedirectUri(facts)
      ? `The token request has a client secret or assertion, but ${theRedirectUri(facts)} makes the client public: it is registered under “Mobile and desktop applications” or “Single-page application”, where Entra refuses every secret.`
      : 'The token request has a client secret or assertion, but the client is public (“Allow public client flows” is Yes and the flow has no redirect URI), so Entra refuses every secret.',
  ruledOutBy: () =>
    'The redirect URI is listed under “Web” only, and the token request has neither client_secret nor client_assertion.',
  nextStep: () =>
    'Decide what the app is: for a server, move the redirect URI to “Web” and keep the secret; for a desktop, mobile or command-line app, delete the secret from its settings.',
  repairs: (facts) => [
    code(
      facts,
      [
        [
          null,
          'Program on a user’s device: remove the secret from the settings; the code is protected by PKCE.',
        ],
        [['spring'], 'Spring Boot: client-authentication-method: none and no client-secret.'],
        [
          ['msal-python', 'msal-node', 'msal-java', 'msal.net'],
          'MSAL: PublicClientApplication instead of ConfidentialClientApplication.',
        ],
        [
          ['product', 'keycloak', 'oauth2-proxy'],
          'Products that insist on a secret are servers: move the URI to “Web” as below.',
        ],
      ],
      {
        change: {
          before: 'client_secret=… in the token request',
          after: 'no client_secret, but code_verifier',
        },
        undo: 'Put the secret back into the settings.',
      },
    ),
    ...(hasRedirectUri(facts) ? moveRedirectUri(facts, 'native', 'web') : setPublicClientFlows(facts, false)),
  ],
});

const WITHOUT_REDIRECT_URI = ['device-code', 'password', 'integrated-windows', 'client-credentials'];

function hasRedirectUri({ redirectUri, flow }: Facts): boolean {
  return redirectUri !== null || flow === null || !WITHOUT_REDIRECT_URI.includes(flow.value);
}
