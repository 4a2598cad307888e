import { all, any, code, not, says, type Condition } from './condition.ts';
import { signalsOf } from './signal.ts';

/**
 * What people describe without any message of a library: a thing and a complaint, wherever each of them stands in the
 * text. Light, so that everything more exact beats it.
 */
const TOPIC = 1.9;
const CLEAR_TOPIC = 2.6;

const IDENTITY = says(`
      azure; entra; aad; azuread; microsoft; office 365; o365; msal; oidc; openid; oauth; oauth2; sso; login; sign
      in; signin; id token; claim|claims; idp; identity provider
    `);
const LACKING = says(`
      missing; null; nil; empty; blank; undefined; absent; not found|set|present|included|returned|available|provided|valid|sent|there; no
      email|mail|groups; without; invalid; cant|cannot get|find|read; could not; couldnt; unable; required; failed; fails;
      requires; never; doesnt|does not have|contain|return|include|expose|come; not being present; not coming|contain|have;
      isnt|is not; wasnt|was not; not exist; need|needs
    `);
const BEFORE_CALLBACK = says(`
      callback; signin oidc; redirect; redirects; redirected; redirecting; login; log in; logging in; sign in; signing
      in; authenticate; authentication; authenticating
    `);
const LOOPS = says(`
      too many redirects; err too many redirects; redirect|redirection loop; infinite loop; infinite
      redirect|redirects|redirection|login; endless loop|redirect|redirects|login; login|signin|auth|authentication loop; loops? forever|endlessly|infinitely;
      looping; endless … loop; infinite … loop; keeps|keep redirecting|reloading; redirects? endlessly|forever|infinitely; loops? back; stuck in … loop; redirects? … back to login|signin;
      back to login page; redirected … again and again; over and over; continuously redirects|redirecting|redirected; constantly redirects|redirecting
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
const REMOTE = says(`
      docker; container; containers; devcontainer; dev container|containers; wsl; wsl2; codespace; codespaces; ssh; remote
      server|host|machine|tunnel|desktop|vm; kubernetes; headless; jupyter; cloud shell; compute instance; databricks; colab;
      github.dev; gitpod; emulator; jumpbox; bastion; putty
    `);
const INTERACTIVE = says(`
      interactive; browser; localhost; 127 0 0 1; redirect; redirects; callback; auth|az|azd login; login mode; port; ports;
      xdg open; loopback
    `);
const NOT_WORKING = says(`
      fails?; failed; failing; doesnt|does not|not work|working|redirect|return|open|reach|load|respond; never; refused;
      unreachable; hang|hangs|stuck; timeout; timed out; difficult; impossible; unable; cannot; cant; error; broken; wrong port;
      nothing happens; not accessible|available|possible; no browser|method; not found
    `);

const topic = (cause: Parameters<typeof signalsOf>[0], ...when: readonly Condition[]) =>
  when.map((condition) => signalsOf(cause, [TOPIC, condition])).flat();

/** No statement of a code: then the words are all there is. */
const NO_CODE_SAID = not(
  code(50011, 50020, 700016, 7000215, 7000222, 65001, 50105, 53003, 50076, 50079, 500011),
);

export const topics = [
  ...topic(
    'email_claim_missing',
    all(
      says('email; emails; e mail; mail; useremail; mail address|addresse; email addresse?; emailaddress'),
      LACKING,
      IDENTITY,
      says(
        'claim; claims; token; profile; user; users; attribute; userinfo; response; scope; account; property; field',
      ),
      NO_CODE_SAID,
    ),
  ),
  ...topic(
    'groups_overage',
    all(
      says('groups; group claims?; group membership|memberships; user groups; security groups; adgroups'),
      says(`
      not member; not being member; isnt member; not authorized; access denied; empty; missing; null; not
      returned|present|included|working|mapped|synced|sent|found|parsed; no groups; some users|people; certain users;
      member of; too many; colleagues; other users; limit; hundreds; more than; src1; large number; no attribute;
      unauthorized
    `),
      IDENTITY,
      NO_CODE_SAID,
    ),
  ),
  ...signalsOf(
    'groups_overage',
    [
      CLEAR_TOPIC,
      says(`
      not member of … required groups|group; not member of one of required; not part of … required
      groups|group; groups link; get member objects; claims groups link; not in any of … required|allowed groups
    `),
    ],
    [
      1.5,
      all(says('groups; group'), says('200; 150; many groups; lot more … groups; some people; for others')),
    ],
  ),
  ...topic(
    'loopback_listener_unreachable',
    all(REMOTE, INTERACTIVE, NOT_WORKING, BEFORE_CALLBACK, NO_CODE_SAID),
  ),
  ...signalsOf('clock_skew', [
    CLEAR_TOPIC,
    says(`
      issued at|in|time … future; iat … future; issuedat … future; token … future; from future; issued after current
      time; before it was issued; current time … before; token used before; used before issued; before nbf; nbf … current;
      before use time; time is before; lies in future; is in future; clock tolerance; clock leeway; id token … not active
    `),
  ]),
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
      NO_CODE_SAID,
    ),
  ]),
  ...signalsOf('token_audience_mismatch', [
    TOPIC,
    all(
      says('401; unauthorized; invalid token; rejected'),
      says('audience; aud; accepted audiences; app id uri; application id uri; allowed token audiences'),
    ),
  ]),
  ...signalsOf('api_permission_not_listed_or_consented', [
    TOPIC,
    all(
      says('403; forbidden; insufficient; unauthorized; access is denied'),
      says(`
      microsoft graph; graph api; graph microsoft com; api permissions?; application permissions?; scp; roles claim; app roles?
    `),
      not(says('admin|administrator consent|approval; can grant')),
      NO_CODE_SAID,
    ),
  ]),
  ...signalsOf('tls_certificate_not_trusted', [
    TOPIC,
    all(
      says('certificate; ssl; tls; x509; cert; certs'),
      says(
        'verify; verification; trusted; untrusted; self signed; handshake; unknown authority; issuer; chain; expired root; local issuer; corporate; interception',
      ),
      NO_CODE_SAID,
      says(
        'fetch; request; connect; connection; login microsoftonline com; az login; https; proxy; pip; node; java; curl; urllib; openid configuration',
      ),
    ),
  ]),
  ...signalsOf(
    'redirect_uri_http_behind_proxy',
    [
      TOPIC,
      all(
        says('redirect uri|url|uris; reply url; callback url'),
        says('http; https; scheme; protocol; hostname; internal; host'),
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
];
