import type { Profile } from '../../shared/profile/profile.ts';

/** The profiles that were removed since the start, with their places, so that each removal can be undone. */
export type RemovedProfiles = {
  /** `index`: where it stood in the list. */
  readonly add: (profile: Profile, index: number) => void;
  /** The profile, and the index to put it back to now. */
  readonly find: (id: string) => { readonly profile: Profile; readonly index: number } | null;
  readonly forget: (id: string) => void;
  readonly ids: () => readonly string[];
};

/** Places count the removed profiles too, so that neighbours come back in their order, whichever comes back first. */
export function createRemovedProfiles(): RemovedProfiles {
  const removed = new Map<string, { readonly profile: Profile; readonly place: number }>();
  const places = (): readonly number[] =>
    [...removed.values()].map(({ place }) => place).toSorted((one, other) => one - other);

  return {
    add: (profile, index) => {
      const place = places().reduce((reached, taken) => (taken <= reached ? reached + 1 : reached), index);
      removed.set(profile.id, { profile, place });
    },
    find: (id) => {
      const found = removed.get(id);
      if (found === undefined) return null;
      const gaps = places().filter((place) => place < found.place).length;
      return { profile: found.profile, index: found.place - gaps };
    },
    forget: (id) => void removed.delete(id),
    ids: () => [...removed.keys()],
  };
}
