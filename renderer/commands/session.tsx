import { createContext, use, useSyncExternalStore } from 'react';
import type { Commands } from './commands.ts';
import type { Model } from '../state/model.ts';
import type { Store } from '../state/store.ts';

/** What every screen works with: the state, and what may be done. */
export type Session = { readonly store: Store; readonly commands: Commands };

const SessionContext = createContext<Session | null>(null);
export const SessionProvider = SessionContext.Provider;

export function useSession(): Session {
  const session = use(SessionContext);
  if (session === null) throw new Error('This component must stand inside SessionProvider.');
  return session;
}

/** `select` must return the same reference for the same state: pick parts, do not build new ones. */
export function useModel<T>(select: (model: Model) => T): T {
  const { store } = useSession();
  return useSyncExternalStore(store.subscribe, () => select(store.get()));
}
