import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test as base } from 'playwright/test';
import { launchApp, type LaunchedApp, type LaunchOptions } from '../support/launch.ts';
import { PATIENCE_MS } from '../support/patience.ts';
import { launchReusableApp, type ReusableApp, type SharedApp } from '../support/shared-app.ts';

type Fixtures = {
  /** The app as a first start leaves it. It is shared: a test that needs arguments or a restart takes `launch`. */
  readonly app: SharedApp;
  /** A data folder of this test alone. */
  readonly dataDir: string;
  /** Starts the app on that folder; whatever still runs at the end of the test is closed. */
  readonly launch: (options?: LaunchOptions) => Promise<LaunchedApp>;
};

type WorkerFixtures = { readonly reusableApp: ReusableApp };

export const test = base.extend<Fixtures, WorkerFixtures>({
  reusableApp: [
    async ({}, use) => {
      const reusable = await launchReusableApp();
      await use(reusable);
      await reusable.close();
    },
    { scope: 'worker', timeout: 2 * PATIENCE_MS },
  ],
  app: async ({ reusableApp }, use) => use(await reusableApp.refresh()),
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
