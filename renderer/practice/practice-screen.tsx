import { makeStyles, tokens } from '@fluentui/react-components';
import { useScrollPage } from '../parts/scroll-page.ts';
import { useModel } from '../commands/session.tsx';
import { AppsCard } from './apps-card.tsx';
import { LogCard } from './log-card.tsx';
import { PracticeStatus } from './practice-status.tsx';
import { ScenarioCard } from './scenarios/scenario-card.tsx';
import { UsersCard } from './users-card.tsx';

/** The tenant inside: where it listens, who can sign in, and how to break it. */
export function PracticeScreen() {
  const page = useScrollPage();
  const styles = useStyles();
  const practice = useModel((model) => model.shell.practice);
  return (
    <main className={page.root}>
      <div className={page.inner}>
        <PracticeStatus practice={practice} />
        <div className={styles.columns}>
          <ScenarioCard practice={practice} />
          <div className={styles.column}>
            <UsersCard users={practice.users} />
            <AppsCard practice={practice} />
          </div>
        </div>
        <LogCard log={practice.log} />
      </div>
    </main>
  );
}

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 400px), 1fr))',
    gap: tokens.spacingVerticalL,
    alignItems: 'start',
  },
  column: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, minWidth: 0 },
});
