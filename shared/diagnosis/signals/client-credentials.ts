import { all, any, code, field, look, not, says } from './condition.ts';
import * as assertion from './assertion-looks.ts';
import * as secret from './secret-looks.ts';
import { signalsOf } from './signal.ts';

const WRONG_SECRET = any(
  code(7000215),
  says(`
      invalid client secret; client secret is invalid|wrong|incorrect; client secret invalid; client
      secret … is not valid
    `),
);
const ANY_SECRET = any(WRONG_SECRET, code(7000222), says('client secret'));
const ROTATED = says(`
      rotated|rotate|rotating|rotation … secret|secrets|password|credential|credentials;
      secret|secrets|credential|credentials … rotation|rotated; rotation; rotated; renewed … secret;
      renewed secret; old secret; new secret … still; after updating … secret; updated … secret;
      changed … secret; regenerated … secret; replaced … secret; cached secret|credential|credentials;
      stale secret; secret was updated|renewed|replaced|changed|regenerated;
      made|created|generated|added|issued new one|secret|client|key|version; new secret … works|work;
      secret … new one; renewing … secret; even after … new|renew|renewing|updating; new value … still
    `);
const RESTART = says(`
      until|after restart; after restarting; restart|restarting|restarted …
      pod|pods|app|service|container|deployment|process|server; rollout restart; not restarted; still
      uses|using|used|reading|reads … old|previous; picks? up new secret; did not|doesnt|not pick up;
      environment variable … old; without restart; redeploy|redeployed|redeploying; never
      reloaded|restarted|redeployed|refreshed; not reloaded|refreshed|redeployed; reload|reloaded …
      config|configuration|secret|secrets|workers|process|app; old secret|value … cached|memory|used;
      started|running before; started … before … rotation|change|renewal; before rotation; been
      running since|without|for; in memory; only read|loaded|reads at startup|start|boot; at startup;
      long running process|worker|service; other instance|instances|replica|replicas; one
      of … instances|replicas|pods; still old one|value|secret; pinned version|secret; iisreset; app pool; recycle|recycled; systemctl restart|reload; force recreate;
      recreate|recreated; warm instance|instances; uptime; up for … days|weeks|months; not picked up;
      previous value|secret; old value; pinned to old; old version
    `);
const NEVERTHELESS = says('still; already; even though|after; although; but; works with; with new secret');
const BAD_ASSERTION = code(700027, 700030, 50012, 700023, 50027, 5002730, 700021);
const NAMES_HEADER = says(`
      x5t; kid|keyid … header; kid header; jwt header; header … kid; thumbprint …
      encoded|encoding|hex|base64|base64url
    `);
const OUTSIDE_TIME = any(
  code(700024),
  says(`
      assertion is not within its valid time range; client assertion … expired; assertion has expired;
      not within its valid time range
    `),
);

/** Somebody says, or a tool shows, that a computer's clock is not right. */
const CLOCK_OFF = says(`
      clock …
      skewed|drift|drifted|drifting|off|wrong|behind|ahead|fast|slow|incorrect|lagging|unsynchronized;
      clock … out of sync; clock not synchronized|synced|in; clock synchronized no; ntp synchronized no;
      time … out of sync; wrong|incorrect clock|time; vm|host|laptop|machine|device|server …
      suspended|paused|asleep|sleeps|slept|hibernated|resumed|resumes; after resume|suspend|sleep|hibernation; resumed from;
      snapshot … restored; time sync|synchronization|synchronisation; clock of
      machine|server|computer|vm|device|host; clock drift; date|time … machine|server|vm|device …
      wrong|behind|ahead|off; minutes|seconds behind|ahead|fast|slow; chronyc; timedatectl; w32tm; ntpdate; ntp service inactive;
      leap status not; not synchronised|synchronized; rtc; cmos; date shows|is|was|says … 1970|wrong|off; hwclock; sync … clock
    `);
const TOO_OLD = says(`
      jwt|token is|was too old; jwt|token too old; iat … too old; issued too long ago; too far in past
    `);

export const clientCredentials = [
  ...signalsOf(
    'client_secret_invalid',
    [4.5, code(7000215)],
    [3.2, all(not(code(7000215)), WRONG_SECRET)],
    [1.5, code(70002, 50012)],
    [1.2, all(not(WRONG_SECRET), field('error', /^invalid_client$/u))],
    [0.8, says('invalid client; client authentication failed')],
    [2.5, all(any(WRONG_SECRET, field('error', /invalid_client/u)), look(secret.isGuidSecret))],
    [
      1.5,
      all(
        WRONG_SECRET,
        says(`
      used|pasted|copied … secret id; secret id … instead; was secret id; instead of value|secret
      value; wrong secret; typo
    `),
      ),
    ],
    [-1, all(look(assertion.hasAssertion), not(WRONG_SECRET))],
  ),
  ...signalsOf(
    'client_secret_expired',
    [6, code(7000222)],
    [
      4,
      says(`
      client secret keys? … expired; client secret … has|have|is|are expired; client secret expired;
      expired client secret; secret … has expired; secret expired; expired secret; secret keys are
      expired; client secret … expires? … ago|yesterday; credential has expired; invalid client secret
      expired keys
    `),
    ],
    [1.2, all(ANY_SECRET, look(secret.isPastEndDate))],
    [-2.5, all(code(7000222), ROTATED, RESTART)],
    [-1.5, all(code(7000222), ROTATED, NEVERTHELESS)],
  ),
  ...signalsOf(
    'client_secret_stale_after_rotation',
    [1, code(7000215)],
    [0.8, code(7000222)],
    [2.6, all(ANY_SECRET, ROTATED)],
    [2, all(code(7000222), ROTATED, NEVERTHELESS)],
    [
      1.8,
      all(
        WRONG_SECRET,
        says(`
      expired … created|made|generated|added new; after updating|rotating|rotation|renewing|renewal …
      still|fails|failing|error|get|getting
    `),
      ),
    ],
    [3, all(ANY_SECRET, RESTART)],
    [
      1.2,
      all(
        any(WRONG_SECRET, code(7000222)),
        says(`
      new secret; key vault; keyvault; kubernetes secret; created new … secret; works with new; works
      after
    `),
      ),
    ],
    [
      1.2,
      all(
        WRONG_SECRET,
        says(`
      suddenly; worked yesterday|before|fine; was working; for months|weeks; stopped working
    `),
      ),
    ],
  ),
  ...signalsOf(
    'client_secret_not_url_encoded',
    [0.6, code(7000215)],
    [
      4.8,
      all(
        any(ANY_SECRET, code(9002313, 900144)),
        says(`
      url encode|encoded|encoding; urlencode|urlencoded; percent encode|encoded|encoding; encode uri
      component; special characters?; data urlencode; escape|escaped|escaping; plus sign; ampersand;
      contains plus|+; secret contains; secret has … character; quote_plus; uri escape data string;
      secret … encoded|encoding; double encoded|encoding
    `),
      ),
    ],
    [
      5.2,
      all(
        any(WRONG_SECRET, code(9002313, 900144, 7000216)),
        any(look(secret.isRawInForm), look(secret.isCutInForm)),
      ),
    ],
    [4.4, all(any(ANY_SECRET, code(9002313)), look(secret.isSaidToHoldSpecials))],
    [1.2, all(any(WRONG_SECRET, code(7000215)), look(secret.isWrittenIntoForm))],
    [
      2.6,
      all(
        any(WRONG_SECRET, code(7000215)),
        look(secret.isWrittenIntoForm),
        says('works; worked; working; succeeds; dict; hashtable; postman'),
      ),
    ],
    [
      -1.5,
      all(
        says('application x www form urlencoded'),
        not(says('special characters?; encode uri component')),
        not(look(secret.isRawInForm)),
      ),
    ],
  ),
  ...signalsOf(
    'client_certificate_not_registered',
    [4.5, code(700027)],
    [3, code(700030)],
    [2.2, code(50012)],
    [-1.5, all(BAD_ASSERTION, NAMES_HEADER)],
    [
      3.5,
      says(`
      certificate … not registered; key was not found … thumbprint of key used; thumbprint of key used
      by client; certificate with identifier used to sign client assertion is not registered;
      certificate … is not registered on application; reason key was not found
    `),
    ],
    [
      1.5,
      all(
        BAD_ASSERTION,
        says(`
      upload|uploaded … certificate; new certificate; renewed certificate; wrong certificate; key
      credentials
    `),
      ),
    ],
    [
      1.5,
      says(`
      client assertion contains invalid signature; client assertion failed signature validation
    `),
    ],
  ),
  ...signalsOf(
    'client_assertion_header_wrong',
    [1, code(700027)],
    [2, code(50027, 50120)],
    [6, code(5002723)],
    [4, code(5002727, 5002730)],
    [
      4.5,
      says(`
      no certificate thumbprint specified; no certificate sha 1 thumbprint; nor keyid specified in
      token header; certificate thumbprint … token header; x5t header; x5t
      value; attribute x5t; x5t … jwt header; x5t encodes; x5t … missing|wrong|invalid|hex|base64; x5t
      claim; x5t s256; missing x5t; without x5t; kid|x5t … header … assertion; thumbprint …
      base64|base64url|hex; key identifier … not|wrong|invalid; unable to find … x5t; no x5t; x5t|kid
      … cannot|not resolve|resolved
    `),
    ],
    [3.2, all(BAD_ASSERTION, NAMES_HEADER)],
    [2, all(BAD_ASSERTION, look(assertion.hasHexThumbprint))],
  ),
  ...signalsOf(
    'client_assertion_time_invalid',
    [4.4, OUTSIDE_TIME],
    [1.5, all(OUTSIDE_TIME, look(assertion.isLongExpired))],
    [-1.5, all(OUTSIDE_TIME, CLOCK_OFF)],
    [2.2, all(OUTSIDE_TIME, look(assertion.isOffByHours))],
    [
      1.5,
      all(
        OUTSIDE_TIME,
        says(`
      timezone; time zone; utc; cached assertion; local time; assertion … cached|reused; get date;
      datetime now; after 5|10|60 minutes; hour; long running; github actions; azure login; oidc token
    `),
      ),
    ],
    [
      3,
      says(`
      assertion … nbf|exp; client assertion … lifetime; assertion lifetime; expiry time of assertion
    `),
    ],
    [1.5, code(500133)],
  ),
  ...signalsOf(
    'clock_skew',
    [1.8, OUTSIDE_TIME],
    [
      1.5,
      all(OUTSIDE_TIME, any(CLOCK_OFF, says('clock; ntp; chrony; chronyc; w32tm; system time; server time'))),
    ],
    [2.5, all(OUTSIDE_TIME, look(assertion.isOffByMinutes))],
    [2.2, all(OUTSIDE_TIME, look(assertion.isFromFuture), not(look(assertion.isOffByHours)))],
    [
      4,
      any(
        CLOCK_OFF,
        says(`
      clock skew; system clock|time; server time … wrong|off|behind|ahead; ntp; chrony; ntpdate; w32tm;
      hwclock; timedatectl; chronyc
    `),
      ),
    ],
    [-2.5, TOO_OLD],
    [
      3.6,
      says(`
      token is not yet valid; not yet valid; id token is not yet valid; idx10222; jwt not active; cannot handle token
      prior to; token used before issued; token is not valid yet; token not valid yet; used too early;
      token … not yet valid; nbf claim timestamp check failed; lifetime validation failed … not yet
      valid; jwt used before; immature signature; current time must be before|after time represented;
      iat … in future; issued in future; not before
    `),
    ],
    [1, code(80013)],
  ),
  ...signalsOf(
    'federated_credential_mismatch',
    [6, code(70021, 700211, 700212, 700213, 7002121, 7002138, 700214)],
    [
      5,
      says(`
      no matching federated identity record; federated identity record; no configured federated
      identity credentials; no … federated identity credential … match; presented assertion; federated
      credentials? … does|do not match; federated identity credentials? … not match
    `),
    ],
    [
      2.2,
      all(
        says(`
      federated identity credential; federated credential; workload identity
    `),
        says('subject; issuer; audience; case sensitive'),
      ),
    ],
    [2.5, all(code(700016, 700222), says('federated'))],
    [3, code(700229)],
  ),
];
