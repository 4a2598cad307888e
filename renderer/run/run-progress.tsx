import { Button, Spinner, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { OpenRegular } from '@fluentui/react-icons/svg/open';
import type { RunPhase, RunSummary } from '../../shared/contract/run-summary.ts';
import { CopyButton } from '../parts/copy-button.tsx';
import { useDisclosure } from '../parts/disclosure-styles.ts';
import { usePanel } from '../parts/panel.ts';
import { useSession } from '../commands/session.tsx';
import { PasteForm } from './paste/paste-form.tsx';
import { CodeToType } from './code-to-type.tsx';
import { describePhase } from './status-text.ts';
import { WaitingFacts } from './waiting-facts.tsx';
import { WindowLimitNote } from './window-limit-note.tsx';

type Props = {
  readonly phase: Exclude<RunPhase, { readonly name: 'finished' }>;
  /** `null` while main has not answered yet. */
  readonly run: RunSummary | null;
};

/** A run under way: what we wait for, since when, until when, and what can be done about it. */
export function RunProgress({ phase, run }: Props) {
  const styles = useStyles();
  const panel = usePanel();
  const disclosure = useDisclosure();
  return (
    <section className={mergeClasses(panel.card, styles.root)} aria-labelledby="progress-heading">
      <div className={styles.head}>
        <Spinner size="small" aria-labelledby="progress-heading" />
        <h2 id="progress-heading" className={styles.title}>
          {describePhase(phase)}
        </h2>
      </div>
      {phase.name === 'code-shown' && <CodeToType phase={phase} />}
      {phase.name === 'waiting' && <WaitingFacts phase={phase} />}
      {phase.name === 'waiting' && phase.limit !== null && run !== null && (
        <WindowLimitNote limit={phase.limit} run={run} redirectUri={phase.redirectUri} />
      )}
      {run !== null && <ProgressButtons runId={run.runId} phase={phase.name} />}
      {phase.name === 'waiting' && phase.browser === 'system' && run !== null && (
        <details className={disclosure.root}>
          <summary className={disclosure.summary}>Nothing came back?</summary>
          <PasteForm runId={run.runId} />
        </details>
      )}
    </section>
  );
}

type ButtonsProps = { readonly runId: string; readonly phase: RunPhase['name'] };

function ProgressButtons({ runId, phase }: ButtonsProps) {
  const styles = useStyles();
  const { commands } = useSession();
  return (
    <div className={styles.buttons}>
      <Button onClick={() => void commands.runs.cancel(runId)}>Cancel</Button>
      {(phase === 'waiting' || phase === 'code-shown') && (
        <>
          <Button
            appearance="subtle"
            icon={<OpenRegular />}
            onClick={() => void commands.runs.openPageAgain(runId)}
          >
            {phase === 'waiting' ? 'Open the page again' : 'Open the page'}
          </Button>
          <CopyButton label="Copy the address" copy={async () => commands.runs.copyAddress(runId)} />
        </>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalXL,
  },
  head: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalM },
  title: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  buttons: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
