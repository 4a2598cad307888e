import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ElectronApplication, Page } from 'playwright';
import { copiedBy } from '../support/clipboard.ts';
import { CLIPBOARD } from '../support/tags.ts';
import { WEB } from '../support/own-profiles.ts';
import {
  answerConsent,
  MARA,
  startInOwnWindow,
  typeCredentials,
  verdictOf,
  type Person,
} from '../support/sign-in.ts';
import { seriousProblems } from '../support/serious-problems.ts';
import { expect, test } from './fixtures.ts';

const IN_WEB = ['--profile', WEB] as const;
const WRONG_SCOPES = 'openid profile offline_access Files.Manage';

async function signInAs(electron: ElectronApplication, page: Page, person: Person): Promise<void> {
  const signIn = await startInOwnWindow(electron, page);
  await typeCredentials(signIn, person);
  await answerConsent(signIn, 'Accept');
  await expect(verdictOf(page)).toHaveAttribute('data-outcome', 'signed-in');
}

/** A change of the settings that Entra refuses before anybody can sign in. */
async function failByScopes(electron: ElectronApplication, page: Page): Promise<void> {
  const fold = page.getByRole('button', { name: 'Edit settings' });
  if (await fold.isVisible()) await fold.click();
  await page.getByLabel('Scopes', { exact: true }).fill(WRONG_SCOPES);
  await startInOwnWindow(electron, page);
  await expect(verdictOf(page)).toHaveAttribute('data-outcome', 'failed');
}

const runs = (page: Page) => page.getByTestId('run');
const differences = (page: Page) => page.getByTestId('difference');

test('a failed run beside the last working one: what was changed stands first', async ({ app }) => {
  const { electron, page } = app;
  await app.choose({ profile: WEB });
  await signInAs(electron, page, MARA);
  await failByScopes(electron, page);
  await page.getByRole('button', { name: 'Compare with the last working run' }).click();

  const first = differences(page).first();
  await expect(first).toHaveAttribute('data-path', 'settings.scopes');
  await expect(first).toHaveAttribute('data-explains', 'yes');
  await expect(first.locator('mark', { hasText: 'Files.Manage' })).toBeVisible();
  await expect(page.getByTestId('comparison')).toHaveText('What explains it: “Scopes”.');
  await expect(page.getByRole('region', { name: 'At the left' })).toContainText('Signed in');
  await expect(page.getByRole('region', { name: 'At the right' })).toContainText(
    'has no permission with this name',
  );

  const folded = page.getByRole('region', { name: 'The same on both sides' });
  await expect(folded.getByRole('row', { name: /Client ID/u })).toBeHidden();
  await folded.locator('summary').press('Enter');
  await expect(folded.getByRole('row', { name: /^Client ID/u })).toBeVisible();

  await page.getByRole('button', { name: 'Swap sides' }).click();
  await expect(page.getByRole('region', { name: 'At the left' })).toContainText(
    'has no permission with this name',
  );
  await expect(first).toHaveAttribute('data-path', 'settings.scopes');
});

test(
  'kept runs survive a restart with note and pin, can be compared, and hold nothing raw',
  { tag: CLIPBOARD },
  async ({ launch, dataDir }) => {
    const one = await launch({ args: IN_WEB });
    await signInAs(one.electron, one.page, MARA);
    const raw = await rawTokens(one.electron, one.page);
    await one.page.getByRole('button', { name: 'Add a note' }).click();
    await one.page.getByLabel('Note', { exact: true }).fill('The day it worked');
    await one.page.getByRole('button', { name: 'Save note' }).click();
    await expect(one.page.getByTestId('run-note')).toHaveText('The day it worked');
    await runs(one.page)
      .getByRole('button', { name: /^Actions for the run/u })
      .click();
    await one.page.getByRole('menuitem', { name: 'Pin' }).click();
    await expect(runs(one.page)).toHaveAttribute('data-pinned', 'true');
    await one.close();

    const files = await filesIn(dataDir);
    expect(files.some(({ text }) => text.includes(MARA.username))).toBe(true);
    for (const token of raw) {
      const [, payload = '', signature = ''] = token.split('.');
      expect(signature.length).toBeGreaterThan(100);
      for (const { name, text } of files) {
        for (const part of [token, payload, signature]) expect(text.includes(part), name).toBe(false);
      }
    }

    const two = await launch({ args: IN_WEB });
    const { electron, page } = two;
    await expect(runs(page)).toHaveAttribute('data-pinned', 'true');
    // Nothing is opened by itself, and nothing folds under the user’s hands.
    await expect(verdictOf(page)).toBeHidden();
    await expect(page.getByLabel('Scopes', { exact: true })).toBeVisible();
    await runs(page).getByText('Signed in').click();
    await expect(verdictOf(page)).toHaveAttribute('data-outcome', 'signed-in');
    await expect(page.getByTestId('run-note')).toHaveText('The day it worked');
    await expect(page.getByRole('button', { name: 'Renew silently' })).toBeDisabled();
    await page.getByRole('tab', { name: /Claims/u }).click();
    await expect(page.locator('[data-claim="preferred_username"]')).toContainText(MARA.username);

    await failByScopes(electron, page);
    await page.getByRole('button', { name: 'Compare with the last working run' }).click();
    await expect(differences(page).first()).toHaveAttribute('data-path', 'settings.scopes');
  },
);

test('a run is deleted with a way back, and none is kept when the user says so', async ({ app }) => {
  const { electron, page } = app;
  await app.choose({ profile: WEB });
  await signInAs(electron, page, MARA);
  await expect(page.getByText(/runs are kept on this computer/u)).toBeVisible();
  await page.getByRole('button', { name: /^Actions for the run/u }).click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await expect(runs(page)).toHaveCount(0);
  expect(await readdir(path.join(app.dataDir, 'runs'))).toEqual([]);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(runs(page)).toHaveCount(1);
  expect(await readdir(path.join(app.dataDir, 'runs'))).toHaveLength(1);

  await page.getByRole('button', { name: 'Actions for runs' }).click();
  await page.getByRole('menuitem', { name: 'Stop keeping runs on this computer' }).click();
  await expect(page.getByText(/^New runs are not kept/u)).toBeVisible();
  await failByScopes(electron, page);
  await expect(runs(page)).toHaveCount(2);
  expect(await readdir(path.join(app.dataDir, 'runs'))).toHaveLength(1);
});

test('runs are searched by what they say and by their notes', async ({ app }) => {
  const { electron, page } = app;
  await app.choose({ profile: WEB });
  await signInAs(electron, page, MARA);
  await page.getByRole('button', { name: 'Add a note' }).click();
  await page.getByLabel('Note', { exact: true }).fill('Reference of spring');
  await page.getByRole('button', { name: 'Save note' }).click();
  await expect(page.getByTestId('run-note')).toBeVisible();
  for (const count of [2, 3, 4]) {
    await page.getByRole('button', { name: 'Renew silently' }).click();
    await expect(runs(page)).toHaveCount(count);
    await expect(page.getByRole('button', { name: 'Renew silently' })).toBeEnabled();
  }
  const search = page.getByLabel('Search runs and notes');
  await search.fill('spring');
  await expect(runs(page)).toHaveCount(1);
  await search.fill('renewed mara');
  await expect(runs(page)).toHaveCount(3);
  await search.fill('nothing like it');
  await expect(page.getByText('No run matches.')).toBeVisible();
});

test('two pasted tokens are compared as text: no markup, no request, no claim that they are verified', async ({
  app,
}) => {
  const { page } = app;
  await page.getByRole('navigation').getByText('Compare').click();
  const hostile = '<img src=x onerror="document.title=1">';
  for (const [side, claims] of [
    ['Left', { aud: 'one', name: hostile, iat: 1, iss: 'https://sts.windows.net/a/' }],
    ['Right', { aud: 'two', name: 'Mara', iat: 2, iss: 'https://sts.windows.net/b/' }],
  ] as const) {
    await page.getByLabel(`${side} side`).selectOption('A token that I paste');
    await page.getByLabel(`Token at the ${side.toLowerCase()}`).fill(encodeToken(claims));
  }
  await expect(differences(page).first()).toHaveAttribute('data-path', 'token.payload.iss');
  await expect(page.locator('[data-path="token.payload.name"]')).toContainText(hostile);
  await expect(page.locator('img')).toHaveCount(0);
  await expect(page.getByText('decoded here, not verified').first()).toBeVisible();
  // Near misses are told apart character by character.
  await expect(page.locator('[data-path="token.payload.iss"] mark')).toHaveText(['a', 'b']);

  await page.getByLabel('Token at the left').fill('not a token');
  await expect(page.getByText(/opaque/u).first()).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing serious in Compare and in expectations, ${colorScheme}`, async ({ app }) => {
    const { electron, page } = app;
    await app.choose({ profile: WEB });
    await page.emulateMedia({ colorScheme });
    await page.locator('summary', { hasText: 'Expectations' }).click();
    await page.getByRole('button', { name: 'Add an expectation' }).click();
    await page.getByLabel('Expectation 1: claim').fill('upn');
    await signInAs(electron, page, MARA);
    await expect(page.getByTestId('expectation')).toHaveAttribute('data-outcome', 'fail');
    expect(await seriousProblems(page)).toEqual([]);
    await page.getByRole('navigation').getByText('Compare').click();
    await page.getByText('Sign in at least twice with one profile').waitFor();
    expect(await seriousProblems(page)).toEqual([]);
    await page.getByRole('navigation').getByText('Profiles').click();
    await failByScopes(electron, page);
    await page.getByRole('button', { name: 'Compare with the last working run' }).click();
    await differences(page).first().waitFor();
    expect(await seriousProblems(page)).toEqual([]);
  });
}

function encodeToken(claims: object): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'RS256' })}.${part(claims)}.c2ln`;
}

/** As the user would copy them. */
async function rawTokens(electron: ElectronApplication, page: Page): Promise<readonly string[]> {
  await page.getByRole('tab', { name: /Tokens/u }).click();
  const tokens: string[] = [];
  for (const name of ['Copy ID token', 'Copy access token']) {
    tokens.push(await copiedBy(electron, () => page.getByRole('button', { name }).click()));
  }
  return tokens;
}

async function filesIn(folder: string): Promise<readonly { readonly name: string; readonly text: string }[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async (entry) => ({
        name: entry.name,
        text: await readFile(path.join(entry.parentPath, entry.name), 'latin1'),
      })),
  );
}
