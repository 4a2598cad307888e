import { makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, lazy, useCallback, useState } from 'react';
import type { ProfileView } from '../../shared/contract/ipc.ts';
import { Empty } from '../parts/async-states.tsx';
import { MoreButton } from '../parts/more-button.tsx';
import { useCapped } from '../parts/use-capped.ts';
import { useNow } from '../parts/use-now.ts';
import { draftOf } from '../state/draft.ts';
import { NEW_PROFILE } from '../state/model.ts';
import { useModel } from '../commands/session.tsx';
import { NewProfileItem } from './new-profile-item.tsx';
import { filterProfiles } from './profile-filter.ts';
import { ProfileItem } from './profile-item.tsx';
import { ProfileMenu, type MenuPlace } from './profile-menu.tsx';
import { useListKeys } from './use-list-keys.ts';

const ExportDialog = lazy(async () => {
  const { ExportDialog: dialog } = await import('../formats/export-dialog.tsx');
  return { default: dialog };
});

const ExportProfilesDialog = lazy(async () => {
  const { ExportProfilesDialog: dialog } = await import('../formats/export-profiles-dialog.tsx');
  return { default: dialog };
});

const CAP = 300;
const HOUR_MS = 3_600_000;

export function ProfileList() {
  const styles = useStyles();
  const state = useModel((model) => model.profiles);
  const now = useNow(HOUR_MS);
  const visible = filterProfiles(state.list, state.filter);
  const { shown, hiddenCount, showAll } = useCapped(visible, CAP);
  const onKeyDown = useListKeys(visible);
  const [menu, setMenu] = useState<MenuPlace | null>(null);
  const [copied, setCopied] = useState<ProfileView | null>(null);
  const [exported, setExported] = useState<ProfileView | null>(null);
  const copiedDraft = copied === null ? null : draftOf(state, copied.profile.id);
  const closeMenu = useCallback(() => setMenu(null), []);
  const hasNew = state.drafts.has(NEW_PROFILE);
  if (shown.length === 0 && !hasNew) {
    return (
      <div className={styles.empty}>
        <Empty>{emptyText(state.list.length)}</Empty>
      </div>
    );
  }
  return (
    <>
      <ul className={styles.root} aria-labelledby="profiles-heading" onKeyDown={onKeyDown}>
        {shown.map((view) => (
          <ProfileItem
            key={view.profile.id}
            view={view}
            isSelected={view.profile.id === state.selected}
            isMenuOpen={view === menu?.view}
            onMenu={setMenu}
            now={now}
          />
        ))}
        {hasNew && <NewProfileItem isSelected={state.selected === NEW_PROFILE} />}
        {hiddenCount > 0 && (
          <li>
            <MoreButton hiddenCount={hiddenCount} onClick={showAll} />
          </li>
        )}
      </ul>
      {menu !== null && (
        <ProfileMenu
          place={menu}
          visible={visible}
          onCopyAs={setCopied}
          onExport={setExported}
          onClose={closeMenu}
        />
      )}
      {copiedDraft !== null && (
        <Suspense>
          <ExportDialog profile={copiedDraft.values} onClose={() => setCopied(null)} />
        </Suspense>
      )}
      {exported !== null && (
        <Suspense>
          <ExportProfilesDialog first={exported.profile.id} onClose={() => setExported(null)} />
        </Suspense>
      )}
    </>
  );
}

function emptyText(count: number): string {
  return count === 0
    ? 'No profiles yet. “New profile” makes the first one.'
    : 'No profile matches the filter.';
}

const useStyles = makeStyles({
  empty: { padding: `0 ${tokens.spacingHorizontalL}` },
  root: {
    overflowY: 'auto',
    minHeight: 0,
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS}`,
  },
});
