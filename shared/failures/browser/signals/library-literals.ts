import { all, look, not, says } from '../../../reasoning/signals/condition.ts';
import { hasCode } from '../../../reasoning/signals/told-looks.ts';
import { signalsOf } from '../../../reasoning/signals/signal.ts';
import { networkProxyBlocksEntra } from '../../network/causes/network-proxy-blocks-entra.ts';
import { correlationOrNonceCookieLost } from '../causes/correlation-or-nonce-cookie-lost.ts';
import { nonceMismatch } from '../causes/nonce-mismatch.ts';
import { stateMismatchOrMissing } from '../causes/state-mismatch-or-missing.ts';
import { thirdPartyCookiesBlocked } from '../causes/third-party-cookies-blocked.ts';
import { userinfoEndpointNotConfigured } from '../causes/userinfo-endpoint-not-configured.ts';

/** The service provider has no saved request that the response could belong to. */
const SAML_REQUEST_LOST = says(`
      no saved authentication request was found; unexpected in response to exception; contains unexpected in response to; no
      cookie preserving state; in response to is not valid; in response to is missing from response; in response to … does
      not match any of possible request ids; in response to of response; in response to field of response doesnt correspond;
      unsolicited response exception; no state nostate; error nostate; nostate state information lost; state information lost
      and no way; response has in response to but
    `);

/** What the app keeps between both redirects is gone: each library in its own words. */
const SESSION_ENTRY_LOST = says(`
      callback state not found in session; session oidc states does not exist; could not find matching session for
      this request; error cookie not found; cookie not found please make sure cookies are enabled; no mod auth openidc
      state; restore proto state; no state cookie found; calculated state from cookie does not match; while loading
      csrf cookie; no saved state|oauth; unable to find csrf cookie; error validating csrf cookie; missing csrf
      cookie; invalid session state stored; missing saved oauth state; pkce code verifier value could not be parsed;
      nonce value could not be parsed; state cookie was missing; nonce cookie was missing; pkce code verifier cookie
      was missing; invalid check state|pkce|nonce; no session state found; no session found for callback; no … state
      cookie found; no … oidc state … cookie found; idx21320; idx21322; failed to verify app state http; oauth state
      cookie; login state cookie
    `);

const STATE_REFUSED = says(`
      expired or missing oauth state; idx21329; idx21330; idx21331; unexpected state response parameter value; response
      parameter state missing; state token mismatch; invalid state token; csrf attack; cross site request forgery attack;
      wrong state parameter given; auth state forbidden; state parameter is different from one sent; auth callback incorrect
      state; no state in response; csrf detected with param; unable to determine state; received state does not match; auth
      unknown state; mismatch on settings vs signin state; state in response … does not match
    `);

export const NONCE_REFUSED = says(`
      nonce is not matching; returned nonce did not match; nonce did not match; id token invalid nonce; auth callback
      incorrect nonce; idx21324; unexpected jwt nonce; invalid nonce in state; unexpected id token nonce; id token …
      nonce does not match
    `);

const IFRAME_TIMED_OUT = says(`
      iframe timed out without response; iframe timed out; iframe window timed out; frame window timed out; silent renew timed
      out; silent renew failed|error … timed|timeout; error timeout iframe
    `);

const NO_USERINFO_ADDRESS = says(`
      missing userinfo endpoint value; userinfo endpoint|url … not defined|configured|set|found|given; user info
      endpoint|url|uri … not defined|configured|set|given; no userinfo endpoint; no user info endpoint; without userinfo
      endpoint; configured no userinfo; user info url is required|empty; userinfo url is required|empty; get user
      profile uri … null
    `);

const ASKED_FOR_USERINFO = says(
  'missing userinfo endpoint value; undefined; user data; null; unsupported protocol scheme; url is required; empty',
);

export const libraryLiteralSignals = [
  ...signalsOf(
    correlationOrNonceCookieLost,
    [4.8, SAML_REQUEST_LOST],
    [4.8, SESSION_ENTRY_LOST],
    // What a library says when it compares, and not that it finds nothing.
    [-1.5, NONCE_REFUSED],
  ),
  ...signalsOf(
    stateMismatchOrMissing,
    [4.6, STATE_REFUSED],
    [-2.5, SAML_REQUEST_LOST],
    [-1.5, SESSION_ENTRY_LOST],
  ),
  ...signalsOf(nonceMismatch, [5.2, NONCE_REFUSED]),
  ...signalsOf(thirdPartyCookiesBlocked, [4, all(IFRAME_TIMED_OUT, not(look(hasCode)))]),
  ...signalsOf(networkProxyBlocksEntra, [-3, IFRAME_TIMED_OUT]),
  ...signalsOf(
    userinfoEndpointNotConfigured,
    [4.2, all(NO_USERINFO_ADDRESS, ASKED_FOR_USERINFO)],
    [
      4.2,
      says(
        'userinfo endpoint is not defined|set|configured; user info endpoint is not defined|set|configured',
      ),
    ],
  ),
];
