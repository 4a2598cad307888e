import { writeFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright';
import { CONTOSO, WEB_APP_ID } from '../../electron/practice/contoso.ts';
import { WEB } from '../support/own-profiles.ts';
import { seriousProblems } from '../support/serious-problems.ts';
import {
  answerConsent,
  finding,
  MARA,
  setScenario,
  startInOwnWindow,
  typeCredentials,
  verdictOf,
} from '../support/sign-in.ts';
import { expect, test } from './fixtures.ts';

const go = async (page: Page, screen: 'Practice tenant' | 'Profiles'): Promise<void> =>
  page.getByRole('navigation').getByRole('button', { name: screen }).click();
/** No API of the practice tenant. */
const POWER_BI = '00000009-0000-0000-c000-000000000000';

const row = (page: Page, scenario: string): Locator => page.locator(`[data-scenario="${scenario}"]`);
const banner = (page: Page): Locator => page.getByRole('region', { name: 'Practice tenant is broken' });

test('a scenario is found by its code, breaks the sign-in, and is repaired', async ({ app }) => {
  const { electron, page } = app;
  await app.choose({ profile: WEB });
  await go(page, 'Practice tenant');
  await page.getByLabel('Find a scenario').fill('50011');
  await row(page, 'redirect-uri-not-registered').click();
  await expect(row(page, 'redirect-uri-not-registered')).toHaveAttribute('aria-pressed', 'true');
  await expect(banner(page)).toBeVisible();
  const ways = page.getByRole('tablist', { name: 'Ways to repair' });
  await ways.getByRole('tab', { name: 'az', exact: true }).click();
  await expect(page.getByRole('tabpanel')).toContainText('az ad app update');

  await go(page, 'Profiles');
  await expect(banner(page)).toBeVisible();
  const broken = await startInOwnWindow(electron, page);
  await expect(verdictOf(page)).toHaveAttribute('data-cause', 'redirect_uri_not_registered');
  await broken.close();

  await page.getByRole('button', { name: 'Repair' }).click();
  await expect(page.getByText(/Sign in again to see the checklist turn green/u)).toBeVisible();
  await expect(banner(page)).toHaveCount(0);
  const repaired = await startInOwnWindow(electron, page);
  await typeCredentials(repaired, MARA);
  await answerConsent(repaired, 'Accept');
  await expect(verdictOf(page)).toHaveAttribute('data-outcome', 'signed-in');
  await expect(finding(page, 'redirect-uri-not-registered')).toHaveAttribute('data-outcome', 'pass');
});

const tryIt = async (page: Page, id: string): Promise<void> => {
  await go(page, 'Practice tenant');
  await page.getByLabel('Find a scenario').fill(id);
  await row(page, id)
    .locator('..')
    .getByRole('button', { name: /^Try it: /u })
    .click();
};

test('one click leads to a scenario with settings of its own, and Enter to its diagnosis', async ({
  app,
}) => {
  const { electron, page } = app;
  await tryIt(page, 'nobody-signed-in');
  await expect(page.getByRole('heading', { name: 'Contoso web, prompt none (practice)' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Sign in', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(verdictOf(page)).toContainText('AADSTS50058');

  await tryIt(page, 'consent-missing');
  await expect(page.getByRole('heading', { name: 'Contoso web, prompt none (practice)' })).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(verdictOf(page)).toHaveAttribute('data-cause', 'consent_missing');

  // The mistake stands in the profile: the repair shows one without it.
  await page.getByRole('button', { name: 'Repair' }).click();
  await expect(page.getByRole('heading', { name: 'Contoso web (practice)' })).toBeVisible();
  const repaired = await startInOwnWindow(electron, page);
  await typeCredentials(repaired, MARA);
  await answerConsent(repaired, 'Accept');
  await expect(verdictOf(page)).toHaveAttribute('data-outcome', 'signed-in');
});

test('the sign-in page names what is broken, and a repaired tenant turns the checklist green', async ({
  app,
}) => {
  const { electron, page } = app;
  await tryIt(page, 'client-secret-expired');
  const broken = await startInOwnWindow(electron, page);
  await expect(broken.getByText('Broken on purpose: Client secret expired')).toBeVisible();
  await typeCredentials(broken, MARA);
  await answerConsent(broken, 'Accept');
  await expect(verdictOf(page)).toHaveAttribute('data-cause', 'client_secret_expired');
  await expect(finding(page, 'client-secret-expired')).toHaveAttribute('data-outcome', 'fail');

  await page.getByRole('button', { name: 'Repair' }).click();
  await expect(banner(page)).toHaveCount(0);
  const repaired = await startInOwnWindow(electron, page);
  await expect(repaired.getByText('Broken on purpose')).toHaveCount(0);
  await typeCredentials(repaired, MARA);
  await answerConsent(repaired, 'Accept');
  await expect(verdictOf(page)).toHaveAttribute('data-outcome', 'signed-in');
  await expect(finding(page, 'client-secret-expired')).toHaveAttribute('data-outcome', 'pass');
});

test('the banner has its button on the line of its text', async ({ app }) => {
  const { page } = app;
  await setScenario(page, 'client-secret-expired');
  const text = await banner(page).locator('p').boundingBox();
  const button = await banner(page).getByRole('button', { name: 'Repair' }).boundingBox();
  if (text === null || button === null) throw new Error('The banner is not shown.');
  const middle = text.y + text.height / 2;
  expect(button.y).toBeLessThan(middle);
  expect(button.y + button.height).toBeGreaterThan(middle);
});

test('scenarios are gone through by the arrows, and only Enter sets one', async ({ app }) => {
  const { page } = app;
  await go(page, 'Practice tenant');
  await page.getByLabel('Find a scenario').press('ArrowDown');
  await expect(row(page, 'healthy')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  const heading = page.getByRole('button', { name: /^Redirect URI \d+$/u });
  await expect(heading).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(heading).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('ArrowDown');
  const id = await page.evaluate(() => document.activeElement?.getAttribute('data-scenario') ?? '');
  expect(id).not.toBe('');
  await expect(row(page, 'healthy')).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Enter');
  await expect(row(page, id)).toHaveAttribute('aria-pressed', 'true');
  await expect(banner(page)).toBeVisible();
});

test('the directory is edited as in the admin center, read in the log, undone and opened as a scenario', async ({
  app,
}, testInfo) => {
  const { electron, page } = app;
  await app.choose({ profile: WEB });
  await go(page, 'Practice tenant');
  await page.getByRole('button', { name: 'Edit Contoso web (practice)' }).click();
  const dialog = page.getByRole('dialog', { name: /^Contoso web \(practice\): settings/u });
  const uris = dialog.getByRole('textbox', { name: 'Redirect URIs, Web, one a line' });
  await expect(uris).toHaveValue(/auth\/callback/u);
  await uris.fill('http://localhost/auth/callback/');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(banner(page)).toContainText('has been edited');
  const changes = page.getByRole('list', { name: 'Changes' });
  await expect(changes).toContainText('+ now: http://localhost/auth/callback/');

  await go(page, 'Profiles');
  const broken = await startInOwnWindow(electron, page);
  await expect(verdictOf(page)).toHaveAttribute('data-cause', 'redirect_uri_not_registered');
  await broken.close();

  await go(page, 'Practice tenant');
  await changes.getByRole('button', { name: /^Undo the change of Redirect URIs/u }).click();
  await expect(changes.getByRole('listitem')).toHaveCount(0);

  const file = testInfo.outputPath('scenario.json');
  await writeFile(
    file,
    JSON.stringify({
      format: 'authloupe-practice-scenario',
      version: 1,
      title: 'Our web app is disabled',
      edits: [{ edit: 'set', target: 'app', id: WEB_APP_ID, path: 'accountEnabled', value: false }],
    }),
  );
  await page.getByLabel('Scenario file').setInputFiles(file);
  await expect(banner(page)).toContainText('Our web app is disabled');
  await expect(changes).toContainText('Enabled for users to sign in?');
  await page.getByRole('button', { name: 'Undo all' }).click();
  await expect(banner(page)).toHaveCount(0);
});

test('a wrong value in the directory is told at its field, and nothing is lost', async ({ app }) => {
  const { page } = app;
  await go(page, 'Practice tenant');
  await page.getByRole('button', { name: 'Edit Contoso web (practice)' }).click();
  const dialog = page.getByRole('dialog', { name: /^Contoso web \(practice\): settings/u });
  await dialog.getByLabel('Find a setting').fill('client secrets');
  await dialog.getByRole('button', { name: 'Add to Client secrets' }).click();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toContainText('Give each secret the date at which it expires.');
  const added = dialog.getByRole('group', { name: 'Client secrets 2' });
  await added.getByLabel('Expires').fill('2031-01-31');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('list', { name: 'Changes' })).toContainText('until 2031-01-31');
});

const overflowOf = (dialog: Locator): Promise<number> =>
  dialog.evaluate((root) =>
    Math.max(
      ...[...root.querySelectorAll('*')].map((each) =>
        getComputedStyle(each).overflowX === 'auto' || getComputedStyle(each).overflowY === 'auto'
          ? each.scrollWidth - each.clientWidth
          : 0,
      ),
    ),
  );

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing serious where the directory is edited, ${colorScheme}`, async ({ app }) => {
    const { page } = app;
    await page.emulateMedia({ colorScheme });
    await go(page, 'Practice tenant');
    const dialog = page.getByRole('dialog');

    await page.getByRole('button', { name: 'Edit Contoso web (practice)' }).click();
    await dialog.getByRole('button', { name: 'Add to Client secrets' }).click();
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect(dialog).toContainText('Give each secret the date at which it expires.');
    expect(await seriousProblems(page, 'dialog')).toEqual([]);
    await dialog.getByRole('group', { name: 'Client secrets 2' }).getByLabel('Expires').fill('2031-01-31');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByRole('list', { name: 'Changes' })).toBeVisible();
    expect(await seriousProblems(page)).toEqual([]);

    for (const name of [`Edit ${MARA.username}`, 'Edit The service']) {
      await page.getByRole('button', { name, exact: true }).click();
      await expect(dialog).toBeVisible();
      expect(await seriousProblems(page, 'dialog')).toEqual([]);
      // Nothing in it is wider than the dialog.
      expect(await overflowOf(dialog)).toBe(0);
      await dialog.getByRole('button', { name: 'Cancel' }).click();
    }
  });
}

test('a script that goes by the ids of Entra’s pages signs in through the window', async ({ app }) => {
  const { electron, page } = app;
  const changed = await page.evaluate(
    (id) =>
      window.desktop?.changePractice([
        { object: { target: 'tenant', id }, path: 'showsStaySignedIn', value: true },
      ]),
    CONTOSO.id,
  );
  expect(changed).toMatchObject({ ok: true });
  await app.choose({ profile: WEB });
  const signIn = await startInOwnWindow(electron, page);
  await signIn.locator('#i0116').fill(MARA.username);
  await signIn.locator('#idSIButton9').click();
  await signIn.locator('#i0118').fill(MARA.password);
  await signIn.locator('#idSIButton9').click();
  await expect(signIn.getByText('Stay signed in?')).toBeVisible();
  await signIn.locator('#idBtn_Back').click();
  await expect(signIn.getByText('Permissions requested')).toBeVisible();
  await signIn.locator('#idSIButton9').click();
  await expect(verdictOf(page)).toHaveAttribute('data-outcome', 'signed-in');
});

test('a registration of one’s own is brought along, and a profile practises with it after a restart, too', async ({
  launch,
}, testInfo) => {
  const first = await launch({ args: ['--browser', 'window'] });
  const { page } = first;
  const clientId = '5a7b1c2d-0003-4abc-8def-000000000001';
  const file = testInfo.outputPath('app.json');
  await writeFile(
    file,
    JSON.stringify({
      appId: clientId,
      displayName: 'Our shop',
      signInAudience: 'AzureADMyOrg',
      web: { redirectUris: ['http://localhost/shop'] },
      requiredResourceAccess: [
        { resourceAppId: POWER_BI, resourceAccess: [{ id: clientId, type: 'Scope' }] },
      ],
    }),
  );
  await go(page, 'Practice tenant');
  await page.getByLabel('Registration file').setInputFiles(file);
  await expect(page.getByText('The registration is in the practice tenant')).toBeVisible();
  const notPlayed = page.getByRole('list', { name: 'What is not played of the registration' });
  await expect(notPlayed).toContainText(`no API ${POWER_BI} (Power BI Service)`);
  await page.getByRole('button', { name: 'Dismiss what is not played' }).click();
  await expect(notPlayed).toHaveCount(0);
  await page.getByLabel('Find an app').fill('Our shop');
  await expect(page.getByRole('button', { name: 'Edit Our shop' })).toBeVisible();

  const made = await page.evaluate(
    (id) =>
      window.desktop?.createProfile({
        name: 'Shop',
        cloud: 'public',
        tenant: 'shop.example',
        clientId: id,
        flow: 'authorization-code',
        clientType: 'confidential',
        redirectUri: 'http://localhost/shop',
        platform: 'web',
        scopes: 'openid profile email User.Read',
        responseMode: 'query',
        prompt: 'select_account',
        loginHint: '',
        domainHint: '',
        extraQueryParameters: [],
        secretExpiresOn: '',
        relyingParty: null,
        expectations: [],
      }),
    clientId,
  );
  expect(made).toMatchObject({ ok: true });
  await first.close();
  const { electron, page: again } = await launch({ args: ['--browser', 'window'] });
  await again.getByRole('button', { name: 'Actions for Shop' }).click();
  await again.getByRole('menuitem', { name: 'Practise with this registration' }).click();
  await expect(again.getByRole('textbox', { name: 'Name', exact: true })).toHaveValue('Shop (practice)');
  const signIn = await startInOwnWindow(electron, again);
  await typeCredentials(signIn, MARA);
  await answerConsent(signIn, 'Accept');
  await expect(verdictOf(again)).toHaveAttribute('data-outcome', 'signed-in');
});
