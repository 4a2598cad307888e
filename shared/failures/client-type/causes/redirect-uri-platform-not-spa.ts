import { defineCause } from '../../../reasoning/cause.ts';
import { theRedirectUri } from '../../../reasoning/dialects/mention.ts';
import { code } from '../../../reasoning/dialects/repair.ts';
import { moveRedirectUri } from '../../../reasoning/repairs/move-redirect-uri.ts';

export const redirectUriPlatformNotSpa = defineCause('redirect_uri_platform_not_spa', {
  title: 'Redirect URI not registered as a single-page application',
  summary: (facts) =>
    `A script in a browser redeems the code, but ${theRedirectUri(facts)} is registered under another platform (usually “Web”). Only redirect URIs of the platform “Single-page application” allow that.`,
  ruledOutBy: () =>
    'The request to /token has no Origin header, so it does not come from a browser; or the URI is already listed under “Single-page application” and was saved some minutes ago.',
  nextStep: () =>
    'In the browser’s developer tools, look at the POST to /token: if it has an Origin header, move the URI to “Single-page application”. If no browser is meant to redeem the code, find what adds the header.',
  repairs: (facts) => [
    ...moveRedirectUri(facts, 'web', 'spa'),
    code(
      facts,
      [
        [
          ['msal.js'],
          'MSAL.js 2 or later (code flow with PKCE); version 1 used the implicit flow and needs other settings.',
        ],
        [
          ['next-auth', 'passport', 'aspnet', 'spring', 'php'],
          'A server library (Auth.js, passport, ASP.NET Core, Spring) redeems on the server and keeps “Web”: then see why the callback page calls /token from the browser.',
        ],
        [
          ['postman'],
          'Postman’s web version and its agent send an Origin header: use the desktop app, or leave “Authorize using browser” off.',
        ],
        [null, 'A page must never send client_secret: remove it together with the move.'],
      ],
      { undo: 'Put the former code back.' },
    ),
  ],
});
