import type { RunSummary } from '../../shared/contract/run-summary.ts';
import type { KeptRunsView } from '../../shared/contract/kept-run.ts';
import type { Result } from '../../shared/result.ts';
import type { CommandPort } from './command-port.ts';

export type KeptRunCommands = ReturnType<typeof createKeptRunCommands>;

export function createKeptRunCommands({ store, desktop, ask }: CommandPort) {
  async function change(answer: Promise<Result<KeptRunsView>>): Promise<boolean> {
    const kept = await ask(answer);
    if (kept === null) return false;
    store.runs({ type: 'kept-changed', kept: kept.value });
    return true;
  }

  let isLoading = false;

  /** Reads the list from the disk, once. */
  async function load() {
    if (isLoading || store.get().runs.kept !== null) return;
    isLoading = true;
    await change(desktop.getKeptRuns());
    isLoading = false;
  }

  async function remove(runs: readonly RunSummary[]) {
    const runIds = runs.map(({ runId }) => runId);
    if (!(await change(desktop.deleteRuns([...runIds])))) return;
    const message = runIds.length === 1 ? 'The run was deleted.' : `${runIds.length} runs were deleted.`;
    store.shell({ type: 'toast-shown', toast: { tone: 'neutral', message, undo: { runIds } } });
  }

  return {
    load,
    remove,
    restore: async (runIds: readonly string[]) => change(desktop.restoreRuns([...runIds])),
    note: async (runId: string, note: string) => change(desktop.setRunNote({ runId, note })),
    pin: async (runId: string, isPinned: boolean) => change(desktop.pinRun({ runId, isPinned })),
    setKeeping: async (isKeeping: boolean) => change(desktop.setKeepingRuns(isKeeping)),
  };
}
