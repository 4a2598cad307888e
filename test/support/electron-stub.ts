import { tmpdir } from 'node:os';

/** What electron-store asks of `electron` when it loads and opens a file outside Electron. */
const electron = {
  app: { getPath: () => tmpdir(), getVersion: () => '0.0.0' },
  ipcMain: { on: () => undefined },
  shell: { openPath: () => Promise.resolve('') },
};

export { electron as default };
