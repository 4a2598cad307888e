import { makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownRegular } from '@fluentui/react-icons/svg/arrow-down';
import { BeakerRegular } from '@fluentui/react-icons/svg/beaker';
import { ArrowUpRegular } from '@fluentui/react-icons/svg/arrow-up';
import { SaveRegular } from '@fluentui/react-icons/svg/save';
import { CopyAddRegular } from '@fluentui/react-icons/svg/copy-add';
import { ArrowExportRegular } from '@fluentui/react-icons/svg/arrow-export';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { RenameRegular } from '@fluentui/react-icons/svg/rename';
import type { ProfileView } from '../../shared/contract/ipc.ts';
import { MenuItem } from '../parts/menu/menu-item.tsx';
import { PopupMenu } from '../parts/menu/popup-menu.tsx';
import { useSession } from '../commands/session.tsx';
import { moveProfile, type Direction } from './profile-order.ts';

/** Whose menu is open, and the button that opened it. */
export type MenuPlace = { readonly view: ProfileView; readonly button: HTMLElement };

type Props = {
  readonly place: MenuPlace;
  readonly visible: readonly ProfileView[];
  readonly onCopyAs: (view: ProfileView) => void;
  readonly onExport: (view: ProfileView) => void;
  readonly onClose: () => void;
};

/** One menu for the whole list, so that a thousand profiles do not make a thousand menus. */
export function ProfileMenu({ place: { view, button }, visible, onCopyAs, onExport, onClose }: Props) {
  const { store, commands } = useSession();
  const { id } = view.profile;
  const visibleIds = visible.map((other) => other.profile.id);
  const act = (action: () => unknown) => () => {
    onClose();
    button.focus();
    action();
  };
  const move = (direction: Direction) => {
    const ids = store.get().profiles.list.map((other) => other.profile.id);
    return commands.profiles.reorder(moveProfile(ids, visibleIds, id, direction));
  };
  const rename = () =>
    store.profiles({ type: 'focus-asked', focus: { key: id, field: 'name', message: null } });
  return (
    <PopupMenu button={button} label="Profile" onClose={onClose}>
      <MenuItem icon={<RenameRegular />} onClick={act(rename)}>
        Rename
      </MenuItem>
      <MenuItem icon={<CopyAddRegular />} onClick={act(async () => commands.profiles.duplicate(id))}>
        Duplicate
      </MenuItem>
      {view.profile.cloud !== 'practice' && (
        <MenuItem icon={<BeakerRegular />} onClick={act(async () => commands.practice.practiseWith(id))}>
          Practise with this registration
        </MenuItem>
      )}
      <MenuItem icon={<ArrowExportRegular />} onClick={act(() => onCopyAs(view))}>
        Copy as…
      </MenuItem>
      <MenuItem icon={<SaveRegular />} onClick={act(() => onExport(view))}>
        Export profiles…
      </MenuItem>
      <MenuItem
        icon={<ArrowUpRegular />}
        keys="Alt+Up"
        isDisabled={visibleIds[0] === id}
        onClick={act(async () => move('up'))}
      >
        Move up
      </MenuItem>
      <MenuItem
        icon={<ArrowDownRegular />}
        keys="Alt+Down"
        isDisabled={visibleIds.at(-1) === id}
        onClick={act(async () => move('down'))}
      >
        Move down
      </MenuItem>
      <hr className={useStyles().line} />
      <MenuItem icon={<DeleteRegular />} onClick={act(async () => commands.profiles.remove(view))}>
        Delete
      </MenuItem>
    </PopupMenu>
  );
}

const useStyles = makeStyles({
  line: {
    border: '0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    margin: `${tokens.spacingVerticalXS} 0`,
  },
});
