import { defineCause } from '../../../reasoning/cause.ts';
import { theRedirectUri } from '../../../reasoning/dialects/mention.ts';
import { code } from '../../../reasoning/dialects/repair.ts';
import { TRUST_THE_PROXY } from '../../../reasoning/repairs/behind-proxy.ts';

export const correlationOrNonceCookieLost = defineCause('correlation_or_nonce_cookie_lost', {
  title: 'Correlation or nonce cookie lost',
  summary: (facts) =>
    `At ${theRedirectUri(facts)} the app does not get back the cookie that it set when the sign-in began: not sent with a POST from another site (SameSite), not kept over http (Secure), set for another host, or not readable by this instance. Entra’s response was correct.`,
  ruledOutBy: () =>
    'The request to the callback has the cookie (.AspNetCore.Correlation.…, nonce, state or pkce) that the redirect to Entra set a moment before.',
  nextStep: () =>
    'In the browser’s developer tools (Preserve log), compare Set-Cookie of the redirect to Entra with Cookie of the callback: same host, SameSite=None with Secure, https? If it is missing only for some users, look at several instances.',
  repairs: (facts) => [
    code(
      facts,
      [
        [
          null,
          'Begin and end on the same https host; with form_post the cookie needs SameSite=None; Secure; behind a proxy the app must know that it is https.',
        ],
        [
          ['aspnet', 'microsoft-identity-web'],
          'ASP.NET Core: CorrelationCookie and NonceCookie with SameSite = None and SecurePolicy = Always; UseForwardedHeaders and UseCookiePolicy before UseAuthentication. Several instances: PersistKeysTo… and SetApplicationName (Data Protection). No own action at CallbackPath.',
        ],
        [
          ['passport', 'openid-client', 'msal-node'],
          "Express: session({ cookie: { secure: true, sameSite: 'none' } }) with app.set('trust proxy', 1), or response_mode=query with sameSite 'lax'; save the session before the redirect (req.session.save).",
        ],
        [
          ['next-auth'],
          'Auth.js: AUTH_URL (NEXTAUTH_URL) with the very host that users type; the same AUTH_SECRET on all instances; no change between localhost and 127.0.0.1.',
        ],
        [
          ['spring', 'java'],
          'Spring: server.servlet.session.cookie.same-site=lax (none with form_post), secure=true; shared or sticky sessions.',
        ],
        [
          ['python'],
          "Django: SESSION_COOKIE_SAMESITE = 'None', SESSION_COOKIE_SECURE = True for form_post, 'Lax' for query. Flask: the same SECRET_KEY in all workers.",
        ],
        [
          ['php', 'ruby'],
          'Laravel: SESSION_SAME_SITE=none, SESSION_SECURE_COOKIE=true. Rails: protect_from_forgery except the callback, cookies same_site: :none, secure: true.',
        ],
        [
          ['oauth2-proxy'],
          'oauth2-proxy: --cookie-secure, --cookie-samesite=lax, --cookie-domain of the public host, and the same --cookie-secret on all replicas.',
        ],
        ...TRUST_THE_PROXY,
      ],
      {
        change: {
          before: 'Set-Cookie: …; SameSite=Lax',
          after: 'Set-Cookie: …; SameSite=None; Secure; HttpOnly',
        },
        undo: 'Put the former cookie settings back.',
      },
    ),
  ],
});
