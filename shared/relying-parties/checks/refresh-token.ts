import { at } from '../../evidence/place.ts';
import { grantRevoked } from '../../failures/grants/causes/grant-revoked.ts';
import { parseScopes } from '../../profile/profile.ts';
import { because, failed, notReached, pass, type AcceptanceCheck } from '../acceptance-check.ts';
import { factsOf } from '../connection-facts.ts';

/** One came, and where it was used (`Renew silently`), it works. */
export const refreshToken = (why: string): AcceptanceCheck => ({
  id: 'refresh-token',
  title: 'A refresh token keeps the session going',
  why,
  judge: ({ evidence }) => {
    const { kind, end, profile, refreshToken: seen } = evidence;
    if (kind === 'renewal' && end.kind === 'failed')
      return because(
        grantRevoked,
        failed(
          `Entra refused the refresh token: ${end.message}`,
          'Have the user sign in again; if it keeps happening, look at password changes, revoked sessions and sign-in frequency.',
          grantRevoked.repairs(factsOf(evidence)),
          at.end,
        ),
      );
    if (seen.status === 'observed')
      return pass(
        kind === 'renewal'
          ? 'It was used, and a new one came.'
          : 'One came. “Renew silently” proves that it works.',
        at.token('refresh'),
      );
    if (end.kind !== 'signed-in') return notReached('The sign-in did not get as far as the tokens.');
    return parseScopes(profile.scopes).includes('offline_access')
      ? failed(
          'None came, although offline_access was asked for.',
          'Consent to offline_access.',
          [],
          at.token('refresh'),
        )
      : failed(
          'None came: offline_access was not asked for.',
          'Add offline_access to the scopes.',
          [],
          at.profile('scopes'),
        );
  },
});
