import type { Evidence } from '../../shared/evidence/evidence.ts';
import type { Notice } from '../../shared/contract/notice.ts';
import { MOST_PINNED, type FinishedSummary, type KeptRun } from '../../shared/contract/kept-run.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { openDurableStore } from '../storage/durable-store.ts';
import type { StorageEffects } from '../storage/storage-effects.ts';
import { reconcile } from './reconcile.ts';
import { openRunFiles } from './run-files.ts';
import {
  beyondLimit,
  indexFormat,
  inOrder,
  noticesOf,
  parseIndex,
  printIndex,
  type RunIndex,
} from './run-index.ts';
import type { RunRecord } from './run-record.ts';

/**
 * The runs on the disk: `runs.json` lists them, `runs/<id>.json` holds what each gathered. Every change is on the disk
 * before it answers. Errors: those of `DurableStore.save` and `RunFiles`, `run-not-found`, `too-many-pinned`,
 * `nothing-to-restore`.
 */
export type KeptRuns = {
  readonly folder: string;
  readonly isKeeping: () => boolean;
  readonly list: () => readonly KeptRun[];
  readonly notices: () => readonly Notice[];
  /** Does nothing while no runs are kept. The oldest unpinned ones beyond the limit go. */
  readonly keep: (record: RunRecord) => Result<null>;
  /** A run whose file is gone or damaged leaves the list. */
  readonly read: (runId: string) => Result<Evidence>;
  /** What today's rules say of the run. */
  readonly relabel: (summary: FinishedSummary) => Result<null>;
  readonly note: (runId: string, note: string) => Result<null>;
  readonly pin: (runId: string, isPinned: boolean) => Result<null>;
  readonly remove: (runIds: readonly string[]) => Result<null>;
  /** Brings back what was removed since the start. */
  readonly restore: (runIds: readonly string[]) => Result<null>;
  readonly setKeeping: (isKeeping: boolean) => Result<null>;
};

export type KeptRunsOptions = {
  readonly directory: string;
  readonly effects: StorageEffects;
  /** The profiles that there are; `null` when some may be missing, so that nothing is tidied up by them. */
  readonly profileIds: readonly string[] | null;
};

export function openKeptRuns({ directory, effects, profileIds }: KeptRunsOptions): KeptRuns {
  const store = openDurableStore({ directory, name: 'runs', format: indexFormat, effects });
  const files = openRunFiles(directory, effects);
  const removed = new Map<string, RunRecord>();
  const told: Notice[] = [];
  let index = parseIndex(store.document());

  /** Another window of AuthLoupe may have changed the list: the change is then made to what is there now. */
  function change(update: (before: RunIndex) => RunIndex, isAgain = false): Result<null> {
    const next = update(index);
    const saved = store.save(printIndex(next, store.document()));
    if (saved.ok) {
      index = next;
      return saved;
    }
    if (saved.error.code !== 'changed-elsewhere') return saved;
    index = parseIndex(store.document());
    return isAgain ? saved : change(update, true);
  }

  const changeRuns = (update: (runs: readonly KeptRun[]) => readonly KeptRun[]): Result<null> =>
    change((before) => ({ ...before, runs: inOrder(update(before.runs)) }));

  const find = (runId: string): KeptRun | undefined =>
    index.runs.find(({ summary }) => summary.runId === runId);

  const changeRun = (runId: string, changes: Partial<KeptRun>): Result<null> =>
    find(runId) === undefined
      ? notKept()
      : changeRuns((runs) => runs.map((run) => (run.summary.runId === runId ? { ...run, ...changes } : run)));

  const drop = (runIds: readonly string[]): Result<null> => {
    const gone = new Set(runIds);
    return changeRuns((runs) => runs.filter(({ summary }) => !gone.has(summary.runId)));
  };

  /** File first: a list entry without a file is dropped at the next start, a file without an entry would come back. */
  const erase = (runIds: readonly string[]): Result<null> => {
    for (const runId of runIds) {
      const erased = files.remove(runId);
      if (!erased.ok) return erased;
    }
    return runIds.length === 0 ? ok(null) : drop(runIds);
  };

  const enter = (record: RunRecord): Result<null> => {
    const { runId } = record.run.summary;
    const written = files.write(record);
    if (!written.ok) return written;
    const entered = changeRuns((runs) => [
      ...runs.filter(({ summary }) => summary.runId !== runId),
      record.run,
    ]);
    if (!entered.ok) files.remove(runId);
    return entered;
  };

  const sorted = reconcile(index, files, profileIds);
  told.push(...sorted.notices);
  if (sorted.index !== index) change(() => sorted.index);

  return {
    folder: files.folder,
    isKeeping: () => index.isKeeping,
    list: () => index.runs,
    notices: () => [...store.notices(), ...noticesOf(index), ...told],
    keep: (record) => {
      if (!index.isKeeping) return ok(null);
      const entered = enter(record);
      return entered.ok ? erase(beyondLimit(index.runs).map(({ summary }) => summary.runId)) : entered;
    },
    read: (runId) => {
      if (find(runId) === undefined) return notKept();
      const record = files.read(runId);
      if (record.ok) return ok(record.value.evidence);
      if (record.error.code === 'run-missing' || record.error.code === 'run-damaged') drop([runId]);
      return record;
    },
    relabel: (summary) => changeRun(summary.runId, { summary }),
    note: (runId, note) => changeRun(runId, { note }),
    pin: (runId, isPinned) => {
      const run = find(runId);
      if (run === undefined) return notKept();
      const pinned = index.runs.filter(
        (each) => each.isPinned && each.summary.profileId === run.summary.profileId,
      );
      return isPinned && !run.isPinned && pinned.length >= MOST_PINNED
        ? tooManyPinned()
        : changeRun(runId, { isPinned });
    },
    remove: (runIds) => {
      for (const runId of runIds) {
        const run = find(runId);
        const record = run === undefined ? null : files.read(runId);
        if (run !== undefined && record?.ok === true) removed.set(runId, { ...record.value, run });
      }
      return erase(runIds);
    },
    restore: (runIds) => {
      const lost = runIds.flatMap((runId) => removed.get(runId) ?? []);
      if (lost.length === 0) return nothingToRestore();
      for (const record of lost) {
        const entered = enter(record);
        if (!entered.ok) return entered;
        removed.delete(record.run.summary.runId);
      }
      return ok(null);
    },
    setKeeping: (isKeeping) => change((before) => ({ ...before, isKeeping })),
  };
}

const notKept = (): Result<never> =>
  fail(
    'run-not-found',
    'This run is not kept any more. It may have been deleted, or given way to newer ones.',
  );

const tooManyPinned = (): Result<never> =>
  fail(
    'too-many-pinned',
    `This profile has ${MOST_PINNED} pinned runs, and no more can be pinned. Unpin or delete one first.`,
  );

const nothingToRestore = (): Result<never> =>
  fail('nothing-to-restore', 'This run cannot be restored: it was not deleted since AuthLoupe started.');
