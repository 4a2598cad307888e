import { redirectUriHttpBehindProxy } from '../causes/redirect-uri-http-behind-proxy.ts';
import { redirectUriTokenRequestDiffers } from '../causes/redirect-uri-token-request-differs.ts';
import { redirectUriLoopbackPortMismatch } from '../causes/redirect-uri-loopback-port-mismatch.ts';
import { redirectUriNoneRegistered } from '../causes/redirect-uri-none-registered.ts';
import { redirectUriNotSentOrRegistered } from '../causes/redirect-uri-not-sent-or-registered.ts';
import { redirectUriNotRegistered } from '../causes/redirect-uri-not-registered.ts';
import { redirectUriUrnScheme } from '../causes/redirect-uri-urn-scheme.ts';
import { all, any, code, field, look, not, says } from '../../../reasoning/signals/condition.ts';
import * as redirect from './redirect-looks.ts';
import { signalsOf } from '../../../reasoning/signals/signal.ts';

const MISMATCH = any(
  code(50011),
  says(`
      redirect uri … (does|do) not match; redirect uri|url … not|doesnt|dont match; reply
      url|address|uri … not|doesnt|dont match; redirect uri mismatch; invalid redirect uri; provided
      value for input parameter redirect uri is not valid; input parameter redirect uri is not valid;
      redirect uri … is not registered
    `),
);

const BEHIND_PROXY = says(`
      behind … proxy; reverse proxy; load balancer; x forwarded proto; x forwarded host; x forwarded;
      forwarded headers; forward headers; application gateway; app gateway; front door; frontdoor;
      ingress; nginx; traefik; haproxy; envoy; cloudflare; ngrok; caddy; apache proxy; proxypass;
      tls|ssl|https termination; terminates|terminated|terminating tls|ssl|https; ssl|tls
      offloading|offload; proxy fix; trust proxy; container apps; cloud run; heroku; aws alb; behind
      elb|alb
    `);

const HTTP_FOR_HTTPS = says(`
      http instead of https; http not https; http rather than https; http … instead of … https; redirect uri|url …
      http … https; redirection uri … http; changed to be http; changed protocol from https; from https to http;
      redirect uri|url is|as|with|using http; generates|generating|generated|builds|builds|sends|sending|uses|using
      http; redirects|redirected to http; always http; not https; keeps using http; http scheme; scheme is http; http
      mode; callback url|uri is|as|with|using http; reply url … http; wrong scheme
    `);

const DIFFERS_IN_TOKEN_REQUEST = says(`
      does not match reply address|uri|url … when requesting authorization code; specified|sent|used in
      token request … does not match|equal; does not match reply
      address|uri … authorization code; redirect uri … token request … differ|different|differs;
      redirect uri … not same … authorize|authorization; redirect uri … does not match …
      authorization request; redirect uri … does not match … used in authorization|authorize; reply
      uri … was not included|provided|specified in … token|redemption; requires … redirect uri … token
    `);

export const redirectUriSignals = [
  ...signalsOf(
    redirectUriHttpBehindProxy,
    [4, all(MISMATCH, look(redirect.isHttpOutside))],
    [2, look(redirect.differsInSchemeOnly)],
    [3, all(any(MISMATCH, look(redirect.isHttpOutside)), look(redirect.isInnerHost))],
    [2.2, all(any(MISMATCH, HTTP_FOR_HTTPS), BEHIND_PROXY)],
    [3.2, HTTP_FOR_HTTPS],
    [3, all(not(MISMATCH), look(redirect.isHttpOutside), says('https; proxy; ssl; tls; load balancer'))],
    [1.8, all(MISMATCH, HTTP_FOR_HTTPS)],
    [
      2.5,
      says(`
      forwarded headers options; use forwarded headers; x forwarded proto; forward headers strategy;
      proxy fix; nextauth url; auth trust host; aspnetcore forwardedheaders enabled; trust proxy;
      preferred url scheme
    `),
    ],
    [
      2.5,
      says(`
      internal hostname|host|url|address; container name; instead of public|external host|domain|url;
      localhost instead of
    `),
    ],
    [4.6, all(code(900971), BEHIND_PROXY)],
    [-2.5, all(code(50011), look(redirect.isHttpsOutside))],
    [-2.5, all(code(50011), look(redirect.isLoopback), not(says('instead of')))],
  ),
  ...signalsOf(
    redirectUriTokenRequestDiffers,
    [4.5, DIFFERS_IN_TOKEN_REQUEST],
    [1.5, all(code(50011), DIFFERS_IN_TOKEN_REQUEST)],
    [
      2.5,
      all(
        look(redirect.twoSentUris),
        any(says('grant type authorization code; oauth2 v2.0 token; token request'), code(500112, 70000)),
      ),
    ],
  ),
  ...signalsOf(
    redirectUriLoopbackPortMismatch,
    [3.8, all(MISMATCH, look(redirect.differsInLoopbackPort))],
    [3.5, all(MISMATCH, look(redirect.isLoopbackAddress))],
    [3.6, all(MISMATCH, look(redirect.isEphemeralPort))],
    [1, all(MISMATCH, look(redirect.isLoopback))],
    [
      2.2,
      all(
        MISMATCH,
        says(`
      random port; random|dynamic|ephemeral|different|another|free|available ports?; port is
      random|different|not registered; port number; port changes; port mismatch; local port; loopback;
      localhost port; any port
    `),
      ),
    ],
    [
      2,
      says(`
      loopback redirect uri; loopback response uri mismatch; redirect uri port; port … redirect uri …
      registered
    `),
    ],
  ),
  ...signalsOf(
    redirectUriNoneRegistered,
    [
      4.5,
      says(`
      no reply address is registered; no redirect uri|uris|url is|are registered|configured; no reply
      urls? registered|configured; reply address … not registered for application; no redirect
      uris?|urls? registered; did not|havent|hadnt|never register|registered|add|added redirect uri
    `),
    ],
    [2.5, field('redirect_uris', (value, { items }) => items.length === 0 && value.trim() === '')],
  ),
  ...signalsOf(
    redirectUriNotSentOrRegistered,
    [-2, all(code(900971), BEHIND_PROXY)],
    [
      4.5,
      says(`
      no reply address provided; no reply address; redirect uri is missing from request
    `),
    ],
    [
      3,
      all(
        any(
          code(900144, 90014, 90013),
          says('redirect uri is required; missing required parameter redirect uri'),
        ),
        says('redirect uri'),
        says('missing|empty|blank|undefined'),
      ),
    ],
  ),
  ...signalsOf(
    redirectUriNotRegistered,
    [3.6, all(not(code(50011)), MISMATCH)],
    [-3, DIFFERS_IN_TOKEN_REQUEST],
    [1.5, all(MISMATCH, look(redirect.differsNearly))],
    [0.8, all(MISMATCH, look(redirect.differsAtAll))],
    [1, all(code(50011), look(redirect.isHttpsOutside))],
    [
      1.5,
      all(
        MISMATCH,
        says(`
      trailing slash; case sensitive; upper|lower case; staging; preview url|deployment; deployment
      slot; custom domain; new domain; www; added redirect uri|url; add redirect uri|url; callback
      path; wildcard
    `),
      ),
    ],
    [3, says('redirect uri is not valid; aadb2c90006; redirect uri … not registered')],
    [-0.8, all(code(50011), look(redirect.isEphemeralPort))],
    [-2.5, look(redirect.differsInLoopbackPort)],
  ),
  ...signalsOf(
    redirectUriUrnScheme,
    [
      5,
      all(
        look(redirect.isUrn),
        any(
          MISMATCH,
          code(50011, 90102, 900971, 500113, 9002326, 70000, 90013, 900144),
          says('urn scheme; redirect uri; invalid request'),
        ),
      ),
    ],
    [2, look(redirect.isUrn)],
    [
      4.5,
      says(`
      urn schemes?; urn redirect; redirect uri … urn; urn ietf wg oauth 2.0 oob
    `),
    ],
  ),
];
