import path from 'node:path';
import { app } from 'electron';
import { parseStartArguments, type StartArguments } from './arguments.ts';
import { sendEvent, setupIpc } from './ipc.ts';
import { APP_URL, readAppFiles, registerAppScheme, serveApp } from './shell/app-protocol.ts';
import { openAppWindow, setUpMenu } from './shell/app-window.ts';
import { createSaveDialog } from './shell/save-dialog.ts';
import { lockDown } from './shell/lock-down.ts';
import { createWindowPlace } from './shell/window-place.ts';

const DIST = path.resolve(import.meta.dirname, '..');

const start = parseStartArguments(process.argv.slice(1));
app.setName('AuthLoupe');
if (start.dataDir !== null) app.setPath('userData', path.resolve(start.dataDir));
registerAppScheme();
const appFiles = readAppFiles(path.join(DIST, 'renderer'));

if (app.requestSingleInstanceLock()) {
  // Not awaited at the top level: an ES module that waits for `ready` there never gets it.
  void app.whenReady().then(() => run(start));
} else {
  console.error('AuthLoupe is running already with this data folder: its window comes to the front.');
  app.exit(0);
}

/** The window first, and what answers it while its page is still loading. */
function run(started: StartArguments): void {
  const dataDir = app.getPath('userData');
  lockDown();
  setUpMenu();
  serveApp(appFiles);
  const window = openAppWindow({
    preload: path.join(DIST, 'preload', 'preload.cjs'),
    place: createWindowPlace(dataDir),
  });
  const answer = import('./compose.ts').then(({ compose }) =>
    compose({
      dataDir,
      start: started,
      tell: (event) => sendEvent(window, event),
      askWhereToSave: createSaveDialog(window),
    }),
  );
  setupIpc(window, APP_URL, answer);
  // A sign-in window alone would keep the app alive.
  window.on('closed', () => app.quit());
  app.on('second-instance', () => {
    if (window.isMinimized()) window.restore();
    window.focus();
  });
}
