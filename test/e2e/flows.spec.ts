import { DESKTOP_APP_ID } from '../../electron/practice/contoso.ts';
import { windowOpenedBy } from '../support/launch.ts';
import { WEB } from '../support/own-profiles.ts';
import { seriousProblems } from '../support/serious-problems.ts';
import { answerConsent, MARA, setScenario, typeCredentials, verdictOf } from '../support/sign-in.ts';
import { expect, test } from './fixtures.ts';

const DEVICE = 'device-code';
const ITSELF = 'client-credentials';

test('a code is typed in a window of its own, and the tokens are renewed', async ({ app }) => {
  const { electron, page } = app;
  await page.getByLabel('Flow').selectOption(DEVICE);
  await expect(page.getByLabel('Redirect URI')).toHaveCount(0);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  const code = page.getByRole('status', { name: 'Code' });
  await expect(code).toHaveText(/^[A-Z2-9]{9}$/u);
  await expect(page.getByRole('timer')).toContainText('min');
  expect(await seriousProblems(page)).toEqual([]);

  const typed = await windowOpenedBy(electron, () =>
    page.getByRole('button', { name: 'Open the page' }).click(),
  );
  await typed.getByLabel('Code').fill((await code.textContent()) ?? '');
  await typed.getByRole('button', { name: 'Next' }).click();
  await typeCredentials(typed, MARA);
  await answerConsent(typed, 'Accept');
  await expect(verdictOf(page)).toContainText('Signed in with a device code. All');
  await expect(page.getByRole('button', { name: 'Renew silently' })).toBeEnabled();
  expect(typed.isClosed()).toBe(true);
});

test('a device sign-in is cancelled by keyboard while the code is shown', async ({ app }) => {
  const { page } = app;
  await page.getByLabel('Flow').selectOption(DEVICE);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('status', { name: 'Code' })).toBeVisible();
  await page.getByRole('button', { name: 'Cancel', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(verdictOf(page)).toHaveAttribute('data-outcome', 'cancelled');
});

test('an app that does not allow public client flows gets no token by a code', async ({ app }) => {
  const { electron, page } = app;
  const changed = await page.evaluate(
    (id) =>
      window.desktop?.changePractice([
        { object: { target: 'app', id }, path: 'isFallbackPublicClient', value: false },
      ]),
    DESKTOP_APP_ID,
  );
  expect(changed).toMatchObject({ ok: true });
  await page.getByLabel('Flow').selectOption(DEVICE);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(verdictOf(page)).toHaveAttribute('data-cause', 'public_client_flow_not_enabled');
  expect(electron.windows()).toHaveLength(1);
});

test('an app gets a token for itself, and is told when its secret has expired', async ({ app }) => {
  const { electron, page } = app;
  await app.choose({ profile: WEB });
  await page.getByLabel('Flow').selectOption(ITSELF);
  await page.getByRole('button', { name: /^Use .*\/\.default$/u }).click();
  await expect(page.getByLabel('Scopes')).toHaveValue(/^api:\S+\/\.default$/u);
  await expect(page.getByLabel('Redirect URI')).toHaveCount(0);
  await expect(page.getByLabel('Platform')).toHaveCount(0);
  await page.getByRole('button', { name: 'Get a token' }).click();
  await expect(verdictOf(page)).toHaveAttribute('data-outcome', 'signed-in');
  await expect(verdictOf(page)).toContainText('The app signed in as itself');
  expect(electron.windows()).toHaveLength(1);

  await setScenario(page, 'client-secret-expired');
  await page.keyboard.press('Control+Enter');
  await expect(verdictOf(page)).toHaveAttribute('data-cause', 'client_secret_expired');
});

test('an app without its secret is told at the field, before anything is sent', async ({ app }) => {
  const { page } = app;
  await app.choose({ profile: WEB });
  await page.getByLabel('Cloud').selectOption('public');
  await page.getByLabel('Flow').selectOption(ITSELF);
  await page.getByRole('button', { name: 'Get a token' }).click();
  await expect(page.getByText('Type the client secret: the app proves with it')).not.toHaveCount(0);
  await expect(page.getByTestId('run')).toHaveCount(0);
});
