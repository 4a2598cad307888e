import { correlationOrNonceCookieLost } from '../causes/correlation-or-nonce-cookie-lost.ts';
import { interactionInProgress } from '../causes/interaction-in-progress.ts';
import { thirdPartyCookiesBlocked } from '../causes/third-party-cookies-blocked.ts';
import { redirectResponseClearedByApp } from '../causes/redirect-response-cleared-by-app.ts';
import { all, any, code, not, says } from '../../../reasoning/signals/condition.ts';
import { signalsOf } from '../../../reasoning/signals/signal.ts';
import { TOPIC, CLEAR_TOPIC, BEFORE_CALLBACK, topic } from '../../../reasoning/signals/topic.ts';

const LOOPS = says(`
      too many redirects; err too many redirects; redirect|redirection loop; infinite loop; infinite
      redirect|redirects|redirection|login; endless loop|redirect|redirects|login; login|signin|auth|authentication
      loop; loops? forever|endlessly|infinitely; looping; endless … loop; infinite … loop; keeps|keep
      redirecting|reloading; redirects? endlessly|forever|infinitely; loops? back; stuck in … loop; redirects? … back
      to login|signin; back to login page; to login page|loginpage again; to loginpage again; redirected … again and
      again; over and over; continuously redirects|redirecting|redirected; constantly redirects|redirecting
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

const LOOPS_AT_SERVER = all(LOOPS, PROXY_OR_COOKIE, not(BROWSER_LIBRARY), not(code(50196)));

const COOKIE_MISSING = says(`
      cookie|cookies not|isnt found|present|set|sent|received|stored|saved|included|persisted|returned; cookie|cookies …
      lost|missing|dropped|blocked|rejected|not; no cookie|cookies; failing|failed|fails to set cookie; without cookie; lose
      session; loses session; session … lost|empty|missing|null
    `);

export const browserWords = [
  ...signalsOf(
    correlationOrNonceCookieLost,
    // One of them, not their sum: words alone never claim.
    [CLEAR_TOPIC, any(LOOPS_AT_SERVER, all(COOKIE_MISSING, BEFORE_CALLBACK))],
    [
      2,
      all(
        not(any(LOOPS_AT_SERVER, COOKIE_MISSING)),
        any(
          all(says('same site; samesite; secure cookie'), says('callback; signin oidc; login; state')),
          all(says('state'), says('cookie'), says('missing|lost|null')),
        ),
      ),
    ],
    [1.4, all(LOOPS, not(any(LOOPS_AT_SERVER, COOKIE_MISSING)), not(BROWSER_LIBRARY), not(code(50196)))],
  ),
  ...signalsOf(
    interactionInProgress,
    [TOPIC, all(LOOPS, BROWSER_LIBRARY)],
    [1.2, says('handle redirect promise')],
  ),
  ...topic(
    thirdPartyCookiesBlocked,
    all(
      says('silent; iframe; silently; renew; sso silent; teams tab; embedded'),
      says(
        'safari; incognito; private; brave; firefox; itp; cookies; third party; chrome; edge … strict; webview',
      ),
      says('fails?; failed; error; not; login required; logged out; blocked; interaction required; cannot'),
    ),
  ),
  ...topic(
    redirectResponseClearedByApp,
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
