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

test('a draft is not lost by looking at another profile', async ({ launch }) => {
  const { page } = await launch();
  await page.getByRole('button', { name: 'New profile' }).click();
  await page.getByLabel('Name', { exact: true }).fill('Half done');
  await page.getByText('Contoso web (practice)').first().click();
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Contoso web (practice)');
  await page.getByText('Half done').first().click();
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Half done');
});

test('a deleted profile comes back by Undo', async ({ launch }) => {
  const { page } = await launch();
  await page
    .getByRole('button', { name: /Contoso web \(practice\).*actions|actions.*Contoso web \(practice\)/iu })
    .click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
  const names = async () =>
    await page
      .evaluate(() => window.desktop?.getState())
      .then((s) => (s?.ok === true ? s.value.profiles.map((p) => p.profile.name) : []));
  expect(await names()).toEqual(['Contoso desktop (practice)']);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(names).toEqual(['Contoso desktop (practice)', 'Contoso web (practice)']);
});

test('fields say what is wrong while one types, and a click mends it', async ({ launch }) => {
  const { page } = await launch();
  await page.getByRole('button', { name: 'New profile' }).click();
  await page
    .getByLabel('Client type', { exact: true })
    .selectOption({ label: 'Confidential (with a client secret)' })
    .catch(() => undefined);
  await page.getByLabel('Client ID', { exact: true }).fill('contoso.onmicrosoft.com');
  await page.getByLabel('Tenant', { exact: true }).fill('11111111-2222-4333-8444-555555555555');
  await expect(page.getByText(/swap/iu).first()).toBeVisible();
});
