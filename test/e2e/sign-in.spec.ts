import { request } from 'undici';
import { windowOpenedBy } from '../support/launch.ts';
import { installFakeXdgOpen } from '../support/fake-xdg-open.ts';
import { createPracticeBrowser } from '../support/practice-browser.ts';
import { readPracticeAuthority } from '../support/practice-ca.ts';
import { WEB } from '../support/own-profiles.ts';
import {
  answerConsent,
  finding,
  MARA,
  startInOwnWindow,
  typeCredentials,
  verdictOf,
} from '../support/sign-in.ts';
import { expect, test } from './fixtures.ts';

test('a public client signs in in our own window, and everything it got is shown', async ({ app }) => {
  const { electron, page } = app;
  const signIn = await startInOwnWindow(electron, page);
  await typeCredentials(signIn, MARA);
  await answerConsent(signIn, 'Accept');

  await expect(verdictOf(page)).toHaveAttribute('data-outcome', 'signed-in');
  await expect(verdictOf(page)).toHaveAttribute('data-tone', 'good');
  await expect(finding(page, 'id-token-signature-invalid')).toHaveAttribute('data-outcome', 'pass');

  await page.getByRole('tab', { name: /Claims/u }).click();
  const claim = (name: string) => page.locator(`[data-testid="claim"][data-claim="${name}"]`);
  await expect(claim('preferred_username')).toContainText(MARA.username);
  await expect(claim('tid')).toContainText('0c0ffee0-0000-4000-8000-00000000c0de');

  await page.getByRole('tab', { name: /Tokens/u }).click();
  await expect(page.getByText(/not yours to validate/iu).first()).toBeVisible();

  await page.getByRole('tab', { name: /Requests/u }).click();
  const tokenRequest = page
    .getByRole('listitem')
    .filter({ hasText: /POST localhost:\S*\/oauth2\/v2\.0\/token/u });
  await tokenRequest.locator('summary').click();
  await expect(tokenRequest.getByText('authorization_code', { exact: true })).toBeVisible();
  await expect(tokenRequest.getByText(/^•••• code, [\d,]+ characters$/u)).toBeVisible();
  expect(signIn.isClosed()).toBe(true);
});

test('a confidential client signs in through the system browser', async ({ app }) => {
  const { page } = app;
  await app.choose({ profile: WEB, browser: 'system' });
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect.poll(async () => (await app.opened()).length).toBe(1);
  await expect(page.getByRole('button', { name: 'Cancel', exact: true })).toBeVisible();
  const [url = ''] = await app.opened();
  expect(new URL(url).protocol).toBe('https:');
  expect(new URL(url).searchParams.get('code_challenge_method')).toBe('S256');

  const browser = createPracticeBrowser(await readPracticeAuthority(app.dataDir));
  const end = await browser.signInThrough(url, MARA);
  if (end.kind !== 'redirect') throw new Error(`The sign-in ended with ${end.kind}`);
  const landed = await request(end.location);
  expect(await landed.body.text()).toContain('go back to AuthLoupe');
  await browser.close();

  await expect(verdictOf(page)).toHaveAttribute('data-outcome', 'signed-in');
  await expect(finding(page, 'client-secret-rejected')).toHaveAttribute('data-outcome', 'pass');
});

test('tokens are renewed silently, and sign out forgets them', async ({ app }) => {
  const { electron, page } = app;
  await app.choose({ profile: WEB });
  const signIn = await startInOwnWindow(electron, page);
  await typeCredentials(signIn, MARA);
  await answerConsent(signIn, 'Accept');
  await expect(verdictOf(page)).toHaveAttribute('data-outcome', 'signed-in');

  await page.getByRole('button', { name: 'Renew silently' }).click();
  await expect(verdictOf(page)).toContainText(/renewed silently/iu);
  await expect(verdictOf(page)).toHaveAttribute('data-outcome', 'signed-in');

  const signedOut = await windowOpenedBy(electron, () =>
    page.getByRole('button', { name: 'Sign out' }).click(),
  );
  await expect(signedOut.getByText(/signed out/iu).first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Renew silently' })).toBeDisabled();
});

test('a sign-in is started, cancelled and started again by keyboard alone', async ({ app }) => {
  const { electron, page } = app;
  const signIn = await windowOpenedBy(electron, () => page.keyboard.press('Enter'));
  await signIn.getByLabel('Email, phone, or Skype').waitFor();
  await page.bringToFront();
  await page.getByRole('button', { name: 'Cancel', exact: true }).press('Enter');
  await expect(verdictOf(page)).toHaveAttribute('data-outcome', 'cancelled');
  expect(signIn.isClosed()).toBe(true);

  const second = await windowOpenedBy(electron, () => page.keyboard.press('Control+Enter'));
  await typeCredentials(second, MARA);
  await answerConsent(second, 'Accept');
  await expect(verdictOf(page)).toHaveAttribute('data-outcome', 'signed-in');
});

test('closing the sign-in window cancels', async ({ app }) => {
  const { electron, page } = app;
  const signIn = await startInOwnWindow(electron, page);
  await signIn.getByLabel('Email, phone, or Skype').waitFor();
  await signIn.close();
  await expect(verdictOf(page)).toHaveAttribute('data-outcome', 'cancelled');
});

test('a sign-in that nobody answers ends by the clock and says what to do', async ({ launch, dataDir }) => {
  const xdgOpen = await installFakeXdgOpen(dataDir);
  const { page } = await launch({
    args: ['--browser', 'system', '--sign-in-timeout', '2'],
    env: xdgOpen.env,
  });
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(verdictOf(page)).toHaveAttribute('data-outcome', 'failed');
  await expect(verdictOf(page)).toHaveAttribute('data-cause', 'unknown');
  await expect(verdictOf(page)).toContainText(/own window/iu);
});

test('a port that is in use is named, and nothing is started', async ({ app }) => {
  const { createServer } = await import('node:net');
  const other = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => other.once('listening', resolve));
  const address = other.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const { page } = app;
  await page.getByLabel('Redirect URI', { exact: true }).fill(`http://localhost:${port}`);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(verdictOf(page)).toHaveAttribute('data-outcome', 'could-not-run');
  await expect(verdictOf(page)).toContainText(String(port));
  other.close();
});
