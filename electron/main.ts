import { randomBytes, randomUUID } from 'node:crypto';
import path from 'node:path';
import { app, clipboard, safeStorage, session, shell, type BrowserWindow } from 'electron';
import type { AppEvent, AppState } from '../shared/ipc.ts';
import { parseStartArguments, type StartArguments } from './arguments.ts';
import { createHandlers } from './handlers.ts';
import { sendEvent, setupIpc } from './ipc.ts';
import type { SignInPorts } from './ports.ts';
import { createPracticeHost, type PracticeHost } from './practice-host.ts';
import { sampleProfiles } from './practice/sample-profiles.ts';
import { APP_URL, registerAppScheme, serveApp } from './shell/app-protocol.ts';
import { openAppWindow, setUpMenu } from './shell/app-window.ts';
import { lockDown } from './shell/lock-down.ts';
import { createWindowPlace } from './shell/window-place.ts';
import { createElectronNetwork } from './sign-in/electron-network.ts';
import { createListenerDesk } from './sign-in/listener-desk.ts';
import { MSAL_NODE_VERSION } from './sign-in/msal-client.ts';
import { createObservedWindow } from './sign-in/observed-window.ts';
import { trustPracticeLeaf } from './sign-in/practice-trust.ts';
import { createRunBook } from './sign-in/run-book.ts';
import { createSystemBrowser } from './sign-in/system-browser.ts';
import { createSafeStorageProtection } from './storage/safe-storage.ts';
import { openStorage } from './storage/storage.ts';
import { systemStorageEffects } from './storage/storage-effects.ts';

const DIST = path.resolve(import.meta.dirname, '..');

const start = parseStartArguments(process.argv.slice(1));
app.setName('AuthLoupe');
if (start.dataDir !== null) app.setPath('userData', path.resolve(start.dataDir));
registerAppScheme();

if (app.requestSingleInstanceLock()) {
  // Not awaited at the top level: an ES module that waits for `ready` there never gets it.
  void app.whenReady().then(() => run(start));
} else {
  console.error('AuthLoupe is running already with this data folder: its window comes to the front.');
  app.exit(0);
}

/** The composition root: every part gets its effects here. */
function run(started: StartArguments): void {
  const dataDir = app.getPath('userData');
  lockDown();
  setUpMenu();
  serveApp(path.join(DIST, 'renderer'));

  const storage = openStorage({
    directory: dataDir,
    seeds: sampleProfiles(new Date()),
    newId: randomUUID,
    protection: createSafeStorageProtection(safeStorage, process.platform),
    effects: systemStorageEffects,
  });
  const { profiles, secrets } = storage;
  let window: BrowserWindow | null = null;
  const tell = (event: AppEvent): void => {
    if (window !== null) sendEvent(window, event);
  };
  const practice = createPracticeHost({
    dataDir,
    scenario: started.scenario,
    onChange: (view) => tell({ type: 'practice-changed', practice: view }),
  });
  const ports = createSignInPorts(practice);
  const runs = createRunBook({
    ports,
    newId: randomUUID,
    onChange: (changed) => tell({ type: 'run-changed', run: changed }),
  });
  const handlers = createHandlers({
    storage,
    runs,
    practice,
    start: {
      profileId: profiles.list().find(({ name }) => name === started.profileName)?.id ?? null,
      browser: started.browser,
    },
    signInTimeoutSeconds: started.signInTimeoutSeconds,
    versions: versions(),
    // A promise in Electron 45, nothing in 33.
    writeClipboard: async (text) => {
      await clipboard.writeText(text);
    },
    openExternal: (url) => shell.openExternal(url),
  });

  window = openAppWindow({
    preload: path.join(DIST, 'preload', 'preload.cjs'),
    place: createWindowPlace(dataDir),
  });
  setupIpc(window, APP_URL, handlers);
  void secrets.checkSecrets(profiles.list());
  const opened = window;
  // A sign-in window alone would keep the app alive.
  opened.on('closed', () => app.quit());
  app.on('second-instance', () => {
    if (opened.isMinimized()) opened.restore();
    opened.focus();
  });
  app.on('will-quit', () => {
    runs.closeAll();
    void ports.listeners.closeAll();
    void practice.close();
    storage.close();
  });
}

function createSignInPorts(practice: PracticeHost): SignInPorts {
  const now = (): Date => new Date();
  const leaf = () => {
    const tenant = practice.current();
    return tenant === null ? null : { host: 'localhost', leafSha256: tenant.leafSha256 };
  };
  // Sessions without a name that persists: no cache, no cookie reaches the disk.
  const practiceSession = session.fromPartition('practice');
  trustPracticeLeaf(practiceSession, leaf);
  const practiceNetwork = createElectronNetwork(practiceSession);
  const entraNetwork = createElectronNetwork(session.fromPartition('entra'));
  const systemBrowser = createSystemBrowser();
  return {
    clock: { now, elapsed: () => performance.now() },
    network: (cloud) => (cloud === 'practice' ? practiceNetwork : entraNetwork),
    browser: (browser, cloud, authorityHost) =>
      browser === 'system'
        ? systemBrowser
        : createObservedWindow({
            setUpSession: (own) => {
              if (cloud === 'practice') trustPracticeLeaf(own, leaf);
            },
            mayRead: (host) => host === authorityHost,
            now,
          }),
    listeners: createListenerDesk(now),
    newSecret: () => randomBytes(32).toString('base64url'),
  };
}

function versions(): AppState['versions'] {
  return { app: app.getVersion(), electron: process.versions.electron, msalNode: MSAL_NODE_VERSION };
}
