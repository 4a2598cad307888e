import { shell } from 'electron';
import type { BrowserPort } from '../ports.ts';

/** The user's own browser. What it shows cannot be seen, and it cannot be closed from here. */
export function createSystemBrowser(): BrowserPort {
  const show = async (url: string): Promise<void> => {
    if (new URL(url).protocol !== 'https:') throw new Error('Only https addresses are opened.');
    await shell.openExternal(url);
  };
  return {
    open: async (url) => {
      await show(url);
      return { show, close: () => undefined, release: () => undefined };
    },
  };
}
