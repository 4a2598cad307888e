import { defineCause } from '../../../reasoning/cause.ts';
import { capital, theRedirectUri } from '../../../reasoning/dialects/mention.ts';
import { code } from '../../../reasoning/dialects/repair.ts';
import { moveRedirectUri } from '../../../reasoning/repairs/move-redirect-uri.ts';

export const serverAppRegisteredAsSpa = defineCause('server_app_registered_as_spa', {
  title: 'Server app registered as a single-page application',
  summary: (facts) =>
    `${capital(theRedirectUri(facts))} is registered under “Single-page application”, where Entra demands PKCE. The app sends no code_challenge, as server libraries with a client secret often do: it belongs under “Web”.`,
  ruledOutBy: () =>
    'The address of the sign-in page contains code_challenge and code_challenge_method=S256; or the app really is a page without a server.',
  nextStep: () =>
    'If a server keeps a client secret, move the URI to “Web”. If the app runs in the browser, update its library so that it uses PKCE.',
  repairs: (facts) => [
    ...moveRedirectUri(facts, 'spa', 'web'),
    code(
      facts,
      [
        [
          null,
          'Switching on PKCE alone is not enough on a server: the next step would fail for want of an Origin header.',
        ],
        [
          ['msal.js'],
          'A real single-page app: @azure/msal-browser (PKCE is built in) instead of the old msal 1.x.',
        ],
        [
          ['product', 'oauth2-proxy', 'keycloak'],
          'Products that ask for a client secret (oauth2-proxy, Keycloak, Grafana, GitLab …) always belong under “Web”.',
        ],
      ],
      { undo: 'Put the former code back.' },
    ),
  ],
});
