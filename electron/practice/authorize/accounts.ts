import type { Context } from '../context.ts';
import { userById, type User } from '../directory.ts';
import type { Session } from '../state.ts';
import { isUserOf, type TenantSegment } from '../tenant-segment.ts';

/** The accounts of a browser that may be used for a request: those of its tenant, and none where it asks for a login. */
export function usableSessions(
  { directory }: Context,
  segment: TenantSegment,
  sessions: readonly Session[],
): readonly Session[] {
  return sessions.filter(({ userId }) => {
    const user = userById(directory, userId);
    return user !== null && isUserOf(segment, user);
  });
}

/**
 * The user that a name on the account page means: of the tenant of the request, else a member of another, who will be
 * told after the password that the account does not belong here.
 */
export function userNamed({ directory }: Context, segment: TenantSegment, username: string): User | null {
  const name = username.trim().toLowerCase();
  const named = directory.users.filter((user) => user.username.toLowerCase() === name);
  return named.find((user) => isUserOf(segment, user)) ?? named.find(({ home }) => home === null) ?? null;
}
