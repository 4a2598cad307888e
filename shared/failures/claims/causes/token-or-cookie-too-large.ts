import { defineCause } from '../../../reasoning/cause.ts';
import { code } from '../../../reasoning/dialects/repair.ts';
import { applicationSetting } from '../../../reasoning/repairs/application-setting.ts';

export const tokenOrCookieTooLarge = defineCause('token_or_cookie_too_large', {
  title: 'Token or cookie too large',
  summary: () =>
    'The token, or the cookie in which the app keeps it, is larger than a server on the way accepts: a browser keeps about 4 KB per cookie, nginx accepts 4 to 8 KB of response headers, Node and IIS 16 KB of request headers. Many groups and roles are the usual reason.',
  ruledOutBy: () =>
    'A user with few groups fails in the same way, and Cookie and Set-Cookie of the failing request are together below 4 KB.',
  nextStep: () =>
    'In the browser’s developer tools, look at the size of Set-Cookie of the callback and of Cookie in the next request; in the nginx log, “upstream sent too big header” proves it.',
  repairs: (facts) => [
    code(
      facts,
      [
        [
          null,
          'Keep tokens on the server and only a session ID in the cookie; do not store access and refresh token in it.',
        ],
        [
          ['kubernetes', 'docker'],
          'nginx: proxy_buffer_size 16k; proxy_buffers 8 16k; proxy_busy_buffers_size 32k; large_client_header_buffers 4 32k. Ingress: annotation nginx.ingress.kubernetes.io/proxy-buffer-size: "16k". Apache: LimitRequestFieldSize.',
        ],
        [
          ['oauth2-proxy'],
          'oauth2-proxy: --session-store-type=redis, or --session-cookie-minimal=true when no token has to be passed on.',
        ],
        [
          ['aspnet', 'microsoft-identity-web'],
          'ASP.NET Core: CookieAuthenticationOptions.SessionStore (ITicketStore), SaveTokens = false; Kestrel: Limits.MaxRequestHeadersTotalSize. IIS/http.sys: MaxFieldLength and MaxRequestBytes.',
        ],
        [
          ['next-auth'],
          'Auth.js: keep only what is needed in the jwt callback, or session: { strategy: "database" }.',
        ],
        [
          ['passport', 'msal-node', 'openid-client'],
          'Express: a server-side store (connect-redis) instead of cookie-session; node --max-http-header-size=32768.',
        ],
        [['spring', 'java'], 'Spring Boot: server.max-http-request-header-size=32KB.'],
        [
          ['msal.js'],
          'Many parallel sign-ins leave cookies behind: delete those of the site once (nonce and correlation cookies).',
        ],
      ],
      {
        change: { before: 'Cookie: all tokens', after: 'Cookie: a session ID' },
        undo: 'Put the former limits back.',
      },
    ),
    ...applicationSetting(facts, {
      page: 'token-configuration',
      clicks: [
        'Edit groups claim → “Groups assigned to the application” (or remove the claim and use app roles), then Save.',
      ],
      change: { before: 'groupMembershipClaims: All', after: 'groupMembershipClaims: ApplicationGroup' },
      undoClicks: 'Edit groups claim → the former choice.',
      body: { groupMembershipClaims: 'ApplicationGroup' },
      undoBody: { groupMembershipClaims: 'All' },
      hcl: ['group_membership_claims = ["ApplicationGroup"]'],
    }),
  ],
});
