import { defineCause } from '../../../reasoning/cause.ts';
import { code } from '../../../reasoning/dialects/repair.ts';

export const interactionInProgress = defineCause('interaction_in_progress', {
  title: 'A second interactive call before the first has finished',
  summary: () =>
    'MSAL.js allows one interactive call at a time. A second one started before the first had finished, or the session storage still has the mark of an earlier one that never finished.',
  ruledOutBy: () =>
    'Session storage has no key …interaction.status when the call starts, and only one place in the code starts a sign-in.',
  nextStep: () =>
    'Close the tab and open a new one. If the error is gone, an unfinished call had left its mark; if it comes back at once, two calls start together.',
  repairs: (facts) => [
    code(
      facts,
      [
        [
          ['msal.js'],
          'MSAL.js: await msalInstance.initialize(); await msalInstance.handleRedirectPromise() once at start, before any loginRedirect or acquireToken…; one instance for the whole app.',
        ],
        [
          ['msal.js'],
          'React: call login only when inProgress === InteractionStatus.None (useMsal); StrictMode runs effects twice in development. Angular: wait for inProgress$ in MsalBroadcastService, and bootstrap MsalRedirectComponent.',
        ],
        [
          null,
          'Do not call loginRedirect in the page that receives the answer, nor in a render function; the button is disabled while a call runs.',
        ],
        [
          ['msal.js'],
          'A popup that was closed or blocked: catch the error (user_cancelled, popup_window_error) so that the call ends.',
        ],
        [
          null,
          'Silent calls may run in parallel; catch InteractionRequiredAuthError of all of them in one place.',
        ],
      ],
      {
        change: {
          before: 'loginRedirect() at start',
          after: 'await handleRedirectPromise(), then loginRedirect() only without an account',
        },
        undo: 'Put the former code back.',
      },
    ),
  ],
});
