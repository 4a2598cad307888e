import type { DesktopApi } from '../../shared/contract/ipc.ts';
import type { Result } from '../../shared/result.ts';
import type { Store } from '../state/store.ts';
import { settle } from './settle.ts';

/** What each group of commands is made with. */
export type CommandPort = {
  readonly store: Store;
  readonly desktop: DesktopApi;
  /** Waits for main's answer; a failure is told to the user, and then comes back as `null`. */
  readonly ask: <T>(answer: Promise<Result<T>>) => Promise<{ readonly value: T } | null>;
};

export function createCommandPort(store: Store, desktop: DesktopApi): CommandPort {
  return {
    store,
    desktop,
    ask: async (answer) => {
      const result = await settle(answer);
      if (result.ok) return { value: result.value };
      const { message } = result.error;
      store.shell({ type: 'toast-shown', toast: { tone: 'bad', message, undo: null } });
      return null;
    },
  };
}
