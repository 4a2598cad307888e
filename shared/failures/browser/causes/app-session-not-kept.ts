import { defineCause } from '../../../reasoning/cause.ts';
import { theRedirectUri } from '../../../reasoning/dialects/mention.ts';
import { code } from '../../../reasoning/dialects/repair.ts';

export const appSessionNotKept = defineCause('app_session_not_kept', {
  title: 'App does not keep its own session after sign-in',
  summary: (facts) =>
    `Entra sent a good response to ${theRedirectUri(facts)}, but the app finds no session on the next request and starts the sign-in again: its cookie is not stored (Secure over http, wrong domain, too large), or the session was written on another instance.`,
  ruledOutBy: () => 'The text is about correlation, nonce or state: then the response itself was refused.',
  nextStep: () =>
    'In the browser’s network tab, look at the response of the callback: it has to set the session cookie, and the next request has to send it.',
  repairs: (facts) => [
    code(
      facts,
      [
        [
          null,
          'Cookie: Secure needs https (behind a proxy the app has to trust X-Forwarded-Proto), Domain has to be that of the page, and Path has to cover it. Two apps on one host need different cookie names.',
        ],
        [
          null,
          'Several instances: a shared session store (Redis, database) and shared keys, or sticky sessions; memory of one process is not enough.',
        ],
        [
          ['passport', 'msal-node'],
          'Express: app.set("trust proxy", 1), a store for express-session, and req.session.save() before the redirect.',
        ],
        [
          ['aspnet', 'microsoft-identity-web'],
          'ASP.NET Core: UseForwardedHeaders first, UseAuthentication before UseAuthorization, and AddDataProtection with keys that all instances share.',
        ],
        [
          ['python'],
          'Flask and Django: a fixed SECRET_KEY for all workers, SESSION_COOKIE_SECURE and SESSION_COOKIE_DOMAIN right for the address.',
        ],
        [
          ['next-auth'],
          'Auth.js: AUTH_URL is the public https address, AUTH_SECRET the same on all instances.',
        ],
        [
          ['spring', 'java'],
          'Spring: server.forward-headers-strategy=framework, and Spring Session for several instances.',
        ],
      ],
      { undo: 'Put the former cookie settings back.' },
    ),
  ],
});
