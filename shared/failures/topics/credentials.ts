import { all, not, says } from '../../reasoning/signals/condition.ts';
import { signalsOf } from '../../reasoning/signals/signal.ts';
import { CLEAR_TOPIC, IDENTITY, topic } from '../../reasoning/signals/topic.ts';

export const credentialTopics = [
  ...signalsOf('clock_skew', [
    CLEAR_TOPIC,
    says(`
      issued at|in|time … future; iat … future; issuedat … future; token … future; from future; issued after current
      time; before it was issued; current time … before; token used before; used before issued; before nbf; nbf … current;
      before use time; time is before; lies in future; is in future; clock tolerance; clock leeway; id token … not active
    `),
  ]),
  ...topic(
    'refresh_token_expired_inactive',
    all(
      says(
        'invalid grant; refresh token; token refresh; refreshing; renew; silent renew; acquire token silent; signed out; logged out; reconnect; re authenticate; log in again; sign in again',
      ),
      says(
        'after … day|days|hours|week|weeks|month|months|weekend|night; 24 hours; 24h; 90 days; every|each day|morning|week|24|90|hour; overnight; next day|morning; inactivity; idle; expires|expired … days|hours|weeks|months; once day; daily',
      ),
      IDENTITY,
      not(says('secret; certificate; revoked; password; clock')),
    ),
  ),
  ...topic(
    'client_secret_expired',
    all(
      says('secret; client secret; app password; key'),
      says('expired; expires; expiry; expiration; expire'),
      IDENTITY,
      not(says('refresh token; id token; access token; signing key; cookie')),
    ),
  ),
  ...topic(
    'client_certificate_not_registered',
    all(
      says('client certificate; certificate; pfx; pem; thumbprint; private key; cert'),
      says(
        'client assertion; service principal; app registration; application; daemon; confidential client; client credentials; app only',
      ),
      says(
        'not found|registered|match|matching|valid|accepted; invalid; wrong; unknown; failed; fails; missing; mismatch',
      ),
      IDENTITY,
      not(says('chain; self signed; trusted; tls; ssl; issuer certificate; verify failed')),
    ),
  ),
  ...topic(
    'federated_credential_mismatch',
    all(
      says(
        'federated credential|credentials|identity; workload identity; oidc login; azure login; service account; token exchange; wif',
      ),
      says(
        'subject; issuer; audience; claim; case sensitive; environment; branch; namespace; mismatch; no matching; not match|matching',
      ),
      says('fails?; failed; failing; error; not; cannot; mismatch; wrong; denied; no matching'),
      IDENTITY,
    ),
  ),
];
