import type { Evidence } from '../../shared/evidence/evidence.ts';
import type { Notice } from '../../shared/contract/notice.ts';
import type { FinishedSummary, KeptRunsView } from '../../shared/contract/kept-run.ts';
import type { Result } from '../../shared/result.ts';
import type { KeptRuns } from './kept-runs.ts';
import { toKeptRun } from './run-record.ts';

/** Runs on the disk, opened when they are first needed: a window that opens does not wait for them. */
export type RunHistory = {
  readonly view: () => Promise<KeptRunsView>;
  /** A run that could not be kept is told in the view's notices. */
  readonly keep: (summary: FinishedSummary, evidence: Evidence) => Promise<void>;
  readonly read: (runId: string) => Promise<Result<Evidence>>;
  /** Opening a run judges it anew; the list says what came of it. */
  readonly relabel: (summary: FinishedSummary) => Promise<void>;
  /** Makes a change and answers the list after it. */
  readonly change: (work: (runs: KeptRuns) => Result<null>) => Promise<Result<KeptRunsView>>;
  /** Erases the runs of these profiles, if the list is open; else the next start does it. Synchronous. */
  readonly forgetProfiles: (profileIds: readonly string[]) => void;
};

export type RunHistoryOptions = {
  readonly open: () => Promise<KeptRuns>;
  readonly onChange: (view: KeptRunsView) => void;
};

export function createRunHistory({ open, onChange }: RunHistoryOptions): RunHistory {
  let opening: Promise<KeptRuns> | null = null;
  let opened: KeptRuns | null = null;
  /** Why the newest run was not kept. */
  let trouble: Notice | null = null;

  const runs = async (): Promise<KeptRuns> => {
    opening ??= open();
    opened = await opening;
    return opened;
  };

  let revision = 0;
  const toView = (kept: KeptRuns): KeptRunsView => ({
    revision: (revision += 1),
    isKeeping: kept.isKeeping(),
    folder: kept.folder,
    runs: kept.list(),
    notices: trouble === null ? kept.notices() : [...kept.notices(), trouble],
  });

  const tell = (kept: KeptRuns): void => onChange(toView(kept));

  return {
    view: async () => toView(await runs()),
    keep: async (summary, evidence) => {
      const kept = await runs();
      const done = kept.keep({ run: toKeptRun(summary, evidence), evidence });
      trouble = done.ok ? null : notKept(done.error.code, done.error.message);
      tell(kept);
    },
    read: async (runId) => {
      const kept = await runs();
      const before = kept.list().length;
      const read = kept.read(runId);
      if (kept.list().length !== before) tell(kept);
      return read;
    },
    relabel: async (summary) => {
      const kept = await runs();
      const known = kept.list().find((run) => run.summary.runId === summary.runId);
      if (known === undefined || JSON.stringify(known.summary) === JSON.stringify(summary)) return;
      kept.relabel(summary);
      tell(kept);
    },
    change: async (work) => {
      const kept = await runs();
      const done = work(kept);
      return done.ok ? { ok: true, value: toView(kept) } : done;
    },
    forgetProfiles: (profileIds) => {
      if (opened === null) return;
      const gone = opened.list().filter(({ summary }) => profileIds.includes(summary.profileId));
      opened.remove(gone.map(({ summary }) => summary.runId));
    },
  };
}

const notKept = (code: string, reason: string): Notice => ({
  severity: 'warning',
  code,
  message: `The last run is shown, but it is not kept and goes when AuthLoupe closes. ${reason}`,
});
