import { randomUUID } from 'node:crypto';
import { session as sessions, type Session } from 'electron';

/** The sessions of sign-in windows. All live in memory: no cookie and no cache reaches the disk. */
export type WindowSessions = {
  /** A session of its own for one run, or the one that is kept for this profile at this host. */
  readonly open: (keptFor: string | null, host: string) => Session;
  /** Forgets the accounts that are kept for a profile. */
  readonly forget: (profileId: string) => Promise<void>;
  /** Empties a session whose run is over, unless it is kept for a profile. */
  readonly release: (session: Session) => Promise<void>;
};

export function createWindowSessions(): WindowSessions {
  const kept = new Map<string, Map<string, Session>>();
  return {
    open: (keptFor, host) => {
      if (keptFor === null) return createSession();
      const own = kept.get(keptFor) ?? new Map<string, Session>();
      kept.set(keptFor, own);
      const session = own.get(host) ?? createSession();
      own.set(host, session);
      return session;
    },
    forget: async (profileId) => {
      const own = [...(kept.get(profileId)?.values() ?? [])];
      kept.delete(profileId);
      await Promise.all(own.map(empty));
    },
    release: async (session) => {
      const isKept = [...kept.values()].some((own) => [...own.values()].includes(session));
      if (!isKept) await empty(session);
    },
  };
}

/** Electron holds a session until the app ends; what it has gathered need not stay that long. */
async function empty(session: Session): Promise<void> {
  await Promise.all([
    session.clearStorageData(),
    session.clearCache(),
    session.clearAuthCache(),
    session.closeAllConnections(),
  ]);
}

/** A partition without `persist:` is in memory. */
function createSession(): Session {
  const session = sessions.fromPartition(`sign-in-${randomUUID()}`);
  session.setPermissionRequestHandler((_contents, _permission, callback) => callback(false));
  session.setPermissionCheckHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
  return session;
}
