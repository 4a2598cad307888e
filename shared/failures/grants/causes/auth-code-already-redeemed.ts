import { defineCause } from '../../../reasoning/cause.ts';
import { code } from '../../../reasoning/dialects/repair.ts';

export const authCodeAlreadyRedeemed = defineCause('auth_code_already_redeemed', {
  title: 'Authorization code redeemed twice',
  summary: () =>
    'The code was already redeemed, and it works for one token request only. Two handlers redeem it, the callback runs twice (reload, back button, double effect), or a retry sends it again.',
  ruledOutBy: () =>
    'The log shows only one token request for this code; then it had expired (after about ten minutes) or was altered.',
  nextStep: () =>
    'Log every call of the callback with the first characters of the code: the same code twice within a second shows what redeems it a second time.',
  repairs: (facts) => [
    code(
      facts,
      [
        [
          null,
          'Redeem in one place only, then redirect to an address without the code, so that a reload does not send it again. Do not retry a token request that may have arrived.',
        ],
        [
          ['msal.js', 'next-auth'],
          'React: in development StrictMode runs effects twice: guard the call, or let MSAL.js do it (handleRedirectPromise once, at start). Next.js: no prefetch of the callback route.',
        ],
        [
          ['aspnet', 'microsoft-identity-web', 'msal.net'],
          'ASP.NET Core: after your own redemption in OnAuthorizationCodeReceived call context.HandleCodeRedemption(); otherwise the middleware redeems it again.',
        ],
        [
          ['passport', 'msal-node'],
          'Express: one callback route, passport.authenticate in it once; a service worker or a link scanner must not call it.',
        ],
        [
          ['kubernetes', 'docker', 'oauth2-proxy', 'product'],
          'Proxies: no retry of POST or callback requests (nginx: proxy_next_upstream off).',
        ],
        [
          ['spring', 'java', 'php', 'python'],
          'On the callback exchange the code before anything that may fail, and treat a second call with a finished session as done.',
        ],
      ],
      {
        change: {
          before: 'Callback → redeem, again at each call',
          after: 'Callback → redeem once → redirect to a page without code',
        },
        undo: 'Put the former code back.',
      },
    ),
  ],
});
