import type { ElectronApplication, Page } from 'playwright';
import { SCENARIOS } from '../../electron/practice/scenarios/scenarios.ts';
import type { Scenario } from '../../electron/practice/scenarios/scenario.ts';
import { createSampleProfiles } from '../../electron/practice/sample-profiles.ts';
import { MFA_CODE } from '../../electron/practice/pages/mfa-page.ts';
import type { ProfileDraft } from '../../shared/profile/profile.ts';
import { windowOpenedBy } from '../support/launch.ts';
import type { SharedApp } from '../support/shared-app.ts';
import { addProfiles, lastRun, profileItem } from '../support/own-profiles.ts';
import { setScenario, startInOwnWindow, verdictOf } from '../support/sign-in.ts';
import { expect, test } from './fixtures.ts';

const SAMPLES = createSampleProfiles(new Date());
const ON_PAGE = SCENARIOS.filter(({ expected }) => expected.stage === 'page');

/** Where AuthLoupe's own request shows more, or less, of the mistake than the scenario's words. */
const CAUSE_SEEN: Readonly<Record<string, string>> = {
  // The address that was sent is http://localhost, which stands behind no proxy.
  'redirect-uri-registered-as-https': 'redirect_uri_not_registered',
  // Any GUID may be the client ID of an app in another tenant.
  'secret-id-for-client-id': 'app_not_found_in_tenant',
};
const causeOf = ({ id, cause }: Scenario): string => CAUSE_SEEN[id] ?? cause ?? '';

/** A scenario without a setting to blame has no cause of its own; its code is asserted all the same. */
function expectOwnCause(seen: string | null, scenario: Scenario): void {
  if (scenario.cause !== 'unknown') expect(seen).toBe(causeOf(scenario));
}

type Told = {
  readonly verdictCause: string;
};

const draftOf = ({ id, client }: Scenario): ProfileDraft => ({
  ...SAMPLES[client.sample],
  ...client.settings,
  name: id,
});

/** Does what a person does until the page says no: types what it asks for, each thing once. */
async function play(signIn: Page, { person }: Scenario, password: string): Promise<void> {
  const refused = signIn.getByText(/AADSTS\d+/u).first();
  const account = signIn.getByLabel('Email, phone, or Skype');
  const secret = signIn.getByLabel('Password');
  const code = signIn.getByLabel('Code');
  const steps = [
    { field: account, value: person.username, button: 'Next' },
    { field: secret, value: password, button: 'Sign in' },
    { field: code, value: MFA_CODE, button: 'Verify' },
  ];
  for (const { field, value, button } of steps) {
    await refused.or(field).first().waitFor();
    if (await refused.isVisible()) return;
    if (!(await field.isVisible())) continue;
    await field.fill(value);
    await signIn.getByRole('button', { name: button, exact: true }).click();
  }
  await refused.waitFor();
}

async function passwordOf(page: Page, { person }: Scenario): Promise<string> {
  if (person.password !== null) return person.password;
  return page.evaluate(async (username) => {
    const state = await window.desktop?.getState();
    const users = state?.ok === true ? state.value.practice.users : [];
    return users.find((user) => user.username === username)?.password ?? '';
  }, person.username);
}

async function inOwnWindow(electron: ElectronApplication, page: Page, scenario: Scenario): Promise<Told> {
  await setScenario(page, scenario.id);
  await profileItem(page, scenario.id).click();
  const signIn = await startInOwnWindow(electron, page);
  await play(signIn, scenario, await passwordOf(page, scenario));
  const isErrorPage =
    (await signIn.locator('meta[name="PageID"]').getAttribute('content')) === 'ConvergedError';
  // A page that asks again ends nothing: the user gives up.
  if (!isErrorPage) {
    await expect(page.getByText('the page that asks')).toBeVisible();
    await signIn.close();
  }
  await verdictOf(page).waitFor();
  await expect(verdictOf(page)).toContainText(`AADSTS${scenario.expected.aadsts ?? ''}`);
  await expect(verdictOf(page)).toHaveAttribute('data-outcome', isErrorPage ? 'failed' : 'cancelled');
  if (isErrorPage) {
    // The page stays, so that the user can read there what Entra says.
    expect(signIn.isClosed()).toBe(false);
    await signIn.close();
  }
  const { judged, evidence } = await lastRun(page);
  expectOwnCause(judged.answer.cause, scenario);
  expect(evidence.pages.at(-1)?.error?.codes[0]).toBe(scenario.expected.aadsts);
  expect(evidence.pages.at(-1)?.step === 'error').toBe(isErrorPage);
  return { verdictCause: judged.answer.cause ?? '' };
}

/** A browser that AuthLoupe has nothing to do with: a bare window, which trusts whatever it meets. */
async function openElsewhere(electron: ElectronApplication, url: string): Promise<Page> {
  return windowOpenedBy(electron, () =>
    electron.evaluate(({ BrowserWindow, session }, address) => {
      const own = session.fromPartition(`elsewhere-${Math.random()}`);
      own.setCertificateVerifyProc((_request, callback) => callback(0));
      void new BrowserWindow({ webPreferences: { session: own } }).loadURL(address);
    }, url),
  );
}

async function inSystemBrowser(
  { electron, page, opened }: SharedApp,
  scenario: Scenario,
  told: Told,
): Promise<void> {
  const before = (await opened()).length;
  await setScenario(page, scenario.id);
  await profileItem(page, scenario.id).click();
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect.poll(async () => (await opened()).length).toBe(before + 1);
  const elsewhere = await openElsewhere(electron, (await opened()).at(-1) ?? '');
  await play(elsewhere, scenario, await passwordOf(page, scenario));
  const text = await elsewhere.locator('body').innerText();
  await elsewhere.close();
  await page.getByText('Nothing came back?').click();
  await page.getByLabel('What does the page say?').fill(text);
  await page.getByRole('button', { name: 'Explain it' }).click();
  await expect(verdictOf(page)).toHaveAttribute('data-outcome', 'failed');
  await expect(verdictOf(page)).toHaveAttribute('data-cause', told.verdictCause);
  await expect(verdictOf(page)).toContainText(`AADSTS${scenario.expected.aadsts ?? ''}`);
  const { judged, evidence, hasPastedText } = await lastRun(page);
  expectOwnCause(judged.answer.cause, scenario);
  expect(evidence.end).toMatchObject({ kind: 'failed', stage: 'page', code: 'page-pasted' });
  expect(hasPastedText).toBe(true);
  expect(judged.code).toBe(`AADSTS${scenario.expected.aadsts ?? ''}`);
}

test('many scenarios show on the page alone', () => {
  expect(ON_PAGE.length).toBeGreaterThan(15);
});

for (const scenario of ON_PAGE) {
  test(`${scenario.id} ends with its own cause: seen, and pasted`, async ({ app }) => {
    const { electron, page } = app;
    await addProfiles(electron, page, [draftOf(scenario)]);
    const told = await inOwnWindow(electron, page, scenario);
    await app.choose({ browser: 'system' });
    await inSystemBrowser(app, scenario, told);
  });
}
