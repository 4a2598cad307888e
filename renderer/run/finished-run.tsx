import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowClockwiseRegular } from '@fluentui/react-icons/svg/arrow-clockwise';
import { SignOutRegular } from '@fluentui/react-icons/svg/sign-out';
import { lazy, Suspense, useEffect } from 'react';
import type { Verdict } from '../../shared/judging/verdict.ts';
import { windowLimitOf } from '../../shared/evidence/window-limit.ts';
import type { RunView } from '../../shared/contract/ipc.ts';
import type { RunSummary } from '../../shared/contract/run-summary.ts';
import { Failed, Loading } from '../parts/async-states.tsx';
import { CopyButton } from '../parts/copy-button.tsx';
import { labelRun } from '../parts/run-label.ts';
import { useModel, useSession } from '../commands/session.tsx';
import { ExpectationCard } from '../expectations/expectation-card.tsx';
import { useExpectationsWatch } from '../expectations/use-expectations-watch.ts';
import { CompareButton } from './compare-button.tsx';
import { hasNoAnswer, PasteBox } from './paste/paste-box.tsx';
import { RunDiagnosis } from './diagnosis/run-diagnosis.tsx';
import { RunDetails } from './run-details.tsx';
import { describeFacts } from './run-facts.ts';
import { RunNote } from './run-note.tsx';
import { VerdictCard } from '../answer/answer-card.tsx';
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
  const isSignedIn = verdict.outcome === 'signed-in';
  const view = loaded?.status === 'loaded' ? loaded.view : null;
  const limit = view === null || verdict.outcome === 'signed-in' ? null : windowLimitOf(view.evidence);
  return (
    <div className={styles.root}>
      <VerdictCard
        outcome={verdict.outcome}
        tone={verdict.tone}
        cause={verdict.cause}
        word={labelRun(run).word}
        facts={describeFacts(run, view, scenarios)}
        headline={verdict.headline}
        code={verdict.code}
        nextStep={verdict.nextStep}
      >
        <RunButtons run={run} can={view?.can} />
      </VerdictCard>
      <RunNote key={run.runId} runId={run.runId} />
      {view !== null && (
        <>
          {isSignedIn && <ExpectationCard results={view.expectations} />}
          {hasNoAnswer(view) && <PasteBox view={view} />}
          {limit !== null && (
            <WindowLimitNote limit={limit} run={run} redirectUri={view.evidence.profile.redirectUri} />
          )}
          <RunDiagnosis view={view} />
          {view.evidence.profile.relyingParty !== null && (
            <Suspense fallback={<Loading label="Asking the product" />}>
              <AcceptanceCard view={view} />
            </Suspense>
          )}
          {!isSignedIn && <ExpectationCard results={view.expectations} />}
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

type ButtonsProps = { readonly run: RunSummary; readonly can: RunView['can'] | undefined };

function RunButtons({ run, can }: ButtonsProps) {
  const { commands } = useSession();
  return (
    <>
      {run.phase.name === 'finished' && run.phase.verdict.outcome === 'signed-in' && (
        <>
          <Button
            size="small"
            icon={<ArrowClockwiseRegular />}
            disabled={can?.renew !== true}
            onClick={() => void commands.runs.renew(run)}
          >
            Renew silently
          </Button>
          <Button
            size="small"
            icon={<SignOutRegular />}
            disabled={can?.signOut !== true}
            onClick={() => void commands.runs.signOut(run.runId)}
          >
            Sign out
          </Button>
        </>
      )}
      <CompareButton run={run} />
      <CopyButton
        label="Copy report"
        appearance="secondary"
        isDisabled={can === undefined}
        copy={async () => commands.runs.copyReport(run.runId)}
      />
      <Button size="small" appearance="subtle" onClick={() => void commands.runs.close(run)}>
        Close run
      </Button>
    </>
  );
}

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
});
