import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ElectronApplication } from 'playwright';
import { WEB } from '../support/own-profiles.ts';
import { answerConsent, MARA, startInOwnWindow, typeCredentials, verdictOf } from '../support/sign-in.ts';
import { expect, test } from './fixtures.ts';

const CANARY = 'cAnArY8Q~never-to-be-seen-again-0123456789';

test('a secret goes in and never comes out: no file, no message to the window, no log', async ({
  launch,
  dataDir,
}) => {
  const app = await launch({ args: ['--profile', 'Contoso web (practice)', '--browser', 'window'] });
  const { electron, page } = app;
  const messages = await recordMessages(electron);

  await page.getByLabel('Client secret', { exact: true }).fill(CANARY);
  await expect(page.getByLabel('Client secret', { exact: true })).toHaveAttribute('type', 'password');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByLabel('Client secret', { exact: true })).not.toHaveValue(CANARY);

  const signIn = await startInOwnWindow(electron, page);
  await typeCredentials(signIn, MARA);
  await answerConsent(signIn, 'Accept');
  // It is not the app's secret: the practice tenant refuses it, so it really was sent.
  await expect(verdictOf(page)).toHaveAttribute('data-cause', 'client_secret_invalid');
  await page.getByRole('tab', { name: /Requests/u }).click();
  const report = await page.evaluate(async () => {
    const state = await window.desktop?.getState();
    const runId = state?.ok === true ? state.value.runs.at(-1)?.runId : undefined;
    return runId === undefined ? null : window.desktop?.getReport(runId);
  });

  const forms = [CANARY, encodeURIComponent(CANARY), Buffer.from(CANARY).toString('base64').slice(0, 40)];
  const seen = {
    window: await page.content(),
    report: JSON.stringify(report),
    messages: await messages(),
    log: app.output(),
  };
  expect(seen.messages.length).toBeGreaterThan(1_000);
  await app.close();
  const files = await contentsOf(dataDir);
  expect(files.length).toBeGreaterThan(0);
  for (const form of forms) {
    for (const [place, text] of Object.entries(seen)) expect(text, place).not.toContain(form);
    for (const { name, bytes } of files) expect(bytes.includes(form), name).toBe(false);
  }
});

test('the typed secret cannot be read off a picture', async ({ app }) => {
  const { page } = app;
  await app.choose({ profile: WEB });
  const field = page.getByLabel('Client secret', { exact: true });
  await field.fill('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa');
  await page.getByLabel('Name', { exact: true }).focus();
  const one = await field.screenshot({ animations: 'disabled' });
  await field.fill('WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW');
  await page.getByLabel('Name', { exact: true }).focus();
  const other = await field.screenshot({ animations: 'disabled' });
  expect(one.equals(other)).toBe(true);
});

/** Listens to everything that main answers and pushes. */
async function recordMessages(electron: ElectronApplication): Promise<() => Promise<string>> {
  await electron.evaluate(({ BrowserWindow, ipcMain }) => {
    const heard: string[] = [];
    Object.assign(globalThis, { heardByTest: heard });
    const handlers: unknown = Reflect.get(ipcMain, '_invokeHandlers');
    if (!(handlers instanceof Map)) throw new Error('This Electron keeps its handlers elsewhere.');
    for (const [name, handler] of handlers as Map<string, (...args: unknown[]) => unknown>) {
      handlers.set(name, async (...args: unknown[]) => {
        const answer = await handler(...args);
        heard.push(JSON.stringify(answer));
        return answer;
      });
    }
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    if (contents === undefined) throw new Error('There is no window.');
    const send = contents.send.bind(contents);
    contents.send = (channel: string, ...args: unknown[]) => {
      heard.push(JSON.stringify(args));
      send(channel, ...args);
    };
  });
  return () => electron.evaluate(() => (Reflect.get(globalThis, 'heardByTest') as string[]).join('\n'));
}

async function contentsOf(
  folder: string,
): Promise<readonly { readonly name: string; readonly bytes: Buffer }[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return Promise.all(
    files.map(async (entry) => ({
      name: entry.name,
      bytes: await readFile(path.join(entry.parentPath, entry.name)),
    })),
  );
}
