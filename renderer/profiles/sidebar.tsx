import { Button, Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import { ImportButton } from '../formats/import-button.tsx';
import { usePanel } from '../parts/panel.ts';
import { useModel, useSession } from '../commands/session.tsx';
import { ProfileList } from './profile-list.tsx';
import { RunList } from './run-list.tsx';

/** The left column: which profiles there are, and what was tried with the selected one. */
export function Sidebar({ className }: { readonly className: string }) {
  const styles = useStyles();
  const panel = usePanel();
  const { store } = useSession();
  const filter = useModel((model) => model.profiles.filter);
  return (
    <aside className={mergeClasses(styles.root, className)} aria-label="Profiles and runs">
      <div className={styles.top}>
        <Input
          className={styles.filter}
          type="search"
          contentBefore={<SearchRegular />}
          placeholder="Filter profiles"
          aria-label="Filter profiles"
          value={filter}
          onChange={(_, data) => store.profiles({ type: 'filter-typed', filter: data.value })}
        />
      </div>
      <section className={styles.profiles} aria-labelledby="profiles-heading">
        <div className={styles.head}>
          <h2 id="profiles-heading" className={panel.heading}>
            Profiles
          </h2>
          <span className={styles.actions}>
            <Button
              size="small"
              appearance="subtle"
              icon={<AddRegular />}
              onClick={() => store.profiles({ type: 'new-begun' })}
            >
              New profile
            </Button>
            <ImportButton />
          </span>
        </div>
        <ProfileList />
      </section>
      <RunList className={styles.runs} />
    </aside>
  );
}

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground2,
  },
  top: {
    display: 'flex',
    flexDirection: 'column',
    padding: `${tokens.spacingHorizontalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
  },
  filter: { minWidth: 0 },
  profiles: { flexGrow: 1, flexBasis: 0, minHeight: '120px', display: 'flex', flexDirection: 'column' },
  head: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
  },
  actions: { display: 'flex', flexShrink: 0 },
  runs: { flexShrink: 1, maxHeight: '42%', minHeight: '96px' },
});
