import { clientCertificateNotRegistered } from '../causes/client-certificate-not-registered.ts';
import { clientAssertionHeaderWrong } from '../causes/client-assertion-header-wrong.ts';
import { clientAssertionTimeInvalid } from '../causes/client-assertion-time-invalid.ts';
import { federatedCredentialMismatch } from '../causes/federated-credential-mismatch.ts';
import { all, any, code, look, not, says } from '../../../reasoning/signals/condition.ts';
import * as assertion from './assertion-looks.ts';
import { CLOCK_OFF, OUTSIDE_TIME } from '../../tokens/signals/clock-skew.ts';
import { signalsOf } from '../../../reasoning/signals/signal.ts';

const BAD_ASSERTION = code(700027, 700030, 50012, 700023, 50027, 5002730, 700021);

const UNKNOWN_KEY = any(
  BAD_ASSERTION,
  says('certificate with identifier used to sign client assertion is not registered'),
);

/** The header `x5t` is made with SHA-1; the other digest has a header of its own. */
const OTHER_DIGEST = all(
  says(`
      hashes sha256; fingerprint … sha256; thumbprint … sha256; sha256 … thumbprint|fingerprint; sha 256 thumbprint|fingerprint;
      get cert hash string … sha256
    `),
  not(says('x5t s256')),
);

const NAMES_HEADER = says(`
      x5t; kid|keyid … header; kid header; jwt header; header … kid; thumbprint …
      encoded|encoding|hex|base64|base64url
    `);

export const clientAssertionsSignals = [
  ...signalsOf(
    clientCertificateNotRegistered,
    [-1.5, all(BAD_ASSERTION, NAMES_HEADER)],
    [-3, all(UNKNOWN_KEY, OTHER_DIGEST)],
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
    clientAssertionHeaderWrong,
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
    [5, all(UNKNOWN_KEY, OTHER_DIGEST)],
  ),
  ...signalsOf(
    clientAssertionTimeInvalid,
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
      datetime now; after 5|10|60 minutes; hour; long running; github actions; git hub actions; azure login; oidc token
    `),
      ),
    ],
    [
      3,
      says(`
      assertion … nbf|exp; client assertion … lifetime; assertion lifetime; expiry time of assertion
    `),
    ],
  ),
  ...signalsOf(
    federatedCredentialMismatch,
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
  ),
];
