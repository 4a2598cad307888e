import { defineCause } from '../../../reasoning/cause.ts';
import { theRedirectUri } from '../../../reasoning/dialects/mention.ts';
import { code } from '../../../reasoning/dialects/repair.ts';

export const msalV5RedirectBridgeMissing = defineCause('msal_v5_redirect_bridge_missing', {
  title: 'Redirect bridge of MSAL.js 5 missing',
  summary: (facts) =>
    `The page at ${theRedirectUri(facts)} does not load the redirect bridge that MSAL.js 5 needs. Popups and hidden frames get the answer of Entra through that bridge; without it they end with timed_out, while sign-in by redirect still works.`,
  ruledOutBy: () =>
    'The app uses MSAL.js 4 or older, or the page at the redirect URI calls broadcastResponseToMainFrame() and is served by the app’s own origin without the header Cross-Origin-Opener-Policy.',
  nextStep: () =>
    'Open the redirect URI in a new tab and look at its source: it has to load @azure/msal-browser/redirect-bridge. Check its response for the header Cross-Origin-Opener-Policy, which must not be there.',
  repairs: (facts) => [
    code(
      facts,
      [
        [
          null,
          'Add a page of its own, such as /redirect.html, whose script is: import { broadcastResponseToMainFrame } from "@azure/msal-browser/redirect-bridge"; broadcastResponseToMainFrame();',
        ],
        [
          null,
          'Set auth.redirectUri to that page, and register exactly this address under Single-page application. For logoutPopup set postLogoutRedirectUri to it, too.',
        ],
        [
          null,
          'Serve the page from the app’s own origin, without Cross-Origin-Opener-Policy, with Cache-Control: no-store; the router of the app must not redirect it.',
        ],
        [null, 'Until then, sign in with loginRedirect and acquireTokenRedirect, or stay at MSAL.js 4.'],
      ],
      {
        change: {
          before: 'redirectUri: the start page of the app, or an empty page',
          after: 'redirectUri: a page that calls broadcastResponseToMainFrame()',
        },
        undo: 'Go back to the former version of @azure/msal-browser.',
      },
    ),
  ],
});
