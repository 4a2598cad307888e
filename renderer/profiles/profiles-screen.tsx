import { makeStyles, tokens } from '@fluentui/react-components';
import { ProfilePage } from './profile-page.tsx';
import { Sidebar } from './sidebar.tsx';
import { useShortcuts } from './use-shortcuts.ts';

export function ProfilesScreen() {
  useShortcuts();
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <Sidebar className={styles.sidebar} />
      <ProfilePage className={styles.page} />
    </div>
  );
}

const NARROW = '@media (max-width: 719px)';

const useStyles = makeStyles({
  root: {
    flexGrow: 1,
    minHeight: 0,
    display: 'grid',
    gridTemplateColumns: '296px minmax(0, 1fr)',
    gridTemplateRows: 'minmax(0, 1fr)',
    [NARROW]: { display: 'block', overflowY: 'auto', position: 'relative' },
  },
  sidebar: {
    position: 'relative',
    minHeight: 0,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    [NARROW]: {
      maxHeight: '44vh',
      borderRight: '0',
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    },
  },
  page: { minHeight: 0, overflowY: 'auto', position: 'relative', [NARROW]: { overflowY: 'visible' } },
});
