import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowSwapRegular } from '@fluentui/react-icons/svg/arrow-swap';
import { useEffect } from 'react';
import type { RunSummary } from '../../shared/contract/run-summary.ts';
import { usePanel } from '../parts/panel.ts';
import { useScrollPage } from '../parts/scroll-page.ts';
import { useNow } from '../parts/use-now.ts';
import { asRun } from '../state/compare-reducer.ts';
import { lastWorking } from '../state/kept-runs.ts';
import { useModel, useSession } from '../commands/session.tsx';
import { ComparisonView } from './comparison-view.tsx';
import { toOptionGroups } from './side-options.ts';
import { SidePicker } from './side-picker.tsx';
import { useSide } from './use-side.ts';

const MINUTE_MS = 60_000;

/** Two runs, profiles or tokens beside each other: “works for her, not for me” in one screen. */
export function CompareScreen() {
  const page = useScrollPage();
  const styles = useStyles();
  const { store, commands } = useSession();
  const { left, right } = useModel((model) => model.compare);
  const profiles = useModel((model) => model.profiles.list);
  const runs = useModel((model) => model.runs);
  const now = useNow(MINUTE_MS);
  const groups = toOptionGroups(profiles, runs, now);
  const one = useSide(left);
  const other = useSide(right);
  useEffect(() => void commands.kept.load(), [commands]);
  return (
    <main className={page.root}>
      <div className={page.inner}>
        <div className={styles.head}>
          <h1 className={styles.title}>Compare</h1>
          <Button
            size="small"
            icon={<ArrowSwapRegular />}
            disabled={left.kind === 'none' && right.kind === 'none'}
            onClick={() => store.compare({ type: 'swapped' })}
          >
            Swap sides
          </Button>
        </div>
        <div className={styles.sides}>
          <SidePicker name="left" choice={left} state={one} groups={groups} />
          <SidePicker name="right" choice={right} state={other} groups={groups} />
        </div>
        {one.status === 'ready' && other.status === 'ready' ? (
          <ComparisonView left={one.side} right={other.side} />
        ) : (
          <Suggestion runs={runs.list} />
        )}
      </div>
    </main>
  );
}

function Suggestion({ runs }: { readonly runs: readonly RunSummary[] }) {
  const styles = useStyles();
  const panel = usePanel();
  const { store } = useSession();
  const pair = findPair(runs);
  return (
    <section className={mergeClasses(panel.card, styles.empty)} aria-label="What to compare">
      <p>
        Choose two runs to see what makes one fail, two people’s runs to see why it works for one of them, two
        profiles to see how their settings differ, or tokens.
      </p>
      {pair === null ? (
        <p className={panel.quiet}>
          Sign in at least twice with one profile, once with success and once without, and both are offered
          here.
        </p>
      ) : (
        <Button
          appearance="primary"
          onClick={() =>
            store.compare({ type: 'both-chosen', left: asRun(pair[0].runId), right: asRun(pair[1].runId) })
          }
        >
          Compare the newest failed run with the last working one
        </Button>
      )}
    </section>
  );
}

/** The last working run and the newest failed one of the same profile. */
function findPair(runs: readonly RunSummary[]): readonly [RunSummary, RunSummary] | null {
  const failed = runs
    .filter(({ phase }) => phase.name === 'finished' && phase.verdict.outcome === 'failed')
    .toSorted((a, b) => b.startedAt.localeCompare(a.startedAt));
  for (const run of failed) {
    const working = lastWorking(runs, run);
    if (working !== null) return [working, run];
  }
  return null;
}

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalL },
  title: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  sides: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 360px), 1fr))',
    gap: tokens.spacingVerticalL,
    alignItems: 'start',
  },
  empty: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalXL,
  },
});
