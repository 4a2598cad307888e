import { menuPath, pageName } from '../../entra/admin-center.ts';
import { readClaim } from '../../token/read-claim.ts';
import { neverHasGroups } from './account-kind.ts';
import { isOwnAccessToken, note, type TokenCheck } from './token-check.ts';

/** Each token has its own registration to ask: an ID token the client's, an access token the API's. */
export const groupsMissing: TokenCheck = {
  id: 'groups-missing',
  title: 'Groups',
  examine: ({ token, about }) => {
    const has = (name: string): boolean => readClaim(token, name) !== undefined;
    if (neverHasGroups({ token, about })) return null;
    if (has('groups') || has('hasgroups') || has('_claim_names')) return null;
    if (about.kind === 'id-token')
      return note(
        'No groups: the app’s registration does not ask for them, or the user has none.',
        ['groups'],
        {
          repair: `If the app needs them: ${pageName('token-configuration')} → Add groups claim, for ID tokens.`,
        },
      );
    if (!isOwnAccessToken(about) || about.subject === 'app') return null;
    return note(
      'No groups: in an access token the API’s registration decides, not the client’s.',
      ['groups'],
      {
        repair: `If the API needs them: ${menuPath('token-configuration', 'the API')} → Add groups claim, for access tokens; or read the ID token.`,
      },
    );
  },
};
