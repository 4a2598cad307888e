import { defineConfig } from 'playwright/test';
import { PATIENCE_MS } from './support/patience.ts';
import { CLIPBOARD } from './support/tags.ts';

const clipboard = new RegExp(CLIPBOARD, 'u');

export default defineConfig({
  testDir: './e2e',
  outputDir: '../test-results',
  // Two cores carry two Electrons.
  workers: 2,
  fullyParallel: true,
  timeout: 3 * PATIENCE_MS,
  expect: { timeout: PATIENCE_MS },
  reporter: 'list',
  projects: [
    { name: 'window', grepInvert: clipboard },
    // Two tests that copy at once would read each other's text.
    { name: 'clipboard', grep: clipboard, workers: 1 },
  ],
});
