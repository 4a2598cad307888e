import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { installFakeXdgOpen } from '../support/fake-xdg-open.ts';
import { lastRun, WEB } from '../support/own-profiles.ts';
import { MARA, setScenario, startInOwnWindow, typeCredentials, verdictOf } from '../support/sign-in.ts';
import { expect, test } from './fixtures.ts';

const CANARY = 'cAnArY-typed-into-a-sign-in-page-4711';

test('what is typed into the pages is in no record, no file and no log', async ({ launch, dataDir }) => {
  const app = await launch({ args: ['--profile', 'Contoso web (practice)', '--browser', 'window'] });
  const { electron, page } = app;
  const signIn = await startInOwnWindow(electron, page);
  await typeCredentials(signIn, { ...MARA, password: CANARY });
  await signIn.getByText(/AADSTS50126/u).waitFor();
  // Typed again and left standing in the field, where a careless reader would find it.
  await signIn.getByLabel('Password').fill(CANARY);
  await signIn.evaluate(() => document.querySelector('form')?.setAttribute('data-changed', 'yes'));
  await expect(page.getByText('the page that asks for the password')).toBeVisible();
  await signIn.close();

  await expect(verdictOf(page)).toHaveAttribute('data-cause', 'bad_user_credentials');
  await expect(verdictOf(page)).toContainText('AADSTS50126');
  const { evidence } = await lastRun(page);
  expect(evidence.pages.map(({ step }) => step)).toEqual(['account', 'password', 'password']);
  expect(evidence.navigations.map(({ httpStatus }) => httpStatus)).toEqual([200, 200, 200]);
  const seen = { record: JSON.stringify(evidence), window: await page.content(), log: app.output() };
  await app.close();
  for (const [place, text] of Object.entries(seen)) expect(text, place).not.toContain(CANARY);
  for (const entry of await readdir(dataDir, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const bytes = await readFile(path.join(entry.parentPath, entry.name));
    expect(bytes.includes(CANARY), entry.name).toBe(false);
  }
});

test('an account is forgotten after the run, kept when asked to, and forgotten when told to', async ({
  app,
}) => {
  const { electron, page } = app;
  await app.choose({ profile: WEB });
  const keep = async (): Promise<void> => {
    await page.getByRole('button', { name: /^Browser:/u }).click();
    await page.getByRole('menuitemcheckbox', { name: 'Keep this account for the next runs' }).click();
  };
  const signInAsMara = async (): Promise<void> => {
    const signIn = await startInOwnWindow(electron, page);
    await signIn.getByLabel('Email, phone, or Skype').waitFor();
    await expect(signIn.getByText('Pick an account')).toHaveCount(0);
    await typeCredentials(signIn, MARA);
    const accept = signIn.getByRole('button', { name: 'Accept' });
    await accept
      .or(signIn.getByText('AuthLoupe received the answer'))
      .first()
      .waitFor()
      .catch(() => undefined);
    if (!signIn.isClosed() && (await accept.isVisible())) await accept.click();
    await expect(verdictOf(page)).toHaveAttribute('data-outcome', 'signed-in');
  };

  await setScenario(page, 'healthy');
  await signInAsMara();
  await keep();
  await signInAsMara();

  const kept = await startInOwnWindow(electron, page);
  await kept.getByText('Pick an account').waitFor();
  await kept.getByRole('button', { name: MARA.username }).click();
  await expect(verdictOf(page)).toHaveAttribute('data-outcome', 'signed-in');

  await keep();
  await expect(page.getByText('The account of this profile is forgotten.')).toBeVisible();
  const fresh = await startInOwnWindow(electron, page);
  await fresh.getByLabel('Email, phone, or Skype').waitFor();
  await expect(fresh.getByText('Pick an account')).toHaveCount(0);
});

test('what a window knew is deleted with its run; a deleted profile’s account is forgotten', async ({
  app,
}) => {
  const { electron, page } = app;
  await app.choose({ profile: WEB });
  const signInAsMara = async (): Promise<void> => {
    const signIn = await startInOwnWindow(electron, page);
    await electron.evaluate(({ BrowserWindow }) => {
      const own = BrowserWindow.getAllWindows().find(({ title }) => title.startsWith('Sign in'));
      Reflect.set(globalThis, 'watched', own?.webContents.session);
    });
    await typeCredentials(signIn, MARA);
    const accept = signIn.getByRole('button', { name: 'Accept' });
    await accept.click().catch(() => undefined);
    await expect(verdictOf(page)).toHaveAttribute('data-outcome', 'signed-in');
  };
  /** In the session of the window that was watched last. */
  const countCookies = (): Promise<number> =>
    electron.evaluate(async () => {
      const own = Reflect.get(globalThis, 'watched') as Electron.Session;
      return (await own.cookies.get({})).length;
    });
  await signInAsMara();
  // It could still be signed out.
  expect(await countCookies()).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Close run' }).click();
  await expect.poll(countCookies).toBe(0);

  await page.getByRole('button', { name: /^Browser:/u }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Keep this account for the next runs' }).click();
  await setScenario(page, 'healthy');
  await signInAsMara();
  await page.getByRole('button', { name: 'Close run' }).click();
  await expect(verdictOf(page)).toHaveCount(0);
  expect(await countCookies()).toBeGreaterThan(0);
  await page.evaluate(async () => {
    const state = await window.desktop?.getState();
    const found = state?.ok === true ? state.value.profiles : [];
    const web = found.find(({ profile }) => profile.name === 'Contoso web (practice)');
    await window.desktop?.deleteProfile(web?.profile.id ?? '');
  });
  expect(await countCookies()).toBe(0);
});

test('a device that has to prove itself is sent to the system browser', async ({ launch, dataDir }) => {
  const xdgOpen = await installFakeXdgOpen(dataDir);
  const { electron, page } = await launch({
    args: ['--browser', 'window', '--host-resolver-rules=MAP device.login.microsoftonline.com 127.0.0.1:9'],
    env: xdgOpen.env,
  });
  const signIn = await startInOwnWindow(electron, page);
  await signIn.getByLabel('Email, phone, or Skype').waitFor();
  await signIn.goto('https://device.login.microsoftonline.com/').catch(() => undefined);
  await expect(page.getByTestId('window-limit')).toHaveAttribute('data-limit', 'device');
  await page.getByRole('button', { name: 'Use the system browser' }).click();
  await expect.poll(async () => (await xdgOpen.opened()).length).toBe(1);
  await expect(page.getByText('in the system browser', { exact: false }).first()).toBeVisible();
  expect(signIn.isClosed()).toBe(true);
});

test('the window says that it is embedded, and no page of it gets more rights than a web page', async ({
  app,
}) => {
  const { electron, page } = app;
  const signIn = await startInOwnWindow(electron, page);
  await signIn.getByLabel('Email, phone, or Skype').waitFor();
  expect(await signIn.evaluate(() => navigator.userAgent)).toMatch(/Electron/u);
  expect(
    await signIn.evaluate(() =>
      Object.keys(globalThis).filter((key) => /desktop|require|process/u.test(key)),
    ),
  ).toEqual([]);
  // The reader works in a world of its own and leaves nothing behind in the page's.
  expect(await signIn.evaluate(() => typeof Reflect.get(globalThis, 'read'))).toBe('undefined');
});
