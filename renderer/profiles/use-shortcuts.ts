import { useEffect } from 'react';
import { useSession } from '../commands/session.tsx';

/** Ctrl/Cmd+S saves, Ctrl/Cmd+Enter signs in, wherever the focus is. */
export function useShortcuts(): void {
  const { store, commands } = useSession();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { profiles, shell } = store.get();
      if (!(event.ctrlKey || event.metaKey) || event.altKey || profiles.selected === null) return;
      if (event.key.toLowerCase() === 's') {
        event.preventDefault();
        void commands.profiles.save(profiles.selected);
      } else if (event.key === 'Enter') {
        event.preventDefault();
        void commands.checks.signIn(profiles.selected, shell.browser);
      }
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [store, commands]);
}
