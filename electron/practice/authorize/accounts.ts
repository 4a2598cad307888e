import type { Context } from '../context.ts';
import { userById, type User } from '../directory.ts';
import type { AuthorizeRequest, Session } from '../state.ts';
import { isUserOf, type TenantSegment } from '../tenant-segment.ts';

/**
 * The accounts of a browser that may be used for a request: those of its tenant, none where it asks for a login, and
 * none whose password was typed longer ago than `max_age` allows.
 */
export function usableSessions(
  { directory, now }: Context,
  segment: TenantSegment,
  { prompt, maxAgeSeconds }: Pick<AuthorizeRequest, 'prompt' | 'maxAgeSeconds'>,
  sessions: readonly Session[],
): readonly Session[] {
  if (prompt === 'login') return [];
  const oldest = maxAgeSeconds === null ? 0 : now.getTime() - maxAgeSeconds * 1000;
  return sessions.filter(({ userId, signedInAt }) => {
    const user = userById(directory, userId);
    return user !== null && isUserOf(segment, user) && signedInAt.getTime() >= oldest;
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
