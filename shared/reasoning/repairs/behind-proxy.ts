import type { StackStep } from '../dialects/repair.ts';

/** How each stack learns scheme and host of the outer request from the proxy in front of it. */
export const TRUST_THE_PROXY: readonly StackStep[] = [
  [
    ['aspnet', 'microsoft-identity-web'],
    'ASP.NET Core: set the environment variable ASPNETCORE_FORWARDEDHEADERS_ENABLED=true, or call app.UseForwardedHeaders() as the first middleware with ForwardedHeadersOptions { ForwardedHeaders = XForwardedFor | XForwardedProto | XForwardedHost } and the proxy in KnownProxies or KnownNetworks (by default only loopback is trusted).',
  ],
  [
    ['spring', 'java'],
    'Spring Boot: server.forward-headers-strategy=framework (or native for Tomcat), and redirect-uri={baseUrl}/login/oauth2/code/{registrationId}.',
  ],
  [
    ['passport', 'openid-client', 'msal-node'],
    "Express: app.set('trust proxy', 1), so that req.protocol is https; or configure the full redirect URI. passport-azure-ad: redirectUrl; openid-client: redirect_uris, and build the callback URL from the public address.",
  ],
  [
    ['next-auth'],
    'NextAuth v4: NEXTAUTH_URL=https://<public host>. Auth.js v5: AUTH_URL=https://<public host>, or AUTH_TRUST_HOST=true when the proxy sends X-Forwarded-Host and X-Forwarded-Proto.',
  ],
  [
    ['python', 'msal-python'],
    "Django: SECURE_PROXY_SSL_HEADER = ('HTTP_X_FORWARDED_PROTO', 'https') and USE_X_FORWARDED_HOST = True. Flask: app.wsgi_app = ProxyFix(app.wsgi_app, x_proto=1, x_host=1), or url_for(…, _external=True, _scheme='https'). FastAPI: uvicorn --proxy-headers --forwarded-allow-ips=<address of the proxy>.",
  ],
  [
    ['php'],
    'Laravel: trustProxies(at: …) in bootstrap/app.php (before version 11: $proxies in the middleware TrustProxies), and APP_URL=https://…. Symfony: framework.trusted_proxies and trusted_headers.',
  ],
  [
    ['ruby'],
    'Rails: config.assume_ssl = true with config.force_ssl = true, or OmniAuth.config.full_host = "https://<public host>".',
  ],
  [
    ['go', 'oauth2-proxy'],
    'oauth2-proxy: --reverse-proxy=true and --redirect-url=https://<public host>/oauth2/callback.',
  ],
  [['keycloak'], 'Keycloak: KC_PROXY_HEADERS=xforwarded and KC_HOSTNAME=https://<public host>.'],
  [
    ['kubernetes', 'docker'],
    'nginx: proxy_set_header Host $host; proxy_set_header X-Forwarded-Proto $scheme; proxy_set_header X-Forwarded-Host $host. With a further balancer in front, pass on its value ($http_x_forwarded_proto) instead of $scheme. Traefik: entryPoints.<name>.forwardedHeaders.trustedIPs.',
  ],
];
