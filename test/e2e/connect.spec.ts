import type { Locator, Page } from 'playwright';
import { seriousProblems } from '../support/serious-problems.ts';
import {
  answerConsent,
  MARA,
  setScenario,
  startInOwnWindow,
  typeCredentials,
  verdictOf,
} from '../support/sign-in.ts';
import { expect, test } from './fixtures.ts';

const CONNECT = 'Connect a product';

/** From the card to the profile: one click fills everything from the practice tenant. */
async function buildFromCard(page: Page, product: string): Promise<void> {
  await page.getByRole('navigation').getByRole('button', { name: CONNECT }).click();
  await page.getByRole('button', { name: product, exact: true }).click();
  await page.getByRole('button', { name: 'Use the practice tenant' }).click();
  await page.getByRole('tab', { name: /Test/u }).click();
  await page.getByRole('button', { name: 'Create the profile' }).click();
  await expect(page.getByRole('heading', { level: 1, name: `${product} (practice)` })).toBeVisible();
}

const acceptance = (page: Page, check: string): Locator =>
  page.locator(`[data-testid="acceptance"][data-check="${check}"]`);
const answer = (page: Page): Locator => page.getByTestId('acceptance-verdict');

async function breakIt(page: Page, product: string, failure: string): Promise<void> {
  await page.getByRole('navigation').getByRole('button', { name: CONNECT }).click();
  await expect(page.getByRole('heading', { level: 1, name: `Connect ${product}` })).toBeVisible();
  await page.locator(`[data-failure="${failure}"]`).getByRole('button').click();
  await expect(page.getByRole('region', { name: 'Practice tenant is broken' })).toBeVisible();
  await page.getByRole('navigation').getByRole('button', { name: 'Profiles' }).click();
}

type Case = {
  readonly product: string;
  /** Whether the permissions page comes: not where an administrator has consented. */
  readonly isAsked: boolean;
  /** Checks that are no plain pass although all is right. */
  readonly open: Readonly<Record<string, string>>;
  readonly failure: string;
  readonly outcome: 'failed' | 'signed-in';
  readonly cause: string;
  readonly missed: string;
  /** In words of the product's document. */
  readonly says: RegExp;
  /** How far the person gets. */
  readonly stopsAt: 'page' | 'token';
};

const CASES: readonly Case[] = [
  {
    product: 'Ivy',
    isAsked: true,
    open: {},
    failure: 'callback-letter-case',
    outcome: 'failed',
    cause: 'redirect_uri_not_registered',
    missed: 'tokens-issued',
    says: /Redirect URI mismatch/u,
    stopsAt: 'page',
  },
  {
    product: 'The Things Stack',
    isAsked: true,
    open: { 'email-verified': 'cannot-tell' },
    failure: 'email-not-set',
    outcome: 'signed-in',
    cause: 'email_claim_missing',
    missed: 'email',
    says: /Fill in the e-mail address of the user/u,
    stopsAt: 'token',
  },
  {
    product: 'Auth0',
    isAsked: false,
    open: { 'application-permission': 'cannot-tell' },
    failure: 'account-types-wrong',
    outcome: 'failed',
    cause: 'single_tenant_app_on_common',
    missed: 'tokens-issued',
    says: /service listing is not properly configured by the publisher/u,
    stopsAt: 'page',
  },
  {
    product: 'Kinde',
    isAsked: true,
    open: { 'email-verified': 'not-applicable' },
    failure: 'secret-id-for-value',
    outcome: 'failed',
    cause: 'client_secret_invalid',
    missed: 'tokens-issued',
    says: /not its Secret ID/u,
    stopsAt: 'token',
  },
];

async function expectAccepted(page: Page, open: Case['open']): Promise<void> {
  await expect(answer(page)).toHaveAttribute('data-outcome', 'pass');
  const rows = page.getByTestId('acceptance');
  expect(await rows.count()).toBeGreaterThan(2);
  for (const row of await rows.all()) {
    const check = (await row.getAttribute('data-check')) ?? '';
    await expect(row).toHaveAttribute('data-outcome', open[check] ?? 'pass');
  }
}

for (const { product, isAsked, open, ...broken } of CASES) {
  test(`${product}: from its card to a sign-in that it accepts, then broken as its document says`, async ({
    app,
  }) => {
    const { electron, page } = app;
    await buildFromCard(page, product);
    const signIn = await startInOwnWindow(electron, page);
    await typeCredentials(signIn, MARA);
    if (isAsked) await answerConsent(signIn, 'Accept');
    await expect(verdictOf(page)).toHaveAttribute('data-outcome', 'signed-in');
    await expectAccepted(page, open);

    await breakIt(page, product, broken.failure);
    const again = await startInOwnWindow(electron, page);
    if (broken.stopsAt === 'token') {
      await typeCredentials(again, MARA);
      if (isAsked) await answerConsent(again, 'Accept');
    }
    await expect(verdictOf(page)).toHaveAttribute('data-outcome', broken.outcome);
    await expect(verdictOf(page)).toHaveAttribute('data-cause', broken.cause);
    await expect(answer(page)).toHaveAttribute('data-outcome', 'fail');
    const missed = acceptance(page, broken.missed);
    await expect(missed).toHaveAttribute('data-outcome', 'fail');
    // Where tokens came, the product’s refusal is the answer, which is not said again below.
    const saying = broken.outcome === 'signed-in' ? verdictOf(page) : missed;
    await expect(saying).toContainText(broken.says);
  });
}

test('authentik: from its card to an app-only token that it accepts, then broken', async ({ app }) => {
  const { page } = app;
  await buildFromCard(page, 'authentik');
  await page.getByRole('button', { name: 'Get a token' }).click();
  await expect(verdictOf(page)).toHaveAttribute('data-outcome', 'signed-in');
  await expectAccepted(page, {});
  await expect(acceptance(page, 'application-roles')).toContainText('GroupMember.ReadWrite.All');

  await breakIt(page, 'authentik', 'permissions-not-granted');
  await page.getByRole('button', { name: 'Get a token' }).click();
  await expect(answer(page)).toHaveAttribute('data-outcome', 'fail');
  await expect(verdictOf(page)).toHaveAttribute('data-cause', 'api_permission_not_listed_or_consented');
  await expect(acceptance(page, 'application-roles')).toHaveAttribute('data-outcome', 'fail');
  await expect(verdictOf(page)).toContainText('grant admin consent');

  await setScenario(page, 'client-secret-expired');
  await page.getByRole('button', { name: 'Get a token' }).click();
  await expect(verdictOf(page)).toHaveAttribute('data-cause', 'client_secret_expired');
  await expect(acceptance(page, 'tokens-issued')).toContainText('The synchronisation stops');
});

test('a registration follows from what is typed, and wrong answers are told', async ({ app }) => {
  const { page } = app;
  await page.getByRole('navigation').getByRole('button', { name: CONNECT }).click();
  await page.getByRole('button', { name: 'The Things Stack', exact: true }).click();
  await page.getByLabel('Server address').fill('lns.example.com');
  await page.getByLabel('Provider ID').fill('Entra--1');
  await expect(page.getByText('Use small letters: entra--1.')).toBeVisible();
  await page.getByLabel('Provider ID').fill('entra-1');
  await expect(page.locator('[data-setting="redirect-uri"]')).toContainText(
    'https://lns.example.com/oauth/login/entra-1/callback',
  );
  await page.getByRole('tab', { name: /Test/u }).click();
  await expect(page.getByRole('button', { name: 'Create the profile' })).toBeDisabled();
  await page.getByRole('tab', { name: /Type in/u }).click();
  await page.getByLabel('Tenant', { exact: true }).fill('11111111-2222-4333-8444-555555555555');
  await page.getByLabel('Client ID', { exact: true }).fill('22222222-2222-4333-8444-555555555555');
  await page.getByLabel('Client secret', { exact: true }).fill('33333333-2222-4333-8444-555555555555');
  await expect(page.getByText(/so it is the Secret ID/u)).toBeVisible();
  await expect(page.locator('[data-field="--configuration.provider.oidc.provider-url"]')).toContainText(
    'https://login.microsoftonline.com/11111111-2222-4333-8444-555555555555/v2.0',
  );
  expect(await page.locator('main').textContent()).not.toContain('33333333-2222');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing serious on the way from card to test, ${colorScheme}`, async ({ app }) => {
    const { page } = app;
    await page.emulateMedia({ colorScheme });
    await page.getByRole('navigation').getByRole('button', { name: CONNECT }).click();
    expect(await seriousProblems(page)).toEqual([]);
    await page.getByRole('button', { name: 'Kinde', exact: true }).click();
    await page.getByLabel('Kinde domain').fill('no host');
    for (const step of ['Register', 'Type in', 'Test']) {
      await page.getByRole('tab', { name: new RegExp(step, 'u') }).click();
      expect(await seriousProblems(page), step).toEqual([]);
    }
    await page.getByRole('button', { name: 'Use the practice tenant' }).click();
    expect(await seriousProblems(page)).toEqual([]);
  });
}

test('my own app begins a blank profile', async ({ app }) => {
  const { page } = app;
  await page.getByRole('navigation').getByRole('button', { name: CONNECT }).click();
  await page.getByRole('button', { name: 'My own app' }).click();
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('');
  await expect(page.getByLabel('Name', { exact: true })).toBeFocused();
});
