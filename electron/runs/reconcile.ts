import type { Notice } from '../../shared/contract/notice.ts';
import type { KeptRun } from '../../shared/contract/kept-run.ts';
import type { RunFiles } from './run-files.ts';
import { inOrder, type RunIndex } from './run-index.ts';

export type Reconciled = {
  /** The same object when there was nothing to do. */
  readonly index: RunIndex;
  readonly notices: readonly Notice[];
};

/**
 * Brings list and files together after an interruption: an entry without a file goes, a file without an entry comes
 * back, and the runs of profiles that are gone are erased.
 */
export function reconcile(
  index: RunIndex,
  files: RunFiles,
  profileIds: readonly string[] | null,
): Reconciled {
  const onDisk = new Set(files.ids());
  const listed = new Set(index.runs.map(({ summary }) => summary.runId));
  const whole = index.runs.filter(({ summary }) => onDisk.has(summary.runId));
  // An entry that is not understood has a file that is not understood either: it waits for its own version.
  const unlisted = index.rejected.length === 0 ? [...onDisk].filter((id) => !listed.has(id)) : [];
  const found = unlisted.map((runId) => files.read(runId));
  const back = found.flatMap((record): readonly KeptRun[] => (record.ok ? [record.value.run] : []));
  const all = [...whole, ...back];
  const isOrphan = ({ summary }: KeptRun): boolean =>
    profileIds !== null && !profileIds.includes(summary.profileId);
  for (const { summary } of all.filter(isOrphan)) files.remove(summary.runId);
  const runs = all.filter((run) => !isOrphan(run));
  const isSame = back.length === 0 && runs.length === index.runs.length;
  return {
    index: isSame ? index : { ...index, runs: inOrder(runs) },
    notices: found.flatMap((record): readonly Notice[] =>
      record.ok ? [] : [{ severity: 'warning', ...record.error }],
    ),
  };
}
