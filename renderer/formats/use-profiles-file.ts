import { useDeferredValue, useMemo, useState } from 'react';
import { withFreeNames } from '../../shared/profile/copy-name.ts';
import type { ProfileDraft } from '../../shared/profile/profile.ts';
import { isProfilesFile } from '../../shared/profile/profiles-file.ts';
import { readProfilesFile, type ReadProfiles } from '../../shared/profile/read-profiles-file.ts';
import type { AppError } from '../../shared/result.ts';
import { useModel } from '../commands/session.tsx';

/** What follows from a text that is, or is meant to be, a file of profiles. */
export type ProfilesFile =
  | { readonly kind: 'failed'; readonly error: AppError; readonly hidesText: false }
  | {
      readonly kind: 'read';
      readonly read: ReadProfiles;
      /** The places of those that are not taken. */
      readonly without: ReadonlySet<string>;
      readonly setWithout: (without: ReadonlySet<string>) => void;
      /** By their places: those that are taken, with the names that they get. */
      readonly chosen: ReadonlyMap<string, ProfileDraft>;
      readonly hidesText: boolean;
      readonly editText: () => void;
    };

const NONE: ReadonlySet<string> = new Set();

/** `null` for every other text. */
export function useProfilesFile(text: string): ProfilesFile | null {
  const settled = useDeferredValue(text);
  const list = useModel((model) => model.profiles.list);
  const [left, setLeft] = useState<{ readonly of: string; readonly places: ReadonlySet<string> } | null>(
    null,
  );
  const [isEditing, setIsEditing] = useState(false);
  const result = useMemo(() => (isProfilesFile(settled) ? readProfilesFile(settled) : null), [settled]);
  // What was left out of one text says nothing about another.
  const without = left?.of === settled ? left.places : NONE;
  const chosen = useMemo(() => {
    const drafts = result?.ok === true ? result.value.drafts : [];
    const taken = [...drafts.entries()].filter(([place]) => !without.has(String(place)));
    const named = withFreeNames(
      taken.map(([, draft]) => draft),
      list.map(({ profile }) => profile.name),
    );
    return new Map(named.map((draft, index) => [String(taken[index]?.[0]), draft]));
  }, [result, without, list]);
  if (result === null) return null;
  if (!result.ok) return { kind: 'failed', error: result.error, hidesText: false };
  return {
    kind: 'read',
    read: result.value,
    without,
    setWithout: (places) => setLeft({ of: settled, places }),
    chosen,
    hidesText: !isEditing,
    editText: () => setIsEditing(true),
  };
}
