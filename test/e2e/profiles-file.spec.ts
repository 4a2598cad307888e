import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ElectronApplication, Page } from 'playwright';
import { BLANK_PROFILE, type ProfileDraft } from '../../shared/profile/profile.ts';
import { launchApp } from '../support/launch.ts';
import { addProfiles, profileItem } from '../support/own-profiles.ts';
import { seriousProblems } from '../support/serious-problems.ts';
import { expect, test } from './fixtures.ts';

const CANARY = 'cAn8Q~ArY-typed-where-no-secret-belongs-012';

const PAYROLL: ProfileDraft = {
  ...BLANK_PROFILE,
  name: 'Payroll',
  tenant: 'contoso.onmicrosoft.com',
  clientId: '7d3c1b52-3c0e-4c8e-9d59-1a2b3c4d5e6f',
  clientType: 'confidential',
  platform: 'web',
  redirectUri: 'https://payroll.contoso.example/signin-oidc',
  extraQueryParameters: [
    { name: 'claims', value: '{"id_token":{"auth_time":{"essential":true}}}' },
    { name: 'client_secret', value: CANARY },
  ],
  expectations: [{ kind: 'role', token: 'access', role: 'Payroll.Read' }],
};
const KINDE: ProfileDraft = {
  ...BLANK_PROFILE,
  name: 'Kinde staging',
  tenant: 'organizations',
  clientId: '3f1c8b7d-5e10-4a3c-9c2a-0b9a63a27a2f',
  clientType: 'confidential',
  platform: 'web',
  redirectUri: 'https://contoso.kinde.com/login/callback',
  relyingParty: { product: 'kinde', inputs: { domain: 'contoso.kinde.com', connectionName: 'entra' } },
};
const OTHER: ProfileDraft = { ...BLANK_PROFILE, name: 'Other', tenant: 'contoso.com', clientId: 'c' };

/** As a user who chooses this place in the system's dialog, or none. */
const answerSaveDialog = (electron: ElectronApplication, filePath: string | null): Promise<void> =>
  electron.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: chosen === null, filePath: chosen ?? '' });
  }, filePath);

/** All profiles without their ids. */
async function storedDrafts(page: Page): Promise<readonly object[]> {
  const state = await page.evaluate(() => window.desktop?.getState());
  if (state?.ok !== true) throw new Error('The app does not tell its state.');
  return state.value.profiles.map(({ profile }) =>
    Object.fromEntries(Object.entries(profile).filter(([member]) => member !== 'id')),
  );
}

test('two of three profiles travel as a file into another data folder', async ({ launch, dataDir }) => {
  const { electron, page } = await launch();
  await addProfiles(electron, page, [PAYROLL, OTHER, KINDE]);
  await page.getByRole('button', { name: 'Actions for Kinde staging' }).click();
  await page.getByRole('menuitem', { name: 'Export profiles…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Export profiles' });
  await expect(dialog.getByRole('checkbox').nth(1)).toHaveAccessibleName('Kinde staging');
  await dialog.getByRole('checkbox', { name: 'All' }).uncheck();
  await dialog.getByRole('checkbox', { name: 'Payroll' }).check();
  await dialog.getByRole('checkbox', { name: 'Kinde staging' }).check();
  await expect(dialog.getByText('“client_secret”: this may hold a secret and is left out.')).toBeVisible();
  expect(await seriousProblems(page, 'dialog')).toEqual([]);
  const shown = await dialog.getByRole('region', { name: 'JSON' }).innerText();

  const save = dialog.getByRole('button', { name: 'Save as a file…' });
  await answerSaveDialog(electron, null);
  await save.click();
  await expect(save).toBeEnabled();
  await expect(dialog.getByText('Saved as')).toHaveCount(0);
  await answerSaveDialog(electron, path.join(dataDir, 'missing', 'profiles.json'));
  await save.click();
  await expect(dialog.getByText('could not be written')).toBeVisible();
  const file = path.join(dataDir, 'exported.json');
  await answerSaveDialog(electron, file);
  await save.click();
  await expect(dialog.getByText(`Saved as ${file}.`)).toBeVisible();
  const text = await readFile(file, 'utf8');
  expect(text.trim()).toBe(shown.trim());
  expect(text).not.toContain(CANARY);
  expect(text).not.toContain('Other');

  const fresh = await launchApp();
  try {
    const before = await storedDrafts(fresh.page);
    await fresh.page.getByRole('button', { name: 'Import', exact: true }).click();
    const importing = fresh.page.getByRole('dialog', { name: 'Import a connection' });
    await importing.getByLabel('Files to import').setInputFiles(file);
    await expect(importing.getByRole('checkbox', { name: 'Payroll' })).toBeChecked();
    await expect(importing.getByRole('checkbox', { name: 'All' })).toBeFocused();
    expect(await seriousProblems(fresh.page, 'dialog')).toEqual([]);
    await importing.getByRole('button', { name: 'Add 2 profiles' }).click();
    await expect(importing).toBeHidden();
    await expect(profileItem(fresh.page, 'Kinde staging')).toBeVisible();
    await expect(fresh.page.getByLabel('Name', { exact: true })).toHaveValue('Payroll');
    const [claims] = PAYROLL.extraQueryParameters;
    expect(await storedDrafts(fresh.page)).toEqual([
      ...before,
      { ...PAYROLL, extraQueryParameters: [claims] },
      KINDE,
    ]);
  } finally {
    await fresh.close();
  }
});
