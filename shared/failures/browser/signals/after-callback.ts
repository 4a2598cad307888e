import { pieceOfMatch } from '../../../reading/piece.ts';
import { appSessionNotKept } from '../causes/app-session-not-kept.ts';
import { correlationOrNonceCookieLost } from '../causes/correlation-or-nonce-cookie-lost.ts';
import { redirectResponseClearedByApp } from '../causes/redirect-response-cleared-by-app.ts';
import { userinfoEndpointNotConfigured } from '../causes/userinfo-endpoint-not-configured.ts';
import { all, any, look, not, says, type Look } from '../../../reasoning/signals/condition.ts';
import { signalsOf } from '../../../reasoning/signals/signal.ts';

/** A redirect that carries an authorization code and no error: Entra has done its part. */
const isCodeReceived: Look = ({ decoded, quote }) => {
  const found = /[?&#\s]code=[\w.%~-]{6,}/u.exec(decoded);
  if (found === null || /[?&#\s]error=/u.test(decoded)) return null;
  return [quote(pieceOfMatch(found), found[0])];
};

const REFUSED_RESPONSE = says(`
      correlation; nonce; state mismatch; mismatching state; invalid state; missing state; state …
      missing|mismatch|not; csrf; pkce; code verifier; csrf cookie; state cookie
    `);

const SIGNED_IN = says(`
      successful callback; callback … succeeds|succeeded|successful|200|302; login success|successful|succeeded; token
      … received|acquired|issued; user … authenticated successfully; callback works|worked|returned|returns|succeeds;
      callback is fine|successful|ok; authenticated … callback; signed in successfully; successfully
      authenticated|signed|logged; after successful login|authentication|sign|signin; successful authentication;
      authentication succeeds|succeeded; sign in succeeds|succeeded; signin succeeds|succeeded; login succeeds
    `);

const NO_SESSION = says(`
      session is empty; session … empty|lost|gone|undefined; req user undefined; req user is undefined; is
      authenticated … false; session cookie … not set|stored|sent|saved; set cookie … not stored|saved|blocked; new
      session … every|each request; session id … changes; memory store; different session id; no session; invalid
      session cookie; valid authenticated session; session … not created|persisted|kept|restored; create … valid
      session; new phpsessid; new session id; new jsessionid; session cookie samesite|same … strict; samesite|same
      site strict … session; session … samesite|same … strict
    `);

const LOOPS = says(`
      too many redirects; redirect loop; infinite loop; infinite redirect|redirects; endless
      loop|redirect|redirects|login; login loop; endless … loop; back to login page; again and again; sign in starts
      again; redirected to login again; back to login|signin
    `);

const NONCE_COOKIES_PILE_UP = says(
  'nonce cookie|cookies … added; new nonce cookie|cookies; many nonce cookies; nonce cookies … accumulate|accumulating|grow|pile',
);

const OWIN = says(
  'use open id connect authentication; owin; katana; kentor; system web; system web cookie manager',
);

export const afterCallbackSignals = [
  ...signalsOf(
    appSessionNotKept,
    [3.4, all(any(SIGNED_IN, look(isCodeReceived)), any(NO_SESSION, LOOPS), not(REFUSED_RESPONSE))],
    [4.4, all(SIGNED_IN, NO_SESSION)],
    [1.8, all(look(isCodeReceived), LOOPS)],
    [3, all(LOOPS, NO_SESSION)],
    // System.Web overwrites the cookie that OWIN sets: each round leaves a nonce behind, and none is missing.
    [4.4, all(any(all(OWIN, LOOPS), NONCE_COOKIES_PILE_UP), not(says('idx21323; correlation failed')))],
    [
      -3,
      says(
        'correlation failed; nonce cookie not|missing|lost|was; state mismatch; idx21323; interaction in progress',
      ),
    ],
  ),
  ...signalsOf(
    correlationOrNonceCookieLost,
    [-3, all(look(isCodeReceived), not(REFUSED_RESPONSE))],
    [-4, all(NONCE_COOKIES_PILE_UP, LOOPS)],
    [-3, all(SIGNED_IN, NO_SESSION, not(says('correlation; nonce; state')))],
  ),
  ...signalsOf(
    userinfoEndpointNotConfigured,
    [4.6, says('missing user info uri; missing required user info uri; missing required userinfo uri')],
    [
      4.2,
      all(
        says(
          `
      unsupported protocol scheme; request url is empty; user info|userinfo endpoint … blank|empty; userinfo endpoint is not configured; user info endpoint … not configured;
      userinfo_endpoint … null|none|missing|empty|undefined|required; no host in request url
    `,
        ),
        says(
          'userinfo; user info; userinfo endpoint; api url; get user error; failed to get user; user profile',
        ),
      ),
    ],
    [2, says('error getting user info; failed to get user info; failed to fetch user info')],
    [-3, says('invalid audience; access token validation failure; 401 unauthorized')],
  ),
  ...signalsOf(redirectResponseClearedByApp, [
    -3,
    says('cross origin opener policy; coop; msal browser 5; msal.js 5; msal js v5; msal browser v5'),
  ]),
];
