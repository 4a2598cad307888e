import type { Locator, Page } from 'playwright';
import { SECRETS, errorPage, tokenRequest, writeHar } from '../shared/files/support/sample-har.ts';
import { copiedBy } from '../support/clipboard.ts';
import { CLIPBOARD } from '../support/tags.ts';
import { installFakeXdgOpen } from '../support/fake-xdg-open.ts';
import { WEB } from '../support/own-profiles.ts';
import { seriousProblems } from '../support/serious-problems.ts';
import { finding, setScenario, startInOwnWindow, verdictOf } from '../support/sign-in.ts';
import { expect, test } from './fixtures.ts';

const APP = '0c0ffee0-ab11-4c5d-8e22-51f0a7b3d901';
const URI = 'https://app.contoso.example/signin-oidc/';
const PAGE_TEXT = `Sorry, but we’re having trouble signing you in.

AADSTS50011: The redirect URI '${URI}' specified in the request does not match the redirect URIs configured for the application '${APP}'.

Request Id: 0c0ffee0-1d2e-4f30-9a41-62b3c4d5e600
Correlation Id: 0c0ffee0-77aa-4b1c-a2d3-0f1e2d3c4b5a
Timestamp: 2026-11-20T09:14:52Z`;

const box = (page: Page): Locator => page.getByLabel('Paste an error, a log, an address or a page');
const first = (page: Page): Locator => page.locator('[data-testid="diagnosis"][data-rank="1"]');
const openExplain = async (page: Page): Promise<void> =>
  page.getByRole('navigation').getByRole('button', { name: 'Explain' }).click();

test('a message of another system is named as such, without a percentage', async ({ app }) => {
  const { page } = app;
  await openExplain(page);
  await box(page).fill(
    'Error 400: redirect_uri_mismatch\nhttps://accounts.google.com/signin/oauth/error?authError=Cg4',
  );
  await expect(first(page)).toHaveAttribute('data-cause', 'unknown');
  await expect(page.getByText('This looks like an answer of another identity provider')).toBeVisible();
  await expect(first(page)).not.toContainText('%');
});

test('a pasted text is explained, with what was used marked in it', async ({ app }) => {
  const { page } = app;
  await openExplain(page);
  await box(page).fill(PAGE_TEXT);
  await expect(first(page)).toHaveAttribute('data-cause', 'redirect_uri_not_registered');
  await expect(page.getByText('AADSTS50011', { exact: true }).first()).toBeVisible();

  const marks = page.getByTestId('marked-text').locator('mark');
  const marked = await marks.evaluateAll((all) =>
    all.map((mark) => ({
      text: mark.textContent,
      start: Number(mark.getAttribute('data-start')),
      end: Number(mark.getAttribute('data-end')),
    })),
  );
  expect(marked.map(({ text }) => text)).toContain(URI);
  for (const { text, start, end } of marked) expect(PAGE_TEXT.slice(start, end)).toBe(text);

  await first(page).getByRole('button', { name: 'Show more' }).click();
  await first(page).getByRole('button', { name: URI }).first().click();
  await expect(marks.filter({ hasText: URI }).first()).toBeFocused();
});

test('the answer follows the typing, and the text outlives a look at another screen', async ({ app }) => {
  const { page } = app;
  await openExplain(page);
  await box(page).fill(PAGE_TEXT);
  await expect(first(page)).toHaveAttribute('data-cause', 'redirect_uri_not_registered');
  await box(page).fill('AADSTS7000222: The provided client secret keys for app are expired.');
  await expect(first(page)).toHaveAttribute('data-cause', 'client_secret_expired');
  await page.getByRole('navigation').getByRole('button', { name: 'Profiles' }).click();
  await openExplain(page);
  await expect(box(page)).toHaveValue(/AADSTS7000222/u);
  await expect(first(page)).toHaveAttribute('data-cause', 'client_secret_expired');
  await page.getByRole('button', { name: 'Clear', exact: true }).click();
  await expect(page.getByTestId('diagnosis')).toHaveCount(0);
});

/** What the window sees when a user drags a file from a folder: `dragover` while it is held, then `drop`. */
async function drag(target: Locator, type: 'dragover' | 'drop', name: string, text: string): Promise<void> {
  await target.evaluate(
    (element, file) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([file.text], file.name));
      element.dispatchEvent(new DragEvent(file.type, { dataTransfer, bubbles: true, cancelable: true }));
    },
    { type, name, text },
  );
}

const PICTURE = { name: 'shot.png', mimeType: 'image/png', buffer: Buffer.from('\x89PNG\r\n', 'latin1') };
const RECORDING = writeHar([
  { url: 'https://cdn.contoso.example/app.js', type: 'text/javascript' },
  errorPage(PAGE_TEXT),
  tokenRequest({ error: 'invalid_request' }, 400),
]);

test('a recording that is dropped anywhere is explained, and no secret of it is shown', async ({ app }) => {
  const { page } = app;
  await openExplain(page);
  const answerSide = page.getByText('Or look at an example:');
  await drag(answerSide, 'dragover', 'sign-in.har', RECORDING);
  await expect(page.getByText('Drop the file to have it explained')).toBeVisible();
  await drag(answerSide, 'drop', 'sign-in.har', RECORDING);
  await expect(page.getByText('Drop the file to have it explained')).toBeHidden();
  await expect(first(page)).toHaveAttribute('data-cause', 'redirect_uri_not_registered');
  await expect(page.getByText('2 of 3 requests concern the sign-in; secrets are left out.')).toBeVisible();
  const shown = await box(page).inputValue();
  for (const secret of Object.values(SECRETS)) expect(shown).not.toContain(secret);

  // What was said of the file stays with its text.
  await page.getByRole('navigation').getByRole('button', { name: 'Profiles' }).click();
  await openExplain(page);
  await expect(page.getByText('2 of 3 requests concern the sign-in')).toBeVisible();
});

test('a file is opened by keyboard; one that cannot be read says what to do', async ({ app }) => {
  const { page } = app;
  await openExplain(page);
  await box(page).press('Shift+Tab');
  await expect(page.getByRole('button', { name: 'Open a file…' })).toBeFocused();
  const input = page.getByLabel('File to explain');
  // The system's own dialog would wait for a person.
  await input.evaluate((element) =>
    element.addEventListener('click', (event) => {
      event.preventDefault();
      element.dataset['asked'] = 'yes';
    }),
  );
  await page.keyboard.press('Enter');
  await expect(input).toHaveAttribute('data-asked', 'yes');
  await input.setInputFiles(PICTURE);
  await expect(page.getByRole('alert').filter({ hasText: '“shot.png” is a picture' })).toBeVisible();
  const mail = `Subject: Sign-in\nContent-Transfer-Encoding: quoted-printable\n\n${PAGE_TEXT.replace('AADSTS', 'AADS=54S')}`;
  await input.setInputFiles({ name: 'help.eml', mimeType: 'message/rfc822', buffer: Buffer.from(mail) });
  await expect(first(page)).toHaveAttribute('data-cause', 'redirect_uri_not_registered');
  await expect(page.getByRole('alert')).toHaveCount(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing serious around an opened file, ${colorScheme}`, async ({ app }) => {
    const { page } = app;
    await page.emulateMedia({ colorScheme });
    await openExplain(page);
    await page.getByLabel('File to explain').setInputFiles(PICTURE);
    await expect(page.getByRole('alert').filter({ hasText: 'is a picture' })).toBeVisible();
    await drag(box(page), 'dragover', 'sign-in.har', RECORDING);
    expect(await seriousProblems(page)).toEqual([]);
    await drag(box(page), 'drop', 'sign-in.har', RECORDING);
    await expect(page.getByText('secrets are left out')).toBeVisible();
    expect(await seriousProblems(page)).toEqual([]);
  });
}

for (const { example, cause } of [
  { example: 'An Entra error page', cause: 'redirect_uri_not_registered' },
  { example: 'A token response', cause: 'client_secret_invalid' },
  { example: 'An API log', cause: 'token_version_mismatch' },
]) {
  test(`the example “${example}” is one click away`, async ({ app }) => {
    const { page } = app;
    await openExplain(page);
    await page.getByRole('button', { name: example }).click();
    await expect(first(page)).toHaveAttribute('data-cause', cause);
    await expect(page.getByTestId('marked-text').locator('mark').first()).toBeVisible();
  });
}

test(
  'the ways to repair are reached by keyboard, and a command is copied whole',
  { tag: CLIPBOARD },
  async ({ app }) => {
    const { electron, page } = app;
    await openExplain(page);
    await box(page).fill(PAGE_TEXT);
    const tabs = first(page).getByRole('tab');
    await tabs.first().press('Home');
    await page.keyboard.press('ArrowRight');
    await expect(first(page).getByRole('tab', { name: 'az', exact: true })).toBeFocused();
    const command = await copiedBy(electron, () =>
      first(page).getByRole('button', { name: 'Copy command' }).click(),
    );
    expect(command).toContain(`az ad app update --id ${APP}`);
  },
);

test('a text that would do harm does none', async ({ app }) => {
  const { page } = app;
  await openExplain(page);
  await box(page).fill(
    `AADSTS50011: The redirect URI '<img src=x onerror="window.hit=1">\u202e' does not match javascript:alert(1)`,
  );
  await expect(page.getByTestId('diagnosis').first()).toBeVisible();
  const found = await page.evaluate(() => ({
    isHit: 'hit' in window,
    elements: document.querySelectorAll('main img, main a, main script, main iframe').length,
    hasOverride: document.querySelector('[data-testid="marked-text"]')?.textContent.includes('\u202e'),
  }));
  expect(found).toEqual({ isHit: false, elements: 0, hasOverride: false });
});

test('a failed sign-in is diagnosed above its checklist', async ({ app }) => {
  const { electron, page } = app;
  await app.choose({ profile: WEB });
  await setScenario(page, 'redirect-uri-not-registered');
  const signIn = await startInOwnWindow(electron, page);
  await expect(verdictOf(page)).toHaveAttribute('data-cause', 'redirect_uri_not_registered');
  await signIn.close();
  await expect(first(page)).toHaveAttribute('data-cause', 'redirect_uri_not_registered');
  await expect(first(page)).toContainText('How we know');
  await expect(first(page).getByRole('tab', { name: 'Admin center' })).toBeVisible();
  const diagnosisTop = (await first(page).boundingBox())?.y ?? Number.NaN;
  const checklistTop = (await finding(page, 'redirect-uri-not-registered').boundingBox())?.y ?? Number.NaN;
  const verdictTop = (await verdictOf(page).boundingBox())?.y ?? Number.NaN;
  expect(verdictTop).toBeLessThan(diagnosisTop);
  expect(diagnosisTop).toBeLessThan(checklistTop);

  // The checklist does not say it again.
  const row = finding(page, 'redirect-uri-not-registered');
  await expect(row).not.toContainText('AADSTS50011');
  await row.getByRole('button', { name: 'See the answer above' }).press('Enter');
  await expect(verdictOf(page)).toBeFocused();
});

test('the answer to a failed sign-in is seen whole in a window of 1280 × 860', async ({ app }) => {
  const { electron, page } = app;
  await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 860));
  await app.choose({ profile: WEB });
  await setScenario(page, 'redirect-uri-not-registered');
  const signIn = await startInOwnWindow(electron, page);
  await signIn.getByText('AADSTS50011').first().waitFor();
  await signIn.close();
  await expect(first(page).getByRole('tab', { name: 'Admin center' })).toBeVisible();
  await expect(verdictOf(page).getByRole('heading', { level: 2 })).toBeInViewport({ ratio: 1 });
  await expect(first(page).getByText('How we know:')).toBeInViewport({ ratio: 1 });
  await expect(first(page)).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole('button', { name: 'Sign in again' })).toBeInViewport({ ratio: 1 });
});

test('what the browser’s page said joins a sign-in that timed out', async ({ launch, dataDir }) => {
  const xdgOpen = await installFakeXdgOpen(dataDir);
  const { page } = await launch({
    args: ['--browser', 'system', '--sign-in-timeout', '2'],
    env: xdgOpen.env,
  });
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(verdictOf(page)).toHaveAttribute('data-outcome', 'failed');
  await expect(verdictOf(page)).toHaveAttribute('data-cause', 'unknown');

  const said = page.getByLabel('What does the page say?');
  await said.fill(`http://localhost:4321/?code=${'0.AXoA'.repeat(20)}&state=1`);
  await page.getByRole('button', { name: 'Explain it' }).click();
  await expect(page.getByText(/holds an authorization code/u)).toBeVisible();
  await expect(verdictOf(page)).toHaveAttribute('data-cause', 'unknown');

  await said.fill(PAGE_TEXT);
  await page.getByRole('button', { name: 'Explain it' }).click();
  await expect(verdictOf(page)).toHaveAttribute('data-cause', 'redirect_uri_not_registered');
  await expect(verdictOf(page)).toContainText('AADSTS50011');
  await expect(first(page)).toHaveAttribute('data-cause', 'redirect_uri_not_registered');
});
