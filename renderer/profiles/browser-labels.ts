import type { Browser } from '../../shared/ipc.ts';

export const BROWSER_LABELS: Readonly<Record<Browser, string>> = {
  window: 'In AuthLoupe’s own window',
  system: 'In the system browser',
};

/** In the order of the menu. */
export const BROWSERS: readonly Browser[] = ['window', 'system'];
