import type { Browser } from '../../shared/profile/browser.ts';

export const BROWSER_LABELS: Readonly<Record<Browser, string>> = {
  window: 'In AuthLoupe’s own window',
  system: 'In the system browser',
};
