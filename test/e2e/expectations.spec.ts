import type { ElectronApplication, Page } from 'playwright';
import { WEB } from '../support/own-profiles.ts';
import {
  answerConsent,
  MARA,
  startInOwnWindow,
  typeCredentials,
  verdictOf,
  type Person,
} from '../support/sign-in.ts';
import { expect, test } from './fixtures.ts';

const IN_WEB = ['--profile', WEB] as const;
/** Has no mail address in the directory. */
const NOOR: Person = { username: 'noor@contoso.practice.example', password: 'practice-noor' };

async function signInAs(electron: ElectronApplication, page: Page, person: Person): Promise<void> {
  const signIn = await startInOwnWindow(electron, page);
  await typeCredentials(signIn, person);
  await answerConsent(signIn, 'Accept');
  await expect(verdictOf(page)).toHaveAttribute('data-outcome', 'signed-in');
}

const results = (page: Page, outcome: string) =>
  page.locator(`[data-testid="expectation"][data-outcome="${outcome}"]`);

test('a claim of her good run is expected, his run misses it, and Compare says why', async ({ app }) => {
  const { electron, page } = app;
  await app.choose({ profile: WEB });
  await signInAs(electron, page, MARA);
  await expect(verdictOf(page)).toHaveAttribute('data-tone', 'good');
  await page.getByRole('tab', { name: /Claims/u }).click();
  await page.getByRole('button', { name: 'Expect email', exact: true }).click();
  await page.keyboard.press('Enter');
  await expect(results(page, 'pass')).toContainText('the ID token should have the claim “email”');
  await expect(verdictOf(page)).toHaveAttribute('data-tone', 'good');

  await signInAs(electron, page, NOOR);
  await expect(verdictOf(page)).toHaveAttribute('data-tone', 'warning');
  await expect(verdictOf(page)).toContainText('not as your app expects');
  await expect(results(page, 'fail')).toContainText('the ID token should have the claim “email”');
  // What to change is said once, in the answer.
  await expect(verdictOf(page)).toContainText('"optionalClaims":{"idToken":[{"name":"email"}]}');
  await expect(page.getByTestId('run').first().getByLabel('Succeeded, with warnings')).toBeVisible();

  const report = await page.evaluate(async () => {
    const kept = await window.desktop?.getKeptRuns();
    const runId = kept?.ok === true ? kept.value.runs.at(-1)?.summary.runId : undefined;
    const answer = runId === undefined ? undefined : await window.desktop?.getReport(runId);
    return answer?.ok === true ? answer.value : '';
  });
  expect(JSON.parse(report)).toMatchObject({ expectations: [{ outcome: 'fail' }] });
  expect(report).not.toContain(MARA.username);

  await page.getByRole('button', { name: 'Compare with the last working run' }).click();
  const first = page.getByTestId('difference').first();
  await expect(first).toHaveAttribute('data-path', 'idToken.payload.email');
  await expect(first).toHaveAttribute('data-explains', 'yes');
});

test('expectations are edited as a list, judge the run at once, and are there after a restart', async ({
  launch,
}) => {
  const one = await launch({ args: IN_WEB });
  const { electron, page } = one;
  await signInAs(electron, page, MARA);
  await page.getByRole('button', { name: 'Edit settings' }).click();
  await page.locator('summary', { hasText: 'Expectations' }).click();
  const add = page.getByRole('button', { name: 'Add an expectation' });
  await add.click();
  await page.getByLabel('Expectation 1: claim').fill('preferred_username');
  await page.getByLabel('Expectation 1: test').selectOption('is like');
  await page.getByLabel('Expectation 1: value').fill('*@contoso.practice.example');
  await add.click();
  await page.getByLabel('Expectation 2: kind').selectOption('A granted scope');
  await page.getByLabel('Expectation 2: scope').fill('Files.Read');
  await add.click();
  await page.getByLabel('Expectation 3: kind').selectOption('Lifetime');
  await page.getByLabel('Expectation 3: minutes or more').fill('1500');
  await add.click();
  await page.getByRole('button', { name: 'Remove expectation 4' }).click();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(results(page, 'pass')).toHaveCount(2);
  await expect(results(page, 'fail')).toHaveCount(1);
  await expect(verdictOf(page)).toContainText('token lifetime policy');
  await expect(verdictOf(page)).toHaveAttribute('data-tone', 'warning');
  await one.close();

  const two = await launch({ args: IN_WEB });
  await two.page.locator('summary', { hasText: 'Expectations' }).click();
  await expect(two.page.getByTestId('expectation-row')).toHaveCount(3);
  await expect(two.page.getByLabel('Expectation 1: value')).toHaveValue('*@contoso.practice.example');
  await two.page.getByTestId('run').getByText('Signed in').click();
  await expect(results(two.page, 'fail')).toHaveCount(1);
});
