import { Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import { useCallback, useEffect, useState } from 'react';
import { MOST_UNPINNED, type KeptRunsView } from '../../shared/contract/kept-run.ts';
import { Empty } from '../parts/async-states.tsx';
import { MoreButton } from '../parts/more-button.tsx';
import { usePanel } from '../parts/panel.ts';
import { ToneSymbol } from '../parts/tone-symbol.tsx';
import { useCapped } from '../parts/use-capped.ts';
import { useNow } from '../parts/use-now.ts';
import { runsOf, shownRun } from '../state/run-selection.ts';
import { useModel, useSession } from '../commands/session.tsx';
import { filterRuns } from './run-filter.ts';
import { RunItem } from './run-item.tsx';
import { RunMenu, type RunMenuPlace } from './run-menu.tsx';
import { RunsHead } from './runs-head.tsx';

const CAP = 100;
const MINUTE_MS = 60_000;
/** With fewer there is nothing to search. */
const MANY = 4;

/** The runs of the selected profile, newest first: those of this session, and those on the disk. */
export function RunList({ className }: { readonly className: string }) {
  const styles = useStyles();
  const selected = useModel((model) => model.profiles.selected);
  const all = useModel((model) => model.runs.list);
  const kept = useModel((model) => model.runs.kept);
  const shownId = useModel((model) =>
    model.runs.attempts.has(selected ?? '') ? null : shownRun(model, selected)?.runId,
  );
  useKeptRuns();
  const now = useNow(MINUTE_MS);
  const [filter, setFilter] = useState('');
  const [menu, setMenu] = useState<RunMenuPlace | null>(null);
  const closeMenu = useCallback(() => setMenu(null), []);
  const runs = runsOf(all, selected);
  const { shown, hiddenCount, showAll } = useCapped(filterRuns(runs, kept, filter), CAP);
  return (
    <section className={mergeClasses(styles.root, className)} aria-labelledby="runs-heading">
      <RunsHead runs={runs} />
      {(runs.length >= MANY || filter !== '') && (
        <Input
          className={styles.filter}
          type="search"
          size="small"
          contentBefore={<SearchRegular />}
          placeholder="Search runs and notes"
          aria-label="Search runs and notes"
          value={filter}
          onChange={(_, data) => setFilter(data.value)}
        />
      )}
      {shown.length === 0 && (
        <div className={styles.quiet}>
          <Empty>{runs.length === 0 ? 'Nothing tried yet.' : 'No run matches.'}</Empty>
        </div>
      )}
      <ul className={styles.list}>
        {shown.map((run) => (
          <RunItem
            key={run.runId}
            run={run}
            isSelected={run.runId === shownId}
            isMenuOpen={run.runId === menu?.run.runId}
            onMenu={setMenu}
            now={now}
          />
        ))}
      </ul>
      {hiddenCount > 0 && <MoreButton hiddenCount={hiddenCount} onClick={showAll} />}
      {kept !== null && <KeepingLine kept={kept} />}
      {menu !== null && <RunMenu place={menu} onClose={closeMenu} />}
    </section>
  );
}

/** By then the window is drawn: the disk is not asked before. */
const QUIET_MS = 300;

function useKeptRuns(): void {
  const { commands } = useSession();
  useEffect(() => {
    const timer = setTimeout(() => void commands.kept.load(), QUIET_MS);
    return () => clearTimeout(timer);
  }, [commands]);
}

function KeepingLine({ kept }: { readonly kept: KeptRunsView }) {
  const styles = useStyles();
  const panel = usePanel();
  return (
    <>
      {kept.notices.map(({ code, message }) => (
        <p key={`${code} ${message}`} className={mergeClasses(panel.quiet, styles.notice)} role="alert">
          <ToneSymbol tone="warning" label="Warning" /> <span>{message}</span>
        </p>
      ))}
      <p className={mergeClasses(panel.quiet, styles.quiet, styles.keeping)} title={kept.folder}>
        {kept.isKeeping
          ? `The last ${MOST_UNPINNED} runs are kept on this computer, and pinned ones.`
          : 'New runs are not kept: they are gone when AuthLoupe closes.'}
      </p>
    </>
  );
}

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  filter: { margin: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`, minWidth: 0 },
  quiet: { padding: `0 ${tokens.spacingHorizontalL}` },
  keeping: { paddingBottom: tokens.spacingVerticalS },
  notice: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    overflowWrap: 'anywhere',
  },
  list: {
    overflowY: 'auto',
    minHeight: 0,
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS}`,
  },
});
