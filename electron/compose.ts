import { randomBytes, randomUUID } from 'node:crypto';
import { app, clipboard, safeStorage, session, shell } from 'electron';
import { loginAliases } from '../shared/entra/clouds.ts';
import type { AppEvent, AppState } from '../shared/contract/ipc.ts';
import { ok } from '../shared/result.ts';
import { toPracticeIssuer } from '../shared/token/read-issuer.ts';
import { createAnswer } from './answer.ts';
import type { StartArguments } from './arguments.ts';
import { createHandlers } from './handlers.ts';
import { createRunHistory } from './runs/run-history.ts';
import type { Answer } from './ipc.ts';
import type { SignInPorts } from './sign-in/sign-in-ports.ts';
import { createPracticeHost, type PracticeHost } from './practice-host.ts';
import { createCheckRegistry } from './preflight/check-registry.ts';
import { createPreflightPorts } from './preflight/system-ports.ts';
import { sampleProfiles } from './practice/sample-profiles.ts';
import { createElectronNetwork } from './sign-in/electron-network.ts';
import { createListenerPool } from './sign-in/listener-pool.ts';
import { MSAL_NODE_VERSION } from './sign-in/msal-version.ts';
import { createObservedWindow } from './sign-in/observed-window.ts';
import { trustPracticeLeaf } from './sign-in/practice-trust.ts';
import { createRunRegistry } from './runs/run-registry.ts';
import { createSystemBrowser } from './sign-in/system-browser.ts';
import { createWindowSessions, type WindowSessions } from './sign-in/window-sessions.ts';
import { createSafeStorageProtection } from './storage/secret-protection.ts';
import { openStorage } from './storage/storage.ts';
import { systemStorageEffects } from './storage/storage-effects.ts';
import { writeTextFile } from './storage/write-text-file.ts';
import { createTokenHandlers } from './tokens/token-handlers.ts';

export type Composition = {
  readonly dataDir: string;
  readonly start: StartArguments;
  /** Pushes to the window. */
  readonly tell: (event: AppEvent) => void;
  /** Shows the system's dialog; `null`: the user chose no place. */
  readonly askWhereToSave: (suggestedName: string) => Promise<string | null>;
};

/** The composition root: every part gets its effects here. */
export function compose({ dataDir, start, tell, askWhereToSave }: Composition): Answer {
  const storage = openStorage({
    directory: dataDir,
    seeds: sampleProfiles(new Date()),
    newId: randomUUID,
    protection: createSafeStorageProtection(safeStorage, process.platform),
    effects: systemStorageEffects,
  });
  const { profiles, secrets } = storage;
  const practice = createPracticeHost({
    dataDir,
    scenario: start.scenario,
    onChange: (view) => tell({ type: 'practice-changed', practice: view }),
  });
  const windowSessions = createWindowSessions();
  const ports = createSignInPorts(practice, windowSessions);
  const history = createRunHistory({
    // Loaded when the window first asks for it.
    open: async () =>
      (await import('./runs/kept-runs.ts')).openKeptRuns({
        directory: dataDir,
        effects: systemStorageEffects,
        profileIds: profiles.secretOwners(),
      }),
    onChange: (kept) => tell({ type: 'kept-runs-changed', kept }),
  });
  const runs = createRunRegistry({
    ports,
    newId: randomUUID,
    onChange: (run) => tell({ type: 'run-changed', run }),
    history,
    expectationsOf: (profileId) => profiles.find(profileId)?.expectations,
  });
  const checks = createCheckRegistry({
    ports: createPreflightPorts({ signIn: ports, leaf: practiceLeaf(practice), runsOf: runs.evidenceOf }),
    newId: randomUUID,
    onChange: (check) => tell({ type: 'check-changed', check }),
  });
  void secrets.checkSecrets(profiles.list());
  app.on('will-quit', () => {
    runs.closeAll();
    history.forgetProfiles(profiles.removedIds());
    checks.cancelAll();
    void ports.listeners.closeAll();
    void practice.close();
    storage.close();
  });
  return createAnswer(
    createHandlers({
      storage,
      runs,
      history,
      practice,
      checks,
      start: {
        profileId: profiles.list().find(({ name }) => name === start.profileName)?.id ?? null,
        browser: start.browser,
      },
      signInTimeoutSeconds: start.signInTimeoutSeconds,
      versions: versions(),
      now: ports.clock.now,
      newId: randomUUID,
      forgetAccount: windowSessions.forget,
      saveTextFile: async (suggestedName, text) => {
        const path = await askWhereToSave(suggestedName);
        return path === null ? ok({ path }) : writeTextFile(path, text, systemStorageEffects);
      },
      // A promise in Electron 45, nothing in 33.
      writeClipboard: async (text) => {
        await clipboard.writeText(text);
      },
      openExternal: (url) => shell.openExternal(url),
      tokens: createTokenHandlers({
        network: ports.network,
        practice: () => toPracticeIssuer(practice.view()),
        runs,
      }),
    }),
  );
}

function createSignInPorts(practice: PracticeHost, windowSessions: WindowSessions): SignInPorts {
  const now = (): Date => new Date();
  const leaf = practiceLeaf(practice);
  // Sessions without a name that persists: no cache, no cookie reaches the disk.
  const practiceSession = session.fromPartition('practice');
  trustPracticeLeaf(practiceSession, leaf);
  const practiceNetwork = createElectronNetwork(practiceSession);
  const entraNetwork = createElectronNetwork(session.fromPartition('entra'));
  const systemBrowser = createSystemBrowser();
  return {
    clock: { now, elapsed: () => performance.now(), deadline: (limitMs) => AbortSignal.timeout(limitMs) },
    network: (cloud) => (cloud === 'practice' ? practiceNetwork : entraNetwork),
    browser: (browser, cloud, authorityHost, keptFor) =>
      browser === 'system'
        ? systemBrowser
        : createObservedWindow({
            session: () => {
              const own = windowSessions.open(keptFor, authorityHost);
              if (cloud === 'practice') trustPracticeLeaf(own, leaf);
              return own;
            },
            onReleased: (own) => void windowSessions.release(own),
            mayRead: (host) => host === authorityHost || loginAliases(cloud).includes(host),
            now,
          }),
    listeners: createListenerPool(now),
    newSecret: () => randomBytes(32).toString('base64url'),
  };
}

const practiceLeaf = (practice: PracticeHost) => () => {
  const tenant = practice.current();
  return tenant === null ? null : { host: 'localhost', leafSha256: tenant.leafSha256 };
};

function versions(): AppState['versions'] {
  return { app: app.getVersion(), electron: process.versions.electron, msalNode: MSAL_NODE_VERSION };
}
