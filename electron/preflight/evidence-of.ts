import type { Evidence } from '../../shared/evidence/evidence.ts';
import type { RunBook } from '../sign-in/run-book.ts';

/** The records of a profile's finished sign-ins that are still open. */
export const evidenceOf =
  (runs: Pick<RunBook, 'list' | 'get'>) =>
  (profileId: string): readonly Evidence[] =>
    runs
      .list()
      .filter((run) => run.profileId === profileId && run.phase.name === 'finished')
      .flatMap(({ runId }) => {
        const run = runs.get(runId);
        return run.ok ? [run.value.evidence] : [];
      });
