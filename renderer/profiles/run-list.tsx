import { Spinner, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { RunSummary } from '../../shared/ipc.ts';
import { Empty } from '../parts/async-states.tsx';
import { MoreButton } from '../parts/more-button.tsx';
import { usePanel } from '../parts/panel.ts';
import { ToneSymbol } from '../parts/tone-symbol.tsx';
import { useCapped } from '../parts/use-capped.ts';
import { useNow } from '../parts/use-now.ts';
import { isUnderWay, runsOf, shownRun } from '../state/run-selection.ts';
import { useModel, useSession } from '../state/session.tsx';
import { formatBrief, formatLocal } from '../text/moment.ts';
import { useItemStyles } from './item-styles.ts';
import { labelRun } from './run-label.ts';

const CAP = 100;
const MINUTE_MS = 60_000;

/** The runs of the selected profile, newest first. */
export function RunList({ className }: { readonly className: string }) {
  const styles = useStyles();
  const panel = usePanel();
  const selected = useModel((model) => model.profiles.selected);
  const all = useModel((model) => model.runs.list);
  const shownId = useModel((model) =>
    model.runs.attempts.has(selected ?? '') ? null : shownRun(model, selected)?.runId,
  );
  const now = useNow(MINUTE_MS);
  const { shown, hiddenCount, showAll } = useCapped(runsOf(all, selected), CAP);
  return (
    <section className={mergeClasses(styles.root, className)} aria-labelledby="runs-heading">
      <h2 id="runs-heading" className={mergeClasses(panel.heading, styles.heading)}>
        Runs
      </h2>
      {shown.length === 0 && (
        <div className={styles.empty}>
          <Empty>Nothing tried yet.</Empty>
        </div>
      )}
      <ul className={styles.list}>
        {shown.map((run) => (
          <RunItem key={run.runId} run={run} isSelected={run.runId === shownId} now={now} />
        ))}
      </ul>
      {hiddenCount > 0 && <MoreButton hiddenCount={hiddenCount} onClick={showAll} />}
    </section>
  );
}

type ItemProps = { readonly run: RunSummary; readonly isSelected: boolean; readonly now: Date };

function RunItem({ run, isSelected, now }: ItemProps) {
  const { store } = useSession();
  const item = useItemStyles();
  const { tone, text, word } = labelRun(run);
  return (
    <li className={mergeClasses(item.root, isSelected && item.selected)}>
      <button
        type="button"
        className={item.button}
        aria-current={isSelected ? 'true' : undefined}
        title={formatLocal(run.startedAt)}
        onClick={() => store.runs({ type: 'selected', key: run.profileId, runId: run.runId })}
      >
        {isUnderWay(run) ? (
          <Spinner size="extra-tiny" aria-label={word} />
        ) : (
          <ToneSymbol tone={tone} label={word} />
        )}
        <span className={item.text}>
          <span className={item.title}>{text}</span>
          <time className={item.details} dateTime={run.startedAt}>
            {formatBrief(run.startedAt, now)}
          </time>
        </span>
      </button>
    </li>
  );
}

const useStyles = makeStyles({
  empty: { padding: `0 ${tokens.spacingHorizontalL}` },
  root: {
    display: 'flex',
    flexDirection: 'column',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  heading: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXS}` },
  list: {
    overflowY: 'auto',
    minHeight: 0,
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS}`,
  },
});
