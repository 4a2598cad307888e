import { groupsOverage } from '../causes/groups-overage.ts';
import { emailClaimMissing } from '../causes/email-claim-missing.ts';
import { tokenOrCookieTooLarge } from '../causes/token-or-cookie-too-large.ts';
import { networkProxyBlocksEntra } from '../../network/causes/network-proxy-blocks-entra.ts';
import { all, any, look, says } from '../../../reasoning/signals/condition.ts';
import { signalsOf } from '../../../reasoning/signals/signal.ts';
import { IDENTITY } from '../../../reasoning/signals/topic.ts';
import { isManyGroups, isOverageClaim } from '../../tokens/signals/token-looks.ts';
import { isLargeCookie, isUserInfoWithoutEmail } from './claim-looks.ts';

export const OVERAGE = says(`
      groups overage; group overage; overage claim; claim names; claim sources; hasgroups; has groups true;
      too many groups; more than 200|150 groups; 200 groups; 150 groups; over 200 groups; over 150 groups; member of …
      200|150; exceeds … groups; more groups than
    `);

const NO_GROUPS = says(`
      groups claim … missing|empty|absent|not|gone|null; no groups claim; groups claim; group claims;
      without groups; groups … not … token
    `);

const MANY = says('many groups; some users; certain users; large number of; hundreds');

export const LOOSE_WORDS = says(`
      no email; without email|mail; email attribute; user email … not; getting email from; empty email; determine user email
    `);

export const claimsContentSignals = [
  ...signalsOf(
    groupsOverage,
    [4.4, look(isOverageClaim)],
    [4.2, any(OVERAGE, look(isManyGroups))],
    [2.4, all(NO_GROUPS, MANY)],
  ),
  ...signalsOf(
    emailClaimMissing,
    [3.8, look(isUserInfoWithoutEmail)],
    // No more than a hint: mail is also what products send.
    [3, all(LOOSE_WORDS, IDENTITY)],
    [
      4.4,
      says(`
      email … come|comes back; only preferred username; set an email; neither … email; didnt|not return … email; add
      email … manually; manually add email; email claim … missing|not|null|absent|empty|undefined; no email claim;
      missing email; email missing; email is null|undefined|missing|empty|required|not; email … not
      provided|present|returned|included|found|set|available; email … null; email null; email undefined; could not get
      claim email; cant get email; unable to get|retrieve|find|fetch|determine email; email address was not provided;
      email cannot be null|blank|empty; email in … id token … not; neither email nor; profile email is undefined|null;
      missing required claim|attribute email; claim email; doesnt have email; does not have email; email_required;
      user has no mail; mail attribute|property|value … null|empty|missing; key error email|mail; undefined reading
      email|mail; null reading email|mail; undefined array|index key email|mail; cannot read property|properties
      email; no attribute email; key not found email; email|mail … nonetype|nil; missing field email; email scalar;
      email … cant be blank; email cant be blank; find email address; email property is required; missing attribute
      attribute email; missing attribute email; email missing in token; email address was not provided; no email
      found; email not found in token|claims|payload|profile; parse username claims email; claim email not present;
      requires|required|demands|demand|expects|wants email claim; email claim is required; did not provide|return
      email; provider … no email; email not provided by; missing email|mail claim|attribute|field|address
    `),
    ],
  ),
  // What was not resolved here is a claim, and no host.
  ...signalsOf(networkProxyBlocksEntra, [-4, says('failed to resolve user name|username claim')]),
  ...signalsOf(
    tokenOrCookieTooLarge,
    [3.6, look(isLargeCookie)],
    // With tokens of Entra in it, the proxy’s own cookie is the first that a browser drops.
    [
      2.9,
      all(says('cookie oauth2 proxy not present'), says('refresh token; offline access; redis; groups; 502')),
    ],
    [
      4.6,
      says(`
      request header fields too large; http error 431; status 431; 431 request; error 431; header too large; headers
      too big; response headers too big; request headers too big; header size exceeded; headers too large|long; header
      is too large|long; header or cookie too large; cookie too large; cookie … too large|big|long; size of request
      headers is too long; request too long; upstream sent too big header; too big header; cookie … exceeds; cookie …
      4096; cookie … 4kb; exceeds 4kb; larger|more than 4kb; 4kb limit; chunked cookie; chunking cookie; session
      cookie exceeds; large client header buffers; proxy buffer size; token … too large|big; token is|was too long;
      cookies c1 c2; cookie size; header size; max http header size; maximum header size; request header section;
      exceeds maximum cookie; securecookie value is too long; value is too long
    `),
    ],
    [
      3.4,
      all(
        says('cookie; cookies'),
        says(
          'very large|big|long tokens?|access|id; large|big|long … access|id tokens?; tokens? … very|too large|big|long; large tokens?',
        ),
        says('fails? to set; not set; not stored; dropped; redirect loop; ignored; 500; 502; 431'),
      ),
    ],
    [
      1.5,
      all(
        says('502 bad gateway; 400 bad request; bad request'),
        any(says('cookie; cookies'), says('headers?')),
        says('large|long|big|size'),
      ),
    ],
  ),
];
