import type { PracticeDifference } from '../../../shared/contract/practice-directory.ts';

/** One change of one or several objects. */
export type DifferenceGroup = { readonly key: string; readonly members: readonly PracticeDifference[] };

/** The same change of many apps, as a scenario makes it, is one change to whoever reads it. */
export function groupDifferences(differences: readonly PracticeDifference[]): readonly DifferenceGroup[] {
  const groups = new Map<string, PracticeDifference[]>();
  for (const difference of differences) {
    const { path, removed, added } = difference;
    const key = JSON.stringify([difference.object.target, path, removed, added]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [difference]);
    else group.push(difference);
  }
  return [...groups].map(([key, members]) => ({ key, members }));
}
