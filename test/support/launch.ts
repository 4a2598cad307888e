import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright';
import { PATIENCE_MS } from './patience.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

export type LaunchOptions = {
  /** Kept by the caller when given; otherwise made, and removed on close. */
  readonly dataDir?: string;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
};

export type LaunchedApp = {
  readonly electron: ElectronApplication;
  readonly page: Page;
  readonly dataDir: string;
  /** What main wrote to its console so far. */
  readonly output: () => string;
  readonly close: () => Promise<void>;
};

/** Starts the real app in the real Electron that set-up chose (`ELECTRON_OVERRIDE_DIST_PATH`). */
export async function launchApp(options: LaunchOptions = {}): Promise<LaunchedApp> {
  const dataDir = options.dataDir ?? (await mkdtemp(path.join(tmpdir(), 'authloupe-')));
  const electron = await _electron.launch({
    args: ['--no-sandbox', ROOT, '--data-dir', dataDir, ...(options.args ?? [])],
    env: { ...withoutUndefined(process.env), ...options.env },
    colorScheme: 'light',
    timeout: PATIENCE_MS,
  });
  // The configuration's limits are for pages that Playwright itself opens.
  electron.context().setDefaultTimeout(PATIENCE_MS);
  const output: string[] = [];
  for (const stream of [electron.process().stdout, electron.process().stderr]) {
    stream?.on('data', (chunk: Buffer) => output.push(chunk.toString('utf8')));
  }
  const page = await electron.firstWindow({ timeout: PATIENCE_MS });
  await untilReady(page);
  return {
    electron,
    page,
    dataDir,
    output: () => output.join(''),
    close: async () => {
      const child = electron.process();
      // The next start on this folder has to find its lock free.
      const exited = child.exitCode === null ? new Promise((resolve) => child.once('exit', resolve)) : null;
      await electron.close();
      await exited;
      if (options.dataDir === undefined) await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** Resolves when the window shows its first screen. */
export const untilReady = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Sign in', exact: true }).waitFor();

/** The window that an action opens. */
export async function windowOpenedBy(
  electron: ElectronApplication,
  act: () => Promise<unknown>,
): Promise<Page> {
  const [opened] = await Promise.all([electron.waitForEvent('window', { timeout: PATIENCE_MS }), act()]);
  return opened;
}

function withoutUndefined(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
