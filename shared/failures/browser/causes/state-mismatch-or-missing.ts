import { defineCause } from '../../../reasoning/cause.ts';
import { code } from '../../../reasoning/dialects/repair.ts';

export const stateMismatchOrMissing = defineCause('state_mismatch_or_missing', {
  title: 'State at the callback missing or different',
  summary: () =>
    'The state that came back is missing, or belongs to another sign-in than the one that the app stored: a second tab or double click, a bookmarked or reloaded callback, a lost session, or another host than at the start.',
  ruledOutBy: () =>
    'state is the same in the sign-in address, in the callback and in the store. If the store is empty, the session cookie was lost.',
  nextStep: () =>
    'Log state when the sign-in starts and when the callback arrives, with the session ID: another session ID means a lost cookie, another state two sign-ins at once, no state a callback opened by hand.',
  repairs: (facts) => [
    code(
      facts,
      [
        [
          null,
          'Store each sign-in under its own state (several may run at once), and begin and end on the same host. On a mismatch offer a new sign-in; never skip the check.',
        ],
        [
          ['msal.js'],
          'MSAL.js: await initialize() and handleRedirectPromise() once on each page before anything else; cacheLocation "sessionStorage" does not survive a change of tab or host; no sign-in while another runs.',
        ],
        [
          ['msal-python', 'python'],
          'MSAL Python: keep the dictionary of initiate_auth_code_flow in the session; a server-side session (Flask-Session) when it is too large for a cookie.',
        ],
        [
          ['next-auth'],
          'Auth.js: the same host in AUTH_URL and in the browser; delete old cookies; the same AUTH_SECRET on all instances.',
        ],
        [
          ['passport', 'msal-node', 'openid-client'],
          'Express: express-session before passport, a store that all instances share, sameSite "lax" (query) or "none" with secure (form_post).',
        ],
        [
          ['spring', 'java'],
          'Spring: “authorization_request_not_found” is this: share sessions, same host and context path, SameSite lax.',
        ],
        [
          ['product', 'oauth2-proxy', 'keycloak', 'postman'],
          'Start at the product’s own page, not from My Apps or a bookmark of the callback: without a sign-in begun there, no state is stored.',
        ],
      ],
      {
        change: {
          before: 'One stored state, overwritten by each start',
          after: 'One entry a state, removed at its callback',
        },
        undo: 'Put the former code back.',
      },
    ),
  ],
});
