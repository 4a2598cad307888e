import { dialog, type BrowserWindow } from 'electron';

/** Asks the user where a JSON file goes; `null` when the user leaves the dialog, or the window is gone. */
export function createSaveDialog(window: BrowserWindow): (suggestedName: string) => Promise<string | null> {
  return async (suggestedName) => {
    if (window.isDestroyed()) return null;
    const { canceled, filePath } = await dialog.showSaveDialog(window, {
      defaultPath: suggestedName,
      filters: [{ name: 'JSON', extensions: ['json'] }],
    });
    return canceled || filePath === '' ? null : filePath;
  };
}
