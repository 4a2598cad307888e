import { defineCause } from '../../../reasoning/cause.ts';
import { code } from '../../../reasoning/dialects/repair.ts';

export const nonceMismatch = defineCause('nonce_mismatch', {
  title: 'Nonce of the ID token does not match',
  summary: () =>
    'The ID token is valid, but its nonce is not the one that the app stored for this sign-in: two sign-ins at once, a replayed response, a lost session, or a token from the cache of an earlier sign-in.',
  ruledOutBy: () =>
    'nonce in the sign-in address is the same as the claim nonce of the ID token and the stored value (some libraries store a hash: compare what they compare).',
  nextStep: () =>
    'Compare the three values of one sign-in: if address and token differ, the response of another sign-in was delivered; if they agree and the store differs, look at session or cookie.',
  repairs: (facts) => [
    code(
      facts,
      [
        [
          null,
          'Keep the nonce beside the state of each sign-in, one new value each time, and take it out when it was compared once.',
        ],
        [
          ['msal.js'],
          'MSAL.js: a single PublicClientApplication; no second sign-in from a hidden frame or another tab while one runs; clear the site’s storage once.',
        ],
        [
          ['aspnet', 'microsoft-identity-web'],
          'ASP.NET (IDX21323): the nonce cookie is lost or was used: SameSite=None; Secure, forwarded headers; on OWIN use SystemWebCookieManager.',
        ],
        [
          ['openid-client', 'passport'],
          'openid-client: checks.nonce from the session of that browser; passport: a session store all instances share.',
        ],
        [
          ['next-auth', 'spring', 'python'],
          'Others: the same secret and session store on all instances, and no reload of the callback.',
        ],
        [
          ['msal-node'],
          'MSAL Node: pass nonce to getAuthCodeUrl and to acquireTokenByCode alike; when none was sent, a nonce in the token counts as a mismatch.',
        ],
      ],
      {
        change: { before: 'One nonce for the session', after: 'One nonce for each sign-in' },
        undo: 'Put the former code back.',
      },
    ),
  ],
});
