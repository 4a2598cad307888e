import type { Locator, Page } from 'playwright';
import { badServer, refusingProxy } from '../electron/preflight/bad-servers.ts';
import { windowOpenedBy } from '../support/launch.ts';
import { WEB } from '../support/own-profiles.ts';
import { seriousProblems } from '../support/serious-problems.ts';
import { setScenario, startInOwnWindow, verdictOf } from '../support/sign-in.ts';
import { expect, test } from './fixtures.ts';

const check = (page: Page): Locator => page.getByTestId('check');
const probe = (page: Page, id: string): Locator => page.locator(`[data-testid="probe"][data-probe="${id}"]`);

async function runCheck(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Check without signing in', exact: true }).click();
  await expect(check(page)).toHaveAttribute('data-state', 'finished');
}

test('a healthy profile: all that can be checked passes, with its requests', async ({ app }) => {
  const { page } = app;
  await app.choose({ profile: WEB });
  await runCheck(page);
  await expect(check(page)).toHaveAttribute('data-tone', 'good');
  for (const id of [
    'certificate',
    'tenant',
    'keys',
    'client',
    'secret',
    'redirect-uri',
    'platform',
    'port',
    'listener',
  ])
    await expect(probe(page, id)).toHaveAttribute('data-outcome', 'pass');
  await expect(probe(page, 'certificate')).toHaveAttribute('data-finding', 'practice-authority');
  await probe(page, 'secret').locator('summary').first().click();
  await expect(probe(page, 'secret')).toContainText('It leaves open');
  await expect(probe(page, 'secret')).toContainText('/oauth2/v2.0/token');
  await expect(page.getByTestId('oracle')).toHaveAttribute('data-platform', 'web');
  await expect(page.getByTestId('oracle-row')).toHaveCount(4);
});

for (const [scenario, id, cause] of [
  ['redirect-uri-not-registered', 'redirect-uri', 'redirect_uri_not_registered'],
  ['client-secret-expired', 'secret', 'client_secret_expired'],
  ['secret-from-public-client', 'platform', 'public_client_sent_secret'],
  ['certificate-not-trusted', 'certificate', 'tls_certificate_not_trusted'],
  ['proxy-answers-html', 'proxy', 'network_proxy_blocks_entra'],
] as const) {
  test(`${scenario} is found before a browser opens, with its repair`, async ({ app }) => {
    const { page, electron } = app;
    await app.choose({ profile: WEB });
    await setScenario(page, scenario);
    await runCheck(page);
    await expect(probe(page, id)).toHaveAttribute('data-outcome', 'fail');
    await expect(probe(page, id)).toHaveAttribute('data-cause', cause);
    await expect(page.getByTestId('diagnosis').first()).toBeVisible();
    expect(electron.windows()).toHaveLength(1);
  });
}

test('a sign-in page, although the address is not registered, proves nothing', async ({ app }) => {
  const { page } = app;
  await app.choose({ profile: WEB });
  await setScenario(page, 'redirect-uri-refused-after-sign-in');
  await runCheck(page);
  await expect(probe(page, 'redirect-uri')).toHaveAttribute('data-outcome', 'cannot-tell');
  await expect(probe(page, 'redirect-uri')).toHaveAttribute('data-finding', 'sign-in-page');
  await expect(check(page)).toHaveAttribute('data-tone', 'warning');
});

test('the four authorities, with the audience that explains them', async ({ app }) => {
  const { page } = app;
  await app.choose({ profile: WEB });
  await runCheck(page);
  await page.getByRole('button', { name: 'Check all four authorities' }).click();
  await expect(page.getByTestId('grid')).toHaveAttribute('data-audience', 'AzureADMyOrg');
  await expect(page.getByTestId('grid-row')).toHaveCount(4);
  const common = page.locator('[data-testid="grid-row"][data-authority="common"]');
  await expect(common.locator('[data-part="app"]')).toContainText('AADSTS50194');
});

test('the keyboard stays where it is while the buttons change', async ({ app }) => {
  const { page } = app;
  await app.choose({ profile: WEB });
  await runCheck(page);
  for (const name of ['Check all four authorities', 'Check again']) {
    await page.getByRole('button', { name }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Check again' })).toBeFocused();
  }
  await page.getByRole('button', { name: 'Close check' }).focus();
  await page.keyboard.press('Enter');
  await expect(check(page)).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Check without signing in', exact: true })).toBeFocused();
});

test('the head of a check stays in sight, even above a run', async ({ app }) => {
  const { page, electron } = app;
  await app.choose({ profile: WEB });
  await (await startInOwnWindow(electron, page)).close();
  await expect(verdictOf(page)).toHaveAttribute('data-outcome', 'cancelled');
  await setScenario(page, 'client-secret-expired');
  await runCheck(page);
  const bar = await page.getByRole('button', { name: 'Check without signing in', exact: true }).boundingBox();
  await expect
    .poll(async () => (await check(page).boundingBox())?.y)
    .toBeGreaterThan((bar?.y ?? 0) + (bar?.height ?? 0));
});

test('“Check first” opens the browser only when nothing is wrong', async ({ app }) => {
  const { page, electron } = app;
  await app.choose({ profile: WEB });
  await setScenario(page, 'client-secret-expired');
  await page.getByRole('button', { name: /^Browser:/u }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Check first' }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(check(page)).toHaveAttribute('data-state', 'finished');
  await expect(page.getByRole('button', { name: 'Sign in anyway' })).toBeVisible();
  expect(electron.windows()).toHaveLength(1);

  const anyway = await windowOpenedBy(electron, () =>
    page.getByRole('button', { name: 'Sign in anyway' }).click(),
  );
  await anyway.close();
  await expect(verdictOf(page)).toHaveAttribute('data-outcome', 'cancelled');

  await setScenario(page, 'healthy');
  const signIn = await startInOwnWindow(electron, page);
  await expect(signIn.getByLabel('Email, phone, or Skype')).toBeVisible();
});

test('behind a proxy that wants a name and a password', async ({ launch }) => {
  const proxy = await refusingProxy('407 Proxy Authentication Required');
  const { page } = await launch({ args: [`--proxy-server=127.0.0.1:${proxy.port}`] });
  await newPublicProfile(page);
  await runCheck(page);
  await expect(probe(page, 'proxy')).toHaveAttribute('data-outcome', 'fail');
  await expect(probe(page, 'proxy')).toHaveAttribute('data-finding', 'proxy-wants-login');
  await expect(probe(page, 'tenant')).not.toHaveAttribute('data-outcome', 'pass');
  await proxy.close();
});

test('a proxy that never answers: Cancel ends every step', async ({ launch }) => {
  const proxy = await badServer(() => undefined);
  const { page } = await launch({ args: [`--proxy-server=127.0.0.1:${proxy.port}`] });
  await newPublicProfile(page);
  await page.getByRole('button', { name: 'Check without signing in', exact: true }).click();
  await expect(check(page)).toHaveAttribute('data-state', 'running');
  await check(page).getByRole('button', { name: 'Cancel' }).click();
  await expect(check(page)).toHaveAttribute('data-state', 'cancelled');
  await expect(page.locator('[data-testid="probe"][data-outcome=""]')).toHaveCount(0);
  await expect(probe(page, 'tenant')).toHaveAttribute('data-outcome', 'not-reached');
  await expect(probe(page, 'tenant')).toHaveAttribute('data-finding', 'cancelled');
  await proxy.close();
});

async function newPublicProfile(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'New profile' }).first().click();
  await page.getByLabel('Name', { exact: true }).fill('Behind a proxy');
  await page.getByLabel('Tenant', { exact: true }).fill('11111111-2222-4333-8444-555555555555');
  await page.getByLabel('Client ID', { exact: true }).fill('66666666-7777-4888-8999-000000000000');
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`nothing serious is wrong with the check for assistive technology (${colorScheme})`, async ({
    app,
  }) => {
    const { page } = app;
    await app.choose({ profile: WEB });
    await page.emulateMedia({ colorScheme });
    await setScenario(page, 'secret-from-public-client');
    await runCheck(page);
    await page.getByRole('button', { name: 'Check all four authorities' }).click();
    await expect(check(page)).toHaveAttribute('data-state', 'finished');
    expect(await seriousProblems(page)).toEqual([]);
  });
}
