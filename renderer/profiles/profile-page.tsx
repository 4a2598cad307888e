import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { draftOf } from '../state/draft.ts';
import { useModel, useSession } from '../commands/session.tsx';
import { ProfileContent } from './profile-content.tsx';

/** The right column: the selected profile with its settings and the run that is looked at. */
export function ProfilePage({ className }: { readonly className: string }) {
  const styles = useStyles();
  const profiles = useModel((model) => model.profiles);
  const { selected } = profiles;
  const draft = selected === null ? null : draftOf(profiles, selected);
  return (
    <main className={mergeClasses(styles.root, className)}>
      {selected === null || draft === null ? (
        <NoProfile />
      ) : (
        <ProfileContent key={selected} profileKey={selected} draft={draft} />
      )}
    </main>
  );
}

function NoProfile() {
  const styles = useStyles();
  const { store } = useSession();
  return (
    <div className={styles.empty}>
      <h1 className={styles.title}>No profile yet</h1>
      <p>A profile says how one app signs in: its tenant, its client ID, its redirect URI and its scopes.</p>
      <Button appearance="primary" onClick={() => store.profiles({ type: 'new-begun' })}>
        Create a profile
      </Button>
    </div>
  );
}

const useStyles = makeStyles({
  root: { backgroundColor: tokens.colorNeutralBackground2 },
  empty: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalXXXL,
    maxWidth: '520px',
  },
  title: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
});
