import { all, any, code, not, says } from '../../reasoning/signals/condition.ts';
import { signalsOf } from '../../reasoning/signals/signal.ts';
import { TOPIC, CLEAR_TOPIC, BEFORE_CALLBACK, topic } from '../../reasoning/signals/topic.ts';

const LOOPS = says(`
      too many redirects; err too many redirects; redirect|redirection loop; infinite loop; infinite
      redirect|redirects|redirection|login; endless loop|redirect|redirects|login; login|signin|auth|authentication loop; loops? forever|endlessly|infinitely;
      looping; endless … loop; infinite … loop; keeps|keep redirecting|reloading; redirects? endlessly|forever|infinitely; loops? back; stuck in … loop; redirects? … back to login|signin;
      back to login page; to login page|loginpage again; to loginpage again; redirected … again and again; over and over; continuously redirects|redirecting|redirected; constantly redirects|redirecting
    `);

const PROXY_OR_COOKIE = says(`
      cookie; cookies; session; sessions; proxy; nginx; ingress; traefik; haproxy; load balancer; https; http; ssl; tls; same
      site; samesite; secure; iframe; forwarded; cloudflare; application gateway; front door; kubernetes; container; docker;
      middleware; asp net; aspnet; blazor; owin; katana; express; django; flask; spring; laravel; auth js; next auth;
      oauth2 proxy; easy auth; authorize attribute; oidc; iis
    `);

const BROWSER_LIBRARY = says(`
      msal browser; msal js; msal react; msal angular; msaljs; react; angular; vue; spa; single page; msal; login redirect;
      handle redirect promise; acquire token redirect; msal guard; adal; router
    `);

export const browserTopics = [
  ...signalsOf(
    'correlation_or_nonce_cookie_lost',
    [CLEAR_TOPIC, all(LOOPS, PROXY_OR_COOKIE, not(BROWSER_LIBRARY), not(code(50196)))],
    [
      CLEAR_TOPIC,
      all(
        says(`
      cookie|cookies not|isnt found|present|set|sent|received|stored|saved|included|persisted|returned; cookie|cookies …
      lost|missing|dropped|blocked|rejected|not; no cookie|cookies; failing|failed|fails to set cookie; without cookie; lose
      session; loses session; session … lost|empty|missing|null; state … session
    `),
        BEFORE_CALLBACK,
      ),
    ],
    [1.4, all(LOOPS, not(BROWSER_LIBRARY), not(code(50196)))],
  ),
  ...signalsOf(
    'interaction_in_progress',
    [TOPIC, all(LOOPS, BROWSER_LIBRARY)],
    [1.2, says('handle redirect promise')],
  ),
  ...signalsOf('token_or_cookie_too_large', [
    TOPIC,
    all(
      any(says('502 bad gateway; bad gateway; 502; 431; 400 bad request; 500 internal server error')),
      BEFORE_CALLBACK,
      says(
        'after … login|authentication|redirect|redirected|sign; login|callback … success; oauth2 proxy; ingress; nginx; cookie; header',
      ),
    ),
  ]),
  ...signalsOf(
    'redirect_uri_http_behind_proxy',
    [
      TOPIC,
      all(
        says('redirect uri|url|uris; reply url; callback url'),
        says(
          'scheme; protocol; hostname; internal host|ip|name|url|address; wrong host|url|domain; http instead|not|rather|only; localhost instead; http scheme',
        ),
        says(
          'proxy; nginx; load balancer; ingress; gateway; front door; traefik; container; docker; kubernetes; app service; cloudflare; deployed; production; offload|offloading; elb; alb',
        ),
      ),
    ],
    [
      2.4,
      says(`
      from https to http; https to http; changed … http; http instead; plain text http; plain http; scheme … changed; uses
      http; http redirect uri; insecure redirect uri
    `),
    ],
  ),
  ...topic(
    'third_party_cookies_blocked',
    all(
      says('silent; iframe; silently; renew; sso silent; teams tab; embedded'),
      says(
        'safari; incognito; private; brave; firefox; itp; cookies; third party; chrome; edge … strict; webview',
      ),
      says('fails?; failed; error; not; login required; logged out; blocked; interaction required; cannot'),
    ),
  ),
  ...topic(
    'redirect_response_cleared_by_app',
    all(
      BROWSER_LIBRARY,
      says(
        'hash; fragment; query; router; route; routes; routing; redirect page; popup; blank; iframe; timeout; timed out',
      ),
      says(
        'null; unauthenticated; empty; missing; removed; lost; stripped; cleared; never; not; stays|remains open; timed out; timeout; closes; again',
      ),
      not(says('cors; third party; cookie')),
    ),
  ),
];
