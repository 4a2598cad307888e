import { pageName } from '../../entra/admin-center.ts';
import { readText } from '../../token/read-claim.ts';
import { neverHasGroups } from './account-kind.ts';
import { warning, type TokenCheck } from './token-check.ts';

/** Many products ask for the scope `groups`, which other issuers know and Entra does not. */
export const groupsAsScope: TokenCheck = {
  id: 'groups-as-scope',
  title: 'Scope “groups”',
  examine: ({ token, about }) => {
    const scopes = readText(token, 'scp')?.toLowerCase().split(' ') ?? [];
    return scopes.includes('groups')
      ? warning('scp names “groups”: a permission of that name brings no groups into any token.', ['scp'], {
          repair: neverHasGroups({ token, about })
            ? 'Take “groups” out of the scopes.'
            : `Take “groups” out of the scopes; use ${pageName('token-configuration')} → Add groups claim.`,
        })
      : null;
  },
};
