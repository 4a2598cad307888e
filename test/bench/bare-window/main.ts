import path from 'node:path';
import { app, BrowserWindow } from 'electron';

/** The least that Electron and React can do: one window, one button. */
void app.whenReady().then(() => {
  const window = new BrowserWindow({
    show: false,
    webPreferences: { sandbox: true, contextIsolation: true },
  });
  window.once('ready-to-show', () => window.show());
  window.on('closed', () => app.quit());
  void window.loadFile(path.resolve(import.meta.dirname, '..', 'renderer', 'index.html'));
});
