import { correlationOrNonceCookieLost } from '../causes/correlation-or-nonce-cookie-lost.ts';
import { stateMismatchOrMissing } from '../causes/state-mismatch-or-missing.ts';
import { nonceMismatch } from '../causes/nonce-mismatch.ts';
import { interactionInProgress } from '../causes/interaction-in-progress.ts';
import { redirectResponseClearedByApp } from '../causes/redirect-response-cleared-by-app.ts';
import { thirdPartyCookiesBlocked } from '../causes/third-party-cookies-blocked.ts';
import { all, any, field, not, says } from '../../../reasoning/signals/condition.ts';
import { signalsOf } from '../../../reasoning/signals/signal.ts';
import { NONCE_REFUSED } from './library-literals.ts';

const SILENT = any(
  says(`
      acquire token silent; sso silent; silent sign in; hidden iframe; iframe; silent renew; prompt
      none; silent
    `),
);

const STATE_OR_NONCE = says(`
      csrf detected; csrf_detected; mismatched|mismatching … state|nonce; state|nonce … not
      match|matched|matching|equal; state|nonce mismatch; mismatching state; invalid state|nonce; state … invalid;
      state parameter; nonce … invalid; csrf warning; unexpected state; oauth state; wrong state; state … missing;
      state … null|empty|nil|undefined in session; state is null|nil|undefined; nonce … missing|null
    `);

const STATE_WORDS = says(`
      invalid state; missing state; state missing; state is missing; unexpected state; unknown state; bad state; state
      … mismatch; state cannot be verified; no state; state expired; state … null; states do not|dont match; match
      request state; state is not found
    `);

/** Why the server does not find again what it had stored in its session. */
const SESSION_LOST = says(`
      same site; samesite; form post; session is|was|gets|got|becomes
      different|empty|lost|gone|reset|new|null|missing; session changes|changed|changing|lost|empty|gone; lost|empty
      session; different session; new session; session cookie; secure cookie; cookie not|missing|lost|blocked; cookie
      is|was|gets not|missing|lost|blocked|dropped; cookie … not sent|set|stored; chrome … firefox; firefox … chrome;
      works in firefox|safari; session id … different; load balanced|balancer; two|several|multiple
      instances|pods|replicas|servers|nodes|workers; sticky session|sessions; in memory session
    `);

export const browserSessionSignals = [
  ...signalsOf(
    correlationOrNonceCookieLost,
    // Who keeps it on the server mostly lost it with the session.
    [3.4, says('csrf warning; invalid or missing state; missing or invalid state')],
    [
      5.2,
      says(`
      correlation failed; idx21323; validation context nonce was null; unable to unprotect message state; correlation
      cookie; core correlation; aspnetcore correlation; openidconnect nonce; open id connect nonce; in collect info
      from req; idx21320; checks state argument is missing; state cookie … missing|not; csrf cookie; csrf token …
      not|missing|mismatch; unable to find valid csrf token; unable to obtain csrf cookie; authorization request not
      found; nonce cookie; in validate nonce; nonce … cookie; pkce code verifier cookie|value; code verifier cookie
      was missing; state value could not be parsed; missing saved state; authorization request details in session;
      named cookie not present; oauth state cookie; cookie … was not found; authentication failed in collect info from
      req; correlation … cookie; oidc state cookie
    `),
    ],
    [1.2, says('exception … encountered … handling remote login')],
    [
      5,
      says(
        `
      session value state missing; no session state found; session state not found; expected authorization request
      details; oauth state … session; invalid state received in request; state … not found in session
    `,
      ),
    ],
    [6, all(STATE_OR_NONCE, SESSION_LOST, not(NONCE_REFUSED))],
  ),
  ...signalsOf(
    stateMismatchOrMissing,
    [
      2.4,
      says(`
      no token request cache; no matching state found; matching state … storage; no state in cache; unable to find …
      state in cache; cached state; state not found in cache; wrong state
    `),
    ],
    [-1.5, all(STATE_OR_NONCE, SESSION_LOST)],
    [
      4.8,
      says(`
      state mismatch; mismatched|mismatching state; mismatched|mismatching … state; state not equal in request and
      response; invalid state exception; csrf detected; state missing from response; response contained unexpected
      state; state argument is missing; invalid state parameter; csrf warning; state parameter …
      missing|invalid|mismatch; state does not match; state doesnt match; state did not match; verify … oauth state;
      state is nil; verify authorization request state; state value … not match; oauth state …
      invalid|missing|mismatch
    `),
    ],

    [
      2.8,
      all(
        STATE_WORDS,
        says(
          'azure; entra; aad; microsoft; sign in; oauth; oauth2; oidc; callback; msal; csrf; login; redirect; openid',
        ),
        not(says('imap; smtp; append; terraform; state lock; tfstate')),
      ),
    ],
  ),
  ...signalsOf(
    nonceMismatch,
    [-1.5, all(STATE_OR_NONCE, SESSION_LOST, not(NONCE_REFUSED))],
    [
      5.2,
      says(`
      nonce mismatch; nonce does not match; nonce doesnt match; invalid nonce; idx21321; idx10311;
      nonces do not match; unexpected nonce; nonce … mismatch; nonce … not match|equal; nonce claim …
      not valid|match|matching; id token nonce; nonce … does not match; wrong nonce; nonce validation
      failed; nonce … differs|different; unexpected id token claim value … nonce; unexpected nonce
      claim value
    `),
    ],
  ),
  ...signalsOf(
    interactionInProgress,
    [
      5.6,
      says(`
      interaction in progress; interaction is currently in progress; interaction status key; another
      interaction … progress
    `),
    ],
    [1.5, says('login popup … twice')],
  ),
  ...signalsOf(
    redirectResponseClearedByApp,
    [
      5,
      says(`
      hash empty error; hash value cannot be processed because it is empty; redirect uri is not clearing hash;
      clearing hash; hash does not contain known properties; hash not deserialized; unable to parse hash; hash does
      not contain state; no hash|response … redirect; cannot match any routes … code; empty hash; redirect bridge|page
      … clears|removes|strips; router … hash; hash … router; strips|removes|removed|clears|cleared|drops|dropped
      hash|query|fragment|code; strips|stripped|removes|removed|drops|dropped … hash|fragment|query; did not detect
      response hash; use hash; hash location strategy; hash routing; hash … removed|stripped|cleared|lost; redirects
      before msal; monitor iframe for hash; monitor window for hash; unable to find hash in url; router … iframe;
      no_state_in_hash; detected no response; wildcard route; query string … removed|stripped|lost; fragment …
      removed|stripped|lost
    `),
    ],
    [
      2.9,
      says(`
      monitor window timeout; block iframe reload; block nested popups; monitor popup timeout
    `),
    ],
    [3.5, all(says('timed out'), says('popup; redirect uri'), says('msal; browser auth error'))],
    [
      2.6,
      says(
        'callback not caught; code remains|stays in url|browser|address|query; code … remains|stays in url|browser|address',
      ),
    ],
    [
      2,
      says(`
      handle redirect promise … null; timed out … blank page; blank page
    `),
    ],
    [
      3,
      all(
        says(`
      popup|up … doesnt|not|never|wont close|closes|closing|closed; popup|up … stays|remains open;
      inside of popup|pop; inside|in popup … app|application|page|site; app|application|page …
      inside|in popup; popup|up window … app|application; closing popup
    `),
        says('msal; login popup; azure; entra; redirect uri; microsoft; popup; login pop up'),
      ),
    ],
  ),
  ...signalsOf(
    thirdPartyCookiesBlocked,
    [
      5,
      says(`
      third party cookies; 3rd party cookies; third party cookie; block third party; cookies used to
      represent user session were not sent; session information is not sufficient for single sign on;
      silent sign in request was sent but no user is signed in; intelligent tracking prevention;
      tracking prevention; itp
    `),
    ],
    [2.2, all(SILENT, field('error', /^(?:login_required|interaction_required)$/u))],
    [2, all(says('login required'), SILENT)],
    [
      1.8,
      says(`
      monitor window timeout; token acquisition in iframe failed due to timeout; iframe failed due to
      timeout
    `),
    ],
    [
      1.6,
      all(
        SILENT,
        says(`
      safari; incognito; brave; firefox; private window|mode|browsing; chrome
    `),
      ),
    ],
    [2.2, says('token renewal time out; token renewal timed out; renewal … timeout')],
    [2.6, says('refused to display … frame; x frame options; frame ancestors')],
  ),
];
