import { MOST_UNPINNED, type KeptRun } from '../../../shared/contract/kept-run.ts';

/** The runs that have to go: of each profile, the oldest unpinned ones beyond the limit. `runs`: newest last. */
export function beyondLimit(runs: readonly KeptRun[]): readonly KeptRun[] {
  const seen = new Map<string, number>();
  return runs.toReversed().filter(({ isPinned, summary }) => {
    if (isPinned) return false;
    const number = (seen.get(summary.profileId) ?? 0) + 1;
    seen.set(summary.profileId, number);
    return number > MOST_UNPINNED;
  });
}
