import { pageName } from '../../entra/admin-center.ts';
import type { DecodedToken } from '../../evidence/evidence.ts';
import { readClaim } from '../../token/read-claim.ts';
import { failed, pass, warning, type TokenCheck } from './token-check.ts';

const SAML_LINK = 'http://schemas.microsoft.com/claims/groups.link';
const SAML_GROUPS = 'http://schemas.microsoft.com/ws/2008/06/identity/claims/groups';
const MOST_IN_JWT = 200;
const MOST_IN_SAML = 150;
/** From here on one more group may be one too many. */
const NEAR = 0.9;

/** 200 groups in a JSON token, 150 in an assertion, about six in an address; above that Entra leaves all of them out. */
export const groupsOverage: TokenCheck = {
  id: 'groups-overage',
  title: 'Number of groups',
  examine: ({ token, about }) => {
    const pointer = pointerOf(token);
    if (pointer !== null)
      return failed('The user is in too many groups for the token: it holds none of them.', [pointer], {
        repair: `${pageName('token-configuration')} → groups claim → only “Groups assigned to the application”; or ask Microsoft Graph with a Graph token.`,
        cause: 'groups_overage',
      });
    const [name, most] = about.kind === 'saml' ? [SAML_GROUPS, MOST_IN_SAML] : ['groups', MOST_IN_JWT];
    const groups = readClaim(token, name);
    if (!Array.isArray(groups)) return null;
    const line = `${groups.length} of at most ${most} groups.`;
    return groups.length >= most * NEAR
      ? warning(`${line} Soon the token will hold none.`, [name], {
          repair: `${pageName('token-configuration')} → groups claim → only “Groups assigned to the application”.`,
          cause: 'groups_overage',
        })
      : pass(line, [name]);
  },
};

function pointerOf(token: DecodedToken): string | null {
  const hasGroups = readClaim(token, 'hasgroups');
  if (hasGroups === true || hasGroups === 'true') return 'hasgroups';
  const names = readClaim(token, '_claim_names');
  if (typeof names === 'object' && names !== null && Object.hasOwn(names, 'groups')) return '_claim_names';
  return readClaim(token, SAML_LINK) === undefined ? null : SAML_LINK;
}
