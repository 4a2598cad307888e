import type { ElectronApplication } from 'playwright';
import { expect, test } from 'playwright/test';
import { CLIPBOARD } from './tags.ts';

/**
 * The text that an action puts on the clipboard. There is one clipboard for all windows of a display, so the tests that
 * use it are tagged: those run one at a time (playwright.config.ts).
 */
export async function copiedBy(electron: ElectronApplication, act: () => Promise<void>): Promise<string> {
  if (!test.info().tags.includes(CLIPBOARD)) throw new Error(`Tag this test ${CLIPBOARD}.`);
  const read = (): Promise<string> => electron.evaluate(({ clipboard }) => clipboard.readText());
  await electron.evaluate(({ clipboard }) => clipboard.clear());
  await act();
  await expect.poll(read).not.toBe('');
  return read();
}
