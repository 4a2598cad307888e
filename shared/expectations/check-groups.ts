import { isGuid } from '../entra/guid.ts';
import type { DecodedToken } from '../evidence/evidence.ts';
import { readClaim } from '../token/read-claim.ts';
import type { GroupsForm } from '../profile/expectation.ts';
import { pass, failed, type Check } from './result.ts';

export function checkGroups(form: GroupsForm, token: DecodedToken): Check {
  const { form: found, seen } = lookAtGroups(token);
  return (found === form ? pass : failed)(seen);
}

type Sight = { readonly form: GroupsForm; readonly seen: string };

/** Overage: `_claim_names` names groups, or `hasgroups` is true (implicit flow); learn.microsoft.com, access token claims. */
function lookAtGroups(token: DecodedToken): Sight {
  const groups = readClaim(token, 'groups');
  if (Array.isArray(groups) && groups.length > 0) {
    const names = groups.filter((group) => typeof group !== 'string' || !isGuid(group));
    return names.length === 0
      ? { form: 'ids', seen: `It lists ${count(groups.length)} by object ID.` }
      : { form: 'names', seen: `It lists ${count(groups.length)}, for example “${String(names[0])}”.` };
  }
  const left = readClaim(token, '_claim_names');
  const isLeftOut = typeof left === 'object' && left !== null && Object.hasOwn(left, 'groups');
  return isLeftOut || isTrue(readClaim(token, 'hasgroups'))
    ? { form: 'overage', seen: 'The groups are too many for it, so it says where to ask for them.' }
    : { form: 'none', seen: 'It holds no groups.' };
}

const isTrue = (value: unknown): boolean => value === true || value === 'true';

const count = (number: number): string => (number === 1 ? '1 group' : `${number} groups`);
