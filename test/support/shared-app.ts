import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ElectronApplication, Page } from 'playwright';
import { expect } from 'playwright/test';
import type { Browser } from '../../shared/profile/browser.ts';
import type { AppState } from '../../shared/contract/ipc.ts';
import { installFakeXdgOpen } from './fake-xdg-open.ts';
import { launchApp, untilReady, type LaunchedApp } from './launch.ts';
import { chooseProfile } from './own-profiles.ts';

/** What a test chooses before it begins, as the arguments of a start would. */
export type Choice = { readonly profile?: string; readonly browser?: Browser };

export type SharedApp = {
  readonly electron: ElectronApplication;
  readonly page: Page;
  readonly dataDir: string;
  /** The addresses that the app asked the system to open since this test began. */
  readonly opened: () => Promise<readonly string[]>;
  readonly choose: (choice: Choice) => Promise<void>;
};

/** One Electron for many tests: a start costs more than most of them. */
export type ReusableApp = {
  /** Brings the app back to where a first start leaves it. */
  readonly refresh: () => Promise<SharedApp>;
  readonly close: () => Promise<void>;
};

export async function launchReusableApp(): Promise<ReusableApp> {
  const folder = await mkdtemp(path.join(tmpdir(), 'authloupe-shared-'));
  const xdgOpen = await installFakeXdgOpen(folder);
  const app = await launchApp({ dataDir: path.join(folder, 'data'), env: xdgOpen.env });
  const first = await readState(app.page);
  return {
    refresh: async () => {
      await refresh(app, first);
      const before = (await xdgOpen.opened()).length;
      const { electron, page, dataDir } = app;
      return {
        electron,
        page,
        dataDir,
        opened: async () => (await xdgOpen.opened()).slice(before),
        choose: (choice) => choose(page, choice),
      };
    },
    close: async () => {
      await app.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** By the app's own functions, as the window calls them: there is no door for tests. */
async function refresh({ electron, page }: LaunchedApp, first: AppState): Promise<void> {
  for (const window of electron.windows()) if (window !== page) await window.close();
  await page.evaluate(async (seeds) => {
    const { desktop } = window;
    if (desktop === undefined) throw new Error('The window has lost its functions.');
    const state = await desktop.getState();
    if (!state.ok) throw new Error(state.error.message);
    for (const { runId } of state.value.runs) {
      // Answers when the run is over and kept, so that it can be deleted.
      await desktop.cancelRun(runId);
      await desktop.closeRun(runId);
    }
    await desktop.setKeepingRuns(true);
    const kept = await desktop.getKeptRuns();
    if (!kept.ok) throw new Error(kept.error.message);
    await desktop.deleteRuns(kept.value.runs.map(({ summary }) => summary.runId));

    const ids = seeds.map(({ profile }) => profile.id);
    const known = state.value.profiles.map(({ profile }) => profile.id);
    for (const id of known) if (!ids.includes(id)) await desktop.deleteProfile(id);
    for (const { id, ...draft } of seeds.map(({ profile }) => profile)) {
      if (!known.includes(id)) await desktop.restoreProfile(id);
      await desktop.clearSecret(id);
      await desktop.forgetAccount(id);
      await desktop.updateProfile({ id, draft });
    }
    await desktop.reorderProfiles(ids);
    if (state.value.practice.running) await desktop.setScenario('healthy');
  }, first.profiles);
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: null });
  await electron.evaluate(({ BrowserWindow }) => {
    for (const each of BrowserWindow.getAllWindows()) each.webContents.reload();
  });
  await untilReady(page);
  await expectFresh(page, first);
}

/** What a test left behind fails the next one here, where the reason shows. */
async function expectFresh(page: Page, first: AppState): Promise<void> {
  const { profiles, runs, notices, practice } = await readState(page);
  expect({ profiles, runs, notices }).toEqual({ profiles: first.profiles, runs: [], notices: first.notices });
  expect(practice.scenario).toBe('healthy');
  const kept = await page.evaluate(() => window.desktop?.getKeptRuns());
  expect(kept).toMatchObject({ ok: true, value: { isKeeping: true, runs: [], notices: [] } });
}

async function readState(page: Page): Promise<AppState> {
  const state = await page.evaluate(() => window.desktop?.getState());
  if (state?.ok !== true) throw new Error(`The app does not tell its state: ${JSON.stringify(state)}`);
  return state.value;
}

async function choose(page: Page, { profile, browser }: Choice): Promise<void> {
  if (profile !== undefined) await chooseProfile(page, profile);
  if (browser === undefined) return;
  await page.getByRole('button', { name: /^Browser:/u }).click();
  const label = browser === 'system' ? 'In the system browser' : 'In AuthLoupe’s own window';
  await page.getByRole('menuitemradio', { name: label }).click();
}
