import type { ProfileView } from '../../shared/contract/ipc.ts';

/** The profiles in whose name, tenant, client ID or redirect URI every typed word occurs. */
export function filterProfiles(list: readonly ProfileView[], filter: string): readonly ProfileView[] {
  const words = filter.toLowerCase().split(/\s+/u).filter(Boolean);
  if (words.length === 0) return list;
  return list.filter(({ profile }) => {
    const text = [profile.name, profile.tenant, profile.clientId, profile.redirectUri]
      .join('\n')
      .toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
