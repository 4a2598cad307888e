import type { RunSummary } from '../../shared/contract/run-summary.ts';
import type { Attempt, ProfileKey } from '../state/model.ts';
import { FinishedRun } from './finished-run.tsx';
import { RefusedRun } from './refused-run.tsx';
import { RunProgress } from './run-progress.tsx';

type Props = {
  readonly profileKey: ProfileKey;
  readonly attempt: Attempt | undefined;
  readonly run: RunSummary | null;
};

export function RunView({ profileKey, attempt, run }: Props) {
  if (attempt?.kind === 'refused') return <RefusedRun profileKey={profileKey} error={attempt.error} />;
  if (attempt?.kind === 'starting') return <RunProgress phase={{ name: 'preparing' }} run={null} />;
  if (run === null) return null;
  const { phase } = run;
  if (phase.name !== 'finished') return <RunProgress phase={phase} run={run} />;
  return <FinishedRun run={run} verdict={phase.verdict} />;
}
