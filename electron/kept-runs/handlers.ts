import { ok } from '../../shared/result.ts';
import type { Handlers } from '../answer.ts';
import type { RunBook } from '../sign-in/run-book.ts';
import type { RunKeeper } from './keeper.ts';

type KeptRunHandlers = Pick<
  Handlers,
  'getKeptRuns' | 'setRunNote' | 'pinRun' | 'deleteRuns' | 'restoreRuns' | 'setKeepingRuns'
>;

export function createKeptRunHandlers(keeper: RunKeeper, book: Pick<RunBook, 'close'>): KeptRunHandlers {
  return {
    getKeptRuns: async () => ok(await keeper.view()),
    setRunNote: ({ runId, note }) => keeper.change((runs) => runs.note(runId, note)),
    pinRun: ({ runId, isPinned }) => keeper.change((runs) => runs.pin(runId, isPinned)),
    deleteRuns: async (runIds) => {
      const removed = await keeper.change((runs) => runs.remove(runIds));
      // With the record go the tokens that this session may hold of it.
      if (removed.ok) for (const runId of runIds) book.close(runId);
      return removed;
    },
    restoreRuns: (runIds) => keeper.change((runs) => runs.restore(runIds)),
    setKeepingRuns: (isKeeping) => keeper.change((runs) => runs.setKeeping(isKeeping)),
  };
}
