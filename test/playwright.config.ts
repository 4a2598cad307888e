import { defineConfig } from 'playwright/test';

export default defineConfig({
  testDir: './e2e',
  outputDir: '../test-results',
  // Each test starts an Electron of its own; two cores carry two of them.
  workers: 2,
  fullyParallel: true,
  timeout: 90_000,
  reporter: 'list',
});
