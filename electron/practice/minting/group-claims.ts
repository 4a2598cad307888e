import type { JWTPayload } from 'jose';
import type { Context } from '../context.ts';
import type { App, User } from '../directory.ts';

/** More groups than this do not fit: learn.microsoft.com/entra/identity-platform/access-token-claims-reference. */
const LIMIT_IN_TOKEN = 200;
const LIMIT_IN_FRAGMENT = 6;

/** The role that every user of a tenant has; it shows among the directory roles of real tokens. */
export const DEFAULT_USER_ROLE = 'b79fbf4d-3ef9-4689-8143-76b194e85509';

/** `groups` and `wids`, as the registration of the token's reader asks; above the limit a pointer to the list instead. */
export function groupClaims(
  { origin }: Context,
  reader: App,
  user: User,
  channel: 'back' | 'front',
): JWTPayload {
  const groups = groupsFor(reader, user);
  const limit = channel === 'front' ? LIMIT_IN_FRAGMENT : LIMIT_IN_TOKEN;
  return {
    ...(groups.length > limit ? overage(origin, user, channel) : groups.length > 0 ? { groups } : {}),
    ...rolesOfDirectory(reader, user),
  };
}

function groupsFor({ groupMembershipClaims, appRoleAssignedTo }: App, { groups }: User): readonly string[] {
  switch (groupMembershipClaims) {
    case 'SecurityGroup':
    case 'All':
      return groups;
    case 'ApplicationGroup':
      return groups.filter((id) => appRoleAssignedTo.some(({ principalId }) => principalId === id));
    case 'DirectoryRole':
    case 'None':
    case null:
      return [];
  }
}

const rolesOfDirectory = ({ groupMembershipClaims }: App, { directoryRoles }: User): JWTPayload =>
  groupMembershipClaims === 'DirectoryRole' || groupMembershipClaims === 'All'
    ? { wids: [...directoryRoles, DEFAULT_USER_ROLE] }
    : {};

const overage = (origin: string, user: User, channel: 'back' | 'front'): JWTPayload =>
  channel === 'front'
    ? { hasgroups: true }
    : {
        _claim_names: { groups: 'src1' },
        _claim_sources: { src1: { endpoint: `${origin}/v1.0/users/${user.objectId}/getMemberObjects` } },
      };

/** Values of the app roles that the user has by assignment, in person or through a group. */
export function userRoles(reader: App, user: User): JWTPayload {
  const principals = [user.objectId, ...user.groups];
  const roles = rolesAssigned(reader, principals);
  return roles.length === 0 ? {} : { roles };
}

export const rolesAssigned = (resource: App, principals: readonly string[]): string[] => [
  ...new Set(
    resource.appRoleAssignedTo
      .filter(({ principalId }) => principals.includes(principalId))
      .flatMap(({ appRoleId }) => resource.appRoles.filter(({ id }) => id === appRoleId))
      .map(({ value }) => value),
  ),
];
