import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { PracticeObject } from '../../shared/contract/practice-directory.ts';
import { useScrollPage } from '../parts/scroll-page.ts';
import { useModel, useSession } from '../commands/session.tsx';
import { DifferencesCard } from './directory/differences-card.tsx';
import { ObjectDialog } from './directory/object-dialog.tsx';
import { PoliciesCard } from './directory/policies-card.tsx';
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
  const { commands } = useSession();
  const [edited, setEdited] = useState<PracticeObject | null>(null);
  const add = (target: 'app' | 'user') => {
    void commands.practice.addObject(target).then((added) => {
      if (added !== null) setEdited(added.object);
    });
  };
  return (
    <main className={page.root}>
      <div className={page.inner}>
        <PracticeStatus practice={practice} />
        <div className={styles.columns}>
          <ScenarioCard practice={practice} />
          <div className={styles.column}>
            <DifferencesCard practice={practice} />
            <UsersCard users={practice.users} onEdit={setEdited} onAdd={() => add('user')} />
            <AppsCard practice={practice} onEdit={setEdited} onAdd={() => add('app')} />
            <PoliciesCard tenants={practice.tenants} onEdit={setEdited} />
          </div>
        </div>
        <LogCard log={practice.log} />
        {edited !== null && <ObjectDialog object={edited} onClose={() => setEdited(null)} />}
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
