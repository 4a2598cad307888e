import { defineCause } from '../../../reasoning/cause.ts';
import { code } from '../../../reasoning/dialects/repair.ts';

export const popupBlockedOrIsolated = defineCause('popup_blocked_or_isolated', {
  title: 'Popup blocked or isolated from its page',
  summary: () =>
    'The browser did not open the sign-in popup, or separated it from the page that opened it. Popup blockers refuse windows that no click opened; a header Cross-Origin-Opener-Policy: same-origin cuts the connection, so that MSAL.js takes the window for closed or never sees the answer.',
  ruledOutBy: () =>
    'The same page signs in without a popup (loginRedirect) with the same error, or the popup stays open and shows an error of Entra.',
  nextStep: () =>
    'Sign in once with loginRedirect: if that works, the popup is the cause. Then look for the header Cross-Origin-Opener-Policy in the response of the app’s own page.',
  repairs: (facts) => [
    code(
      facts,
      [
        [
          null,
          'Call loginPopup or acquireTokenPopup directly in the handler of a click, with no await before it, and allow popups for the site.',
        ],
        [
          null,
          'Send Cross-Origin-Opener-Policy: same-origin-allow-popups instead of same-origin from the app’s pages, and no such header from the page at the redirect URI.',
        ],
        [
          null,
          'Use loginRedirect and acquireTokenRedirect where popups are not dependable: phones, frames, WebViews.',
        ],
        [
          null,
          'MSAL.js 5 works with isolated popups: it needs its redirect bridge on the page at the redirect URI.',
        ],
        [
          null,
          'The console message that the policy would block the window.closed call is only a warning when the sign-in succeeds.',
        ],
      ],
      {
        change: {
          before: 'Cross-Origin-Opener-Policy: same-origin',
          after: 'Cross-Origin-Opener-Policy: same-origin-allow-popups',
        },
        undo: 'Put the former header back.',
      },
    ),
  ],
});
