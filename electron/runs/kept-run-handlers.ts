import { ok } from '../../shared/result.ts';
import type { Handlers } from '../answer.ts';
import type { RunRegistry } from './run-registry.ts';
import type { RunHistory } from './run-history.ts';

type KeptRunHandlers = Pick<
  Handlers,
  'getKeptRuns' | 'setRunNote' | 'pinRun' | 'deleteRuns' | 'restoreRuns' | 'setKeepingRuns'
>;

export function createKeptRunHandlers(
  history: RunHistory,
  registry: Pick<RunRegistry, 'close'>,
): KeptRunHandlers {
  return {
    getKeptRuns: async () => ok(await history.view()),
    setRunNote: ({ runId, note }) => history.change((runs) => runs.note(runId, note)),
    pinRun: ({ runId, isPinned }) => history.change((runs) => runs.pin(runId, isPinned)),
    deleteRuns: async (runIds) => {
      const removed = await history.change((runs) => runs.remove(runIds));
      // With the record go the tokens that this session may hold of it.
      if (removed.ok) for (const runId of runIds) registry.close(runId);
      return removed;
    },
    restoreRuns: (runIds) => history.change((runs) => runs.restore(runIds)),
    setKeepingRuns: (isKeeping) => history.change((runs) => runs.setKeeping(isKeeping)),
  };
}
