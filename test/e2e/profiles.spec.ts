import type { Page } from 'playwright';
import { expect, test } from './fixtures.ts';

test('a first start shows two ready practice profiles and asks for one key press', async ({ launch }) => {
  const { page } = await launch();
  await expect(page.getByText('Contoso desktop (practice)').first()).toBeVisible();
  await expect(page.getByText('Contoso web (practice)').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Sign in', exact: true })).toBeFocused();
});

test('a profile is created, saved, and found after a restart', async ({ launch }) => {
  const first = await launch();
  const { page } = first;
  await page.getByRole('button', { name: 'New profile' }).click();
  await page.getByLabel('Name', { exact: true }).fill('Payroll production');
  await page.getByLabel('Tenant', { exact: true }).fill('contoso.onmicrosoft.com');
  await page.getByLabel('Client ID', { exact: true }).fill('11111111-2222-4333-8444-555555555555');
  await page.getByLabel('Redirect URI', { exact: true }).fill('http://localhost:4321/signin-oidc');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Save', exact: true })).toBeDisabled();
  await first.close();

  const second = await launch({ args: ['--profile', 'Payroll production'] });
  await expect(second.page.getByLabel('Name', { exact: true })).toHaveValue('Payroll production');
  await expect(second.page.getByLabel('Tenant', { exact: true })).toHaveValue('contoso.onmicrosoft.com');
  await expect(second.page.getByLabel('Redirect URI', { exact: true })).toHaveValue(
    'http://localhost:4321/signin-oidc',
  );
});

test('a draft is not lost by looking at another profile', async ({ app }) => {
  const { page } = app;
  await page.getByRole('button', { name: 'New profile' }).click();
  await page.getByLabel('Name', { exact: true }).fill('Half done');
  await page.getByText('Contoso web (practice)').first().click();
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Contoso web (practice)');
  await page.getByText('Half done').first().click();
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Half done');
});

const names = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const state = await window.desktop?.getState();
    return state?.ok === true ? state.value.profiles.map(({ profile }) => profile.name) : [];
  });

async function choose(page: Page, profile: string, action: string): Promise<void> {
  await page.getByRole('button', { name: `Actions for ${profile}` }).click();
  await page.getByRole('menuitem', { name: action }).click();
}

test('a deleted profile comes back by Undo, to its place', async ({ app }) => {
  const { page } = app;
  await choose(page, 'Contoso desktop (practice)', 'Delete');
  await expect.poll(() => names(page)).toEqual(['Contoso web (practice)']);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => names(page)).toEqual(['Contoso desktop (practice)', 'Contoso web (practice)']);
});

test('profiles are duplicated, renamed, found and put in order', async ({ launch }) => {
  const first = await launch();
  const { page } = first;
  await choose(page, 'Contoso web (practice)', 'Duplicate');
  await expect
    .poll(() => names(page))
    .toEqual(['Contoso desktop (practice)', 'Contoso web (practice)', 'Contoso web (practice) copy']);

  await choose(page, 'Contoso web (practice) copy', 'Rename');
  await expect(page.getByLabel('Name', { exact: true })).toBeFocused();
  await page.getByLabel('Name', { exact: true }).fill('Payroll');
  await page.keyboard.press('Control+s');
  await expect.poll(() => names(page)).toContain('Payroll');

  await choose(page, 'Payroll', 'Move up');
  const order = ['Contoso desktop (practice)', 'Payroll', 'Contoso web (practice)'];
  await expect.poll(() => names(page)).toEqual(order);

  await page.getByRole('searchbox', { name: 'Filter profiles' }).fill('payr');
  const sidebar = page.getByRole('complementary', { name: 'Profiles and runs' });
  await expect(sidebar.getByText('Payroll', { exact: true })).toBeVisible();
  await expect(sidebar.getByText('Contoso web (practice)')).toBeHidden();
  await first.close();

  const second = await launch();
  expect(await names(second.page)).toEqual(order);
});

test('fields say what is wrong while one types, and a click mends it', async ({ app }) => {
  const { page } = app;
  await page.getByRole('button', { name: 'New profile' }).click();
  await page.getByLabel('Client ID', { exact: true }).fill('contoso.onmicrosoft.com');
  await page.getByLabel('Tenant', { exact: true }).fill('11111111-2222-4333-8444-555555555555');
  await page.getByRole('button', { name: /swap/iu }).first().click();
  await expect(page.getByLabel('Tenant', { exact: true })).toHaveValue('contoso.onmicrosoft.com');

  await page.getByLabel('Client type', { exact: true }).selectOption('Confidential (client secret)');
  await page.getByLabel('Client secret', { exact: true }).fill('0b1c2d3e-4f50-4a6b-8c7d-9e0f1a2b3c4d');
  await expect(page.getByText(/Secret ID/u).first()).toBeVisible();

  await page.getByLabel('Redirect URI', { exact: true }).fill('http://contoso.com/callback');
  await expect(page.getByText(/https/u).first()).toBeVisible();

  await page.getByLabel('Scopes', { exact: true }).fill('openid User.Read api://my-api/Files.Read');
  await expect(page.getByText(/a token is for one API only/u).first()).toBeVisible();
});
