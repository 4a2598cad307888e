import { refreshTokenExpiredInactive } from '../causes/refresh-token-expired-inactive.ts';
import { oboAssertionAudienceMismatch } from '../causes/obo-assertion-audience-mismatch.ts';
import { all, not, says } from '../../../reasoning/signals/condition.ts';
import { IDENTITY, topic } from '../../../reasoning/signals/topic.ts';

export const grantsWords = [
  ...topic(
    refreshTokenExpiredInactive,
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
    oboAssertionAudienceMismatch,
    all(
      says('on behalf of; obo; user assertion; jwt bearer'),
      says('audience; aud; signature; assertion; invalid grant; wrong token; id token; graph'),
      says('invalid; fails?; failed; error; mismatch; not'),
    ),
  ),
];
