import { Menu, MenuDivider, MenuItem, MenuList, MenuPopover } from '@fluentui/react-components';
import { ArrowDownRegular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUpRegular } from '@fluentui/react-icons/svg/arrow-up';
import { CopyAddRegular } from '@fluentui/react-icons/svg/copy-add';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { RenameRegular } from '@fluentui/react-icons/svg/rename';
import type { ProfileView } from '../../shared/ipc.ts';
import { useSession } from '../state/session.tsx';
import { moveProfile, type Direction } from './profile-order.ts';

/** Whose menu is open, and the button that opened it. */
export type MenuPlace = { readonly view: ProfileView; readonly button: HTMLElement };

type Props = {
  readonly place: MenuPlace;
  readonly visible: readonly ProfileView[];
  readonly onClose: () => void;
};

/** One menu for the whole list, so that a thousand profiles do not make a thousand menus. */
export function ProfileMenu({ place, visible, onClose }: Props) {
  const close = (isByEscape: boolean) => {
    onClose();
    if (isByEscape) place.button.focus();
  };
  return (
    <Menu
      open
      positioning={{ target: place.button, position: 'below', align: 'start' }}
      onOpenChange={(event, data) => {
        if (!data.open) close(event.type === 'keydown');
      }}
    >
      <MenuPopover>
        <ProfileMenuList view={place.view} visible={visible} />
      </MenuPopover>
    </Menu>
  );
}

type ListProps = { readonly view: ProfileView; readonly visible: readonly ProfileView[] };

function ProfileMenuList({ view, visible }: ListProps) {
  const { store, commands } = useSession();
  const { id } = view.profile;
  const visibleIds = visible.map((other) => other.profile.id);
  const move = (direction: Direction) => {
    const ids = store.get().profiles.list.map((other) => other.profile.id);
    void commands.profiles.reorder(moveProfile(ids, visibleIds, id, direction));
  };
  const rename = () =>
    store.profiles({ type: 'focus-asked', focus: { key: id, field: 'name', message: null } });
  return (
    <MenuList>
      <MenuItem icon={<RenameRegular />} onClick={rename}>
        Rename
      </MenuItem>
      <MenuItem icon={<CopyAddRegular />} onClick={() => void commands.profiles.duplicate(id)}>
        Duplicate
      </MenuItem>
      <MenuItem
        icon={<ArrowUpRegular />}
        secondaryContent="Alt+Up"
        disabled={visibleIds[0] === id}
        onClick={() => move('up')}
      >
        Move up
      </MenuItem>
      <MenuItem
        icon={<ArrowDownRegular />}
        secondaryContent="Alt+Down"
        disabled={visibleIds.at(-1) === id}
        onClick={() => move('down')}
      >
        Move down
      </MenuItem>
      <MenuDivider />
      <MenuItem icon={<DeleteRegular />} onClick={() => void commands.profiles.remove(view)}>
        Delete
      </MenuItem>
    </MenuList>
  );
}
