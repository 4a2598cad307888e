import { Button } from '@fluentui/react-components';
import { ArrowSwapRegular } from '@fluentui/react-icons/svg/arrow-swap';
import type { RunSummary } from '../../shared/contract/run-summary.ts';
import { asRun } from '../state/compare-reducer.ts';
import { lastWorking } from '../state/kept-runs.ts';
import { useModel, useSession } from '../commands/session.tsx';

/** Beside a run that has trouble: the last one that worked, as the other side. */
export function CompareButton({ run }: { readonly run: RunSummary }) {
  const { store } = useSession();
  const working = useModel((model) => lastWorking(model.runs.list, run));
  if (run.phase.name !== 'finished' || run.phase.verdict.tone === 'good' || working === null) return null;
  return (
    <Button
      size="small"
      icon={<ArrowSwapRegular />}
      onClick={() => {
        store.compare({ type: 'both-chosen', left: asRun(working.runId), right: asRun(run.runId) });
        store.shell({ type: 'screen-chosen', screen: 'compare' });
      }}
    >
      Compare with the last working run
    </Button>
  );
}
