import path from 'node:path';
import { BrowserWindow, Menu, nativeTheme } from 'electron';
import { APP_URL } from './app-protocol.ts';
import { pinNavigation } from './lock-down.ts';
import type { WindowPlace } from './window-place.ts';

export type AppWindowOptions = {
  readonly preload: string;
  readonly place: WindowPlace;
};

/** The app's one window: sandboxed, context-isolated, without Node; the preload script is its only way to main. */
export function openAppWindow({ preload, place }: AppWindowOptions): BrowserWindow {
  const window = new BrowserWindow({
    ...place.read(),
    minWidth: 480,
    minHeight: 400,
    show: false,
    title: 'AuthLoupe',
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#1f1f1f' : '#fafafa',
    webPreferences: {
      preload: path.resolve(preload),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
    },
  });
  pinNavigation(window.webContents);
  window.once('ready-to-show', () => window.show());
  window.on('close', () => place.write(window.getNormalBounds()));
  void window.loadURL(APP_URL);
  return window;
}

/** Editing, zoom and quit by the platform's own shortcuts; nothing else needs a menu. */
export function setUpMenu(): void {
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...(process.platform === 'darwin' ? [{ role: 'appMenu' } as const] : [{ role: 'fileMenu' } as const]),
      { role: 'editMenu' },
      {
        label: 'View',
        submenu: [
          { role: 'resetZoom' },
          { role: 'zoomIn' },
          { role: 'zoomOut' },
          { role: 'togglefullscreen' },
        ],
      },
    ]),
  );
}
