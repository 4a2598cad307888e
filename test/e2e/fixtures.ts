import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test as base } from 'playwright/test';
import { launchApp, type LaunchedApp, type LaunchOptions } from '../support/launch.ts';

type Fixtures = {
  /** A data folder of this test alone. */
  readonly dataDir: string;
  /** Starts the app on that folder; whatever still runs at the end of the test is closed. */
  readonly launch: (options?: LaunchOptions) => Promise<LaunchedApp>;
};

export const test = base.extend<Fixtures>({
  dataDir: async ({}, use) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'authloupe-e2e-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true });
  },
  launch: async ({ dataDir }, use) => {
    const started: LaunchedApp[] = [];
    await use(async (options = {}) => {
      const app = await launchApp({ dataDir, ...options });
      started.push(app);
      return app;
    });
    for (const app of started) await app.close().catch(() => undefined);
  },
});

export { expect } from 'playwright/test';
