import { readdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from './fixtures.ts';

test('a damaged file is kept aside, named to the user, and the last good profiles come back', async ({
  launch,
  dataDir,
}) => {
  const first = await launch();
  await first.page.getByLabel('Name', { exact: true }).fill('Renamed');
  await first.page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(first.page.getByRole('button', { name: 'Save', exact: true })).toBeDisabled();
  await first.close();
  await writeFile(path.join(dataDir, 'profiles.json'), '{"schema": 1, "profi');

  const { page } = await launch();
  const aside = (await readdir(dataDir)).find((name) => name.startsWith('profiles.damaged-'));
  expect(aside).toBeDefined();
  await expect(page.getByText(aside ?? '').first()).toBeVisible();
  await expect(page.getByText('Renamed').first()).toBeVisible();
});

test('only the user can read what is stored', async ({ app }) => {
  const { page } = app;
  await page.getByLabel('Name', { exact: true }).fill('Private');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Save', exact: true })).toBeDisabled();
  expect((await stat(path.join(app.dataDir, 'profiles.json'))).mode & 0o077).toBe(0);
});
