import { Button, Spinner, makeStyles, mergeClasses } from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import { PinFilled } from '@fluentui/react-icons/svg/pin';
import type { RunSummary } from '../../shared/contract/run-summary.ts';
import { ToneSymbol } from '../parts/tone-symbol.tsx';
import { findKept } from '../state/kept-runs.ts';
import { isUnderWay } from '../state/run-selection.ts';
import { useModel, useSession } from '../commands/session.tsx';
import { formatBrief, formatLocal } from '../text/moment.ts';
import { toVisibleText } from '../text/visible-text.ts';
import { useItemStyles } from './item-styles.ts';
import { labelRun } from '../parts/run-label.ts';
import type { RunMenuPlace } from './run-menu.tsx';

type Props = {
  readonly run: RunSummary;
  readonly isSelected: boolean;
  readonly isMenuOpen: boolean;
  readonly onMenu: (place: RunMenuPlace | null) => void;
  readonly now: Date;
};

export function RunItem({ run, isSelected, isMenuOpen, onMenu, now }: Props) {
  const { store } = useSession();
  const item = useItemStyles();
  const styles = useStyles();
  const kept = useModel((model) => findKept(model.runs.kept, run.runId));
  const { tone, text, word } = labelRun(run);
  return (
    <li
      className={mergeClasses(item.root, isSelected && item.selected)}
      data-testid="run"
      data-run={run.runId}
      data-pinned={kept?.isPinned === true}
    >
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
          <span className={item.details}>
            <time dateTime={run.startedAt}>{formatBrief(run.startedAt, now)}</time>
            {kept?.who !== null && kept !== null && ` · ${toVisibleText(kept.who)}`}
          </span>
          {kept !== null && kept.note !== '' && (
            <span className={mergeClasses(item.details, styles.note)}>{toVisibleText(kept.note)}</span>
          )}
        </span>
        {kept?.isPinned === true && <PinFilled className={item.symbol} role="img" aria-label="Pinned" />}
      </button>
      {!isUnderWay(run) && (
        <Button
          appearance="subtle"
          size="small"
          className={mergeClasses(item.menu, (isSelected || isMenuOpen) && item.menuShown)}
          icon={<MoreHorizontalRegular />}
          aria-label={`Actions for the run of ${formatBrief(run.startedAt, now)}`}
          aria-haspopup="menu"
          aria-expanded={isMenuOpen}
          onClick={(event) => onMenu(isMenuOpen ? null : { run, kept, button: event.currentTarget })}
        />
      )}
    </li>
  );
}

const useStyles = makeStyles({ note: { fontStyle: 'italic' } });
