import { defineCause } from '../../../reasoning/cause.ts';
import { redirectUriIn } from '../../../reasoning/dialects/known-values.ts';
import { theRedirectUri } from '../../../reasoning/dialects/mention.ts';
import { code } from '../../../reasoning/dialects/repair.ts';
import { addRedirectUri } from '../../../reasoning/repairs/add-redirect-uri.ts';

export const redirectResponseClearedByApp = defineCause('redirect_response_cleared_by_app', {
  title: 'Response removed from the address before the library reads it',
  summary: (facts) =>
    `Entra’s response arrived at ${theRedirectUri(facts)} after the # (or ?), but the app’s router, a redirect or the page itself removed it before the library could read it.`,
  ruledOutBy: () =>
    'With a blank page as redirect URI the same error comes; then the window was slow, throttled or blocked, and the response never arrived.',
  nextStep: () =>
    'Set a breakpoint or “Preserve log” and look at the address of the popup or frame right after Entra: #code=… or ?code=… that is gone a moment later proves it.',
  repairs: (facts) => [
    code(
      facts,
      [
        [
          null,
          'Use a blank page (blank.html, without script or router) as redirect URI for popup and silent calls, and register it under “Single-page application”.',
        ],
        [
          ['msal.js'],
          'MSAL.js: redirectUri: window.location.origin + "/blank.html" in popup and silent requests; await handleRedirectPromise() before the router starts for redirect sign-ins. Version 5 wants the page of its redirect bridge there.',
        ],
        [
          ['msal.js'],
          'Angular with hash routes (HashLocationStrategy, useHash): the router eats the hash: use path routes, or initialNavigation only outside frames and popups (BrowserUtils.isInPopup()). React Router: no <Navigate> on the redirect route. Vue: history mode.',
        ],
        [
          ['kubernetes', 'docker', 'aspnet', 'php'],
          'Server: no redirect on that path (http to https, slash at the end, language prefix, sign-in wall); a redirect drops or keeps # differently in each browser.',
        ],
        [
          ['next-auth', 'passport', 'spring'],
          'A server never sees what is behind #: ask for response_mode=query or form_post there.',
        ],
      ],
      {
        change: {
          before: `redirectUri: ${redirectUriIn(facts)}`,
          after: `redirectUri: ${blankPage(redirectUriIn(facts))}`,
        },
        undo: 'Put the former redirect URI back.',
      },
    ),
    ...addRedirectUri(facts, 'spa', blankPage(redirectUriIn(facts))),
  ],
});

/** `/blank.html` on the host of the redirect URI. */
function blankPage(uri: string): string {
  const origin = /^https?:\/\/[^/?#]+/iu.exec(uri)?.[0];
  return `${origin ?? 'https://<host>'}/blank.html`;
}
