import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useMemo } from 'react';
import { describePlace } from '../../shared/evidence/describe-place.ts';
import type { Evidence } from '../../shared/evidence/evidence.ts';
import { windowLimitOf } from '../../shared/evidence/window-limit.ts';
import type { Verdict } from '../../shared/judging/answer.ts';
import type { RunSummary } from '../../shared/contract/run-summary.ts';
import { AnswerCard } from '../answer/answer-card.tsx';
import type { ProofPlaces } from '../answer/proof-places.ts';
import { fromVerdict } from '../answer/shown-answer.ts';
import { Failed, Loading } from '../parts/async-states.tsx';
import { labelRun } from '../parts/run-label.ts';
import { useModel, useSession } from '../commands/session.tsx';
import { ExpectationCard } from '../expectations/expectation-card.tsx';
import { useExpectationsWatch } from '../expectations/use-expectations-watch.ts';
import { hasNoAnswer, PasteBox } from './paste/paste-box.tsx';
import { RunButtons } from './run-buttons.tsx';
import { RunDetails } from './run-details.tsx';
import { describeFacts } from './run-facts.ts';
import { RunNote } from './run-note.tsx';
import { Timeline } from './timeline/timeline.tsx';
import { WindowLimitNote } from './window-limit-note.tsx';

const AcceptanceCard = lazy(async () => {
  const { AcceptanceCard: card } = await import('./acceptance/acceptance-card.tsx');
  return { default: card };
});

type Props = { readonly run: RunSummary; readonly verdict: Verdict };

export function FinishedRun({ run, verdict }: Props) {
  const styles = useStyles();
  const { commands } = useSession();
  const loaded = useModel((model) => model.runs.views.get(run.runId));
  const scenarios = useModel((model) => model.shell.practice.scenarios);
  const isUnknown = loaded === undefined;
  useEffect(() => {
    if (isUnknown) void commands.runs.load(run.runId);
  }, [isUnknown, commands, run.runId]);
  useExpectationsWatch(run);
  const view = loaded?.status === 'loaded' ? loaded.view : null;
  const places = useMemo(() => createPlaces(view?.evidence), [view]);
  const limit = view === null || verdict.outcome === 'signed-in' ? null : windowLimitOf(view.evidence);
  return (
    <div className={styles.root}>
      <AnswerCard
        judged={view?.judged ?? fromVerdict(verdict)}
        word={labelRun(run).word}
        facts={describeFacts(run, view, scenarios)}
        places={places}
      >
        <RunButtons run={run} can={view?.can} />
      </AnswerCard>
      <RunNote key={run.runId} runId={run.runId} />
      {view !== null && (
        <>
          {hasNoAnswer(view) && <PasteBox view={view} />}
          {limit !== null && (
            <WindowLimitNote limit={limit} run={run} redirectUri={view.evidence.profile.redirectUri} />
          )}
          <Timeline evidence={view.evidence} />
          <ExpectationCard results={view.judged.expectations} said={view.judged.answer.nextStep} />
          {view.judged.acceptance !== null && (
            <Suspense fallback={<Loading label="Opening" />}>
              <AcceptanceCard view={view} report={view.judged.acceptance} />
            </Suspense>
          )}
          <RunDetails view={view} />
        </>
      )}
      {loaded?.status === 'failed' && (
        <Failed message={loaded.error.message} onRetry={() => void commands.runs.load(run.runId)} />
      )}
      {(isUnknown || loaded.status === 'loading') && <Loading label="Reading the evidence" />}
    </div>
  );
}

function createPlaces(evidence: Evidence | undefined): ProofPlaces {
  return {
    describe: (source) =>
      source.kind === 'text' ? 'in the text you pasted' : describePlace(source, evidence),
    show: null,
  };
}

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
});
