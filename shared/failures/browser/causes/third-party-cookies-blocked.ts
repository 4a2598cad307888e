import { defineCause } from '../../../reasoning/cause.ts';
import { code } from '../../../reasoning/dialects/repair.ts';

export const thirdPartyCookiesBlocked = defineCause('third_party_cookies_blocked', {
  title: 'Silent sign-in without the session cookie',
  summary: () =>
    'The silent sign-in runs in a hidden frame, where Entra’s session cookie is a third-party cookie. The browser does not send it (Safari, Firefox, private windows, Chrome depending on its settings), so Entra finds no session.',
  ruledOutBy: () =>
    'The call fails in every browser, even with third-party cookies allowed: then there is no session, or there are several and the user has to choose.',
  nextStep: () =>
    'Try once with third-party cookies allowed for the site: if the silent call then succeeds, this is the cause.',
  repairs: (facts) => [
    code(
      facts,
      [
        [
          null,
          'Treat login_required as normal: sign in by redirect or popup, which has the cookie; do not rely on hidden frames.',
        ],
        [
          ['msal.js'],
          'MSAL.js: acquireTokenSilent uses the refresh token first (24 hours); on InteractionRequiredAuthError call acquireTokenRedirect or acquireTokenPopup. In place of ssoSilent start with loginRedirect and loginHint.',
        ],
        [
          ['aspnet', 'microsoft-identity-web', 'next-auth', 'passport', 'spring'],
          'Or let the server sign in and hold the session (backend for frontend): its cookie is first-party.',
        ],
        [
          ['power-platform', 'product'],
          'App inside a frame of another product (Teams, SharePoint, Dynamics): use that product’s sign-in (Teams: getAuthToken; Office: nested app authentication), or a popup.',
        ],
        [['adal'], 'adal.js and msal 1.x use hidden frames for every token: move to @azure/msal-browser.'],
      ],
      {
        change: {
          before: 'ssoSilent() or prompt=none in a hidden frame',
          after: 'loginRedirect({ loginHint }) when the silent call is refused',
        },
        undo: 'Put the former code back.',
      },
    ),
  ],
});
