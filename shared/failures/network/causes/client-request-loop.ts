import { defineCause } from '../../../reasoning/cause.ts';
import { capital, theApp } from '../../../reasoning/dialects/mention.ts';
import { code } from '../../../reasoning/dialects/repair.ts';

export const clientRequestLoop = defineCause('client_request_loop', {
  title: 'Same token request repeated in a loop',
  summary: (facts) =>
    `${capital(theApp(facts))} sends the same request so often within minutes that Entra refuses it for a while: a token is not cached, a refused request is retried at once, or sign-in and callback redirect the browser to each other.`,
  ruledOutBy: () =>
    'The log shows a handful of requests within five minutes, or different users and scopes each time.',
  nextStep: () =>
    'Stop the app for a few minutes, then watch the requests of one sign-in: what is sent twice in the same way is the loop, and the answer to the first one is the real error.',
  repairs: (facts) => [
    code(
      facts,
      [
        [
          null,
          'Use a token until shortly before expires_in is over; after an error wait (Retry-After, else growing pauses); on interaction_required do not retry silently.',
        ],
        [
          ['msal.js', 'next-auth'],
          'MSAL.js: acquireTokenSilent before each call (it caches), one instance, no login in useEffect without a guard; do not start a sign-in on the page that answers it. Middleware must let the callback and public files pass without a session.',
        ],
        [
          ['msal-python', 'msal-node', 'msal.net', 'msal-java', 'msal-go', 'python'],
          'MSAL: one application object for the whole process, with a shared token cache; making one for each request forgets the tokens.',
        ],
        [
          ['aspnet', 'microsoft-identity-web'],
          'ASP.NET Core: sign-in loop: the cookie does not come back (SameSite, https, two hosts) or UseAuthentication stands after UseAuthorization. Distributed token cache for several instances.',
        ],
        [
          ['azidentity', 'azure-cli', 'terraform', 'go', 'rust'],
          'Azure SDKs: share one credential object among the clients.',
        ],
        [
          ['oauth2-proxy', 'kubernetes', 'product', 'spring', 'passport'],
          'Proxies: cookie host and scheme must fit the public address, else every answer begins a new sign-in.',
        ],
      ],
      {
        change: {
          before: 'A token request for each call',
          after: 'A token request an hour, from a shared cache',
        },
        undo: 'Put the former code back.',
      },
    ),
  ],
});
