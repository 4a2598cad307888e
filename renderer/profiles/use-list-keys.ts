import type { KeyboardEvent } from 'react';
import type { ProfileView } from '../../shared/contract/ipc.ts';
import { useSession } from '../commands/session.tsx';
import { moveProfile, type Direction } from './profile-order.ts';

const DIRECTIONS: Readonly<Record<string, Direction>> = { ArrowUp: 'up', ArrowDown: 'down' };

/** The arrows go from item to item; with Alt they move the item that has the focus. */
export function useListKeys(visible: readonly ProfileView[]) {
  const { store, commands } = useSession();
  return (event: KeyboardEvent<HTMLElement>) => {
    const direction = DIRECTIONS[event.key];
    const item = (event.target as HTMLElement).closest<HTMLElement>('[data-profile]');
    if (direction === undefined || item === null || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    if (event.altKey) {
      const ids = store.get().profiles.list.map((view) => view.profile.id);
      const id = item.dataset['profile'] ?? '';
      const next = moveProfile(
        ids,
        visible.map((view) => view.profile.id),
        id,
        direction,
      );
      if (next !== ids) void commands.profiles.reorder(next);
    } else {
      const neighbour = direction === 'up' ? item.previousElementSibling : item.nextElementSibling;
      neighbour?.querySelector<HTMLElement>('button')?.focus();
    }
  };
}
