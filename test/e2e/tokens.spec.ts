import { request as httpsRequest } from 'node:https';
import type { ElectronApplication, Locator, Page } from 'playwright';
import { copiedBy } from '../support/clipboard.ts';
import { CLIPBOARD } from '../support/tags.ts';
import { seriousProblems } from '../support/serious-problems.ts';
import { answerConsent, MARA, startInOwnWindow, typeCredentials, verdictOf } from '../support/sign-in.ts';
import { NASTY } from '../support/tokens/hostile.ts';
import {
  base64url,
  GRAPH_CLAIMS,
  HEADER,
  ID_CLAIMS,
  V1_CLAIMS,
  writeToken,
} from '../support/tokens/write-token.ts';
import { expect, test } from './fixtures.ts';

const box = (page: Page): Locator => page.getByLabel('Paste a token, or a text that holds one');
const token = (page: Page): Locator => page.getByTestId('token');
const verification = (page: Page): Locator => page.getByTestId('verification');
const verify = (page: Page): Promise<void> => page.getByRole('button', { name: 'Verify signature' }).click();
const finding = (page: Page, id: string): Locator =>
  page.locator(`[data-testid="token-finding"][data-finding="${id}"]`);
const openTokens = (page: Page): Promise<void> =>
  page.getByRole('navigation').getByRole('button', { name: 'Tokens' }).click();

async function signIn(electron: ElectronApplication, page: Page): Promise<void> {
  const window = await startInOwnWindow(electron, page);
  await typeCredentials(window, MARA);
  await answerConsent(window, 'Accept');
  await expect(verdictOf(page)).toHaveAttribute('data-outcome', 'signed-in');
}

/** By the button of the run's tab: main puts the token on the clipboard. */
async function copyIdToken(electron: ElectronApplication, page: Page): Promise<string> {
  await page.getByRole('tab', { name: /^Tokens/u }).click();
  return copiedBy(electron, () => page.getByRole('button', { name: 'Copy ID token' }).click());
}

/** As anybody fetches keys; the certificate is the practice tenant's own. */
function fetchText(url: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const sent = httpsRequest(url, { rejectUnauthorized: false }, (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => (body += chunk.toString('utf8')));
      response.on('end', () => resolve(body));
    });
    sent.on('error', reject);
    sent.end();
  });
}

const issuerOf = (encoded: string): string => {
  const payload: unknown = JSON.parse(Buffer.from(encoded.split('.')[1] ?? '', 'base64url').toString('utf8'));
  return (payload as { readonly iss: string }).iss;
};

test('tokens are found in what people paste', async ({ app }) => {
  const { page } = app;
  await openTokens(page);
  const id = writeToken(HEADER, ID_CLAIMS);
  for (const [text, kind] of [
    [id, 'id-token'],
    [`Authorization: Bearer ${writeToken(HEADER, V1_CLAIMS)}`, 'access-token-v1'],
    [`https://app.contoso.example/#id_token=${id}&state=1`, 'id-token'],
    [`Cookie: a=b; id_token=${id}`, 'id-token'],
    [writeToken({ ...HEADER, nonce: 'n' }, GRAPH_CLAIMS), 'graph'],
    [writeToken({ alg: 'none' }, ID_CLAIMS, ''), 'unsigned'],
    [`${base64url('{"alg":"dir","enc":"A256GCM"}')}..aXY.Yw.dA`, 'encrypted'],
    ['a-refresh-token-of-somebody-that-is-opaque', 'opaque'],
  ] as const) {
    await box(page).fill(text);
    await expect(token(page)).toHaveAttribute('data-kind', kind);
  }
  await expect(page.getByText('a-refresh-token-of-somebody', { exact: false })).toHaveCount(1);

  await box(page).fill(JSON.stringify({ id_token: id, access_token: writeToken(HEADER, V1_CLAIMS) }));
  await page.getByRole('tab', { name: 'Access token, v1 (access_token)' }).click();
  await expect(token(page)).toHaveAttribute('data-kind', 'access-token-v1');
  await expect(page.locator('[data-testid="claim"][data-claim="appid"]')).toBeVisible();

  await box(page).fill(`https://app.contoso.example/?code=${'0.AXQ'.repeat(10)}&state=1`);
  await expect(page.getByTestId('no-token')).toHaveAttribute('data-code', 'authorization-code-in-text');
});

test(
  'a practice token is verified with the practice tenant’s keys, offline with pasted ones, and not once it is changed',
  { tag: CLIPBOARD },
  async ({ app }) => {
    const { electron, page } = app;
    await signIn(electron, page);
    const encoded = await copyIdToken(electron, page);

    await openTokens(page);
    await box(page).fill(encoded);
    await expect(verification(page)).toHaveAttribute('data-outcome', 'not-tried');
    await verify(page);
    await expect(verification(page)).toHaveAttribute('data-outcome', 'verified');
    await expect(verification(page)).toContainText('/discovery/v2.0/keys');

    const [header = '', , signature = ''] = encoded.split('.');
    await box(page).fill(
      [header, base64url(JSON.stringify({ ...ID_CLAIMS, iss: issuerOf(encoded) })), signature].join('.'),
    );
    await expect(verification(page)).toHaveAttribute('data-outcome', 'not-tried');
    await verify(page);
    await expect(verification(page)).toHaveAttribute('data-outcome', 'not-verified');
    await expect(verification(page)).toHaveAttribute('data-reason', 'signature-wrong');

    const keys = await fetchText(issuerOf(encoded).replace(/\/v2\.0$/u, '/discovery/v2.0/keys'));
    await box(page).fill(encoded);
    await page.getByLabel('offline, with keys that I paste').check();
    await page.getByLabel('Keys: a JSON Web Key Set, a key, or PEM').fill(keys);
    await verify(page);
    await expect(verification(page)).toHaveAttribute('data-outcome', 'verified');
    await page.getByLabel('Keys: a JSON Web Key Set, a key, or PEM').fill('{"keys":[]}');
    await expect(verification(page)).toHaveAttribute('data-outcome', 'not-tried');
    await verify(page);
    await expect(verification(page)).toHaveAttribute('data-reason', 'keys-malformed');
  },
);

test(
  'a run’s token opens in the workbench and is verified, and its encoded text never comes to the window',
  { tag: CLIPBOARD },
  async ({ app }) => {
    const { electron, page } = app;
    await signIn(electron, page);
    const encoded = await copyIdToken(electron, page);
    await page.getByRole('button', { name: 'Open the ID token in the workbench' }).click();
    await expect(token(page)).toHaveAttribute('data-kind', 'id-token');
    await verify(page);
    await expect(verification(page)).toHaveAttribute('data-outcome', 'verified');
    const [, payload = '', signature = ''] = encoded.split('.');
    const html = await page.content();
    expect(html).not.toContain(payload);
    expect(html).not.toContain(signature);

    await page.getByRole('navigation').getByRole('button', { name: 'Profiles' }).click();
    await page.getByRole('tab', { name: /^Tokens/u }).click();
    await page.getByRole('button', { name: 'Open the access token in the workbench' }).click();
    await expect(token(page)).toHaveAttribute('data-kind', 'graph');
    await expect(verification(page)).toHaveAttribute('data-outcome', 'not-tried');
    await verify(page);
    await expect(verification(page)).toHaveAttribute('data-outcome', 'not-yours');
  },
);

test('the findings say what is wrong, with one repair and its commands', async ({ app }) => {
  const { page } = app;
  await openTokens(page);
  await page.getByRole('button', { name: 'A token response, too many groups' }).click();
  const groups = finding(page, 'groups-overage');
  await expect(groups).toHaveAttribute('data-outcome', 'fail');
  await groups.getByRole('button', { name: 'Show commands' }).click();
  await groups.getByRole('tab', { name: 'az' }).click();
  await expect(groups.getByText('az ad app update --id 0c0ffee0-ab11').first()).toBeVisible();
  await page.getByRole('button', { name: /^Show \d+ passed$/u }).click();
  await expect(finding(page, 'token-version')).toHaveAttribute('data-outcome', 'pass');
  await page.getByRole('tab', { name: /^Refresh token/u }).click();
  await expect(token(page)).toHaveAttribute('data-kind', 'refresh-token');
  await page.getByRole('button', { name: 'Clear' }).click();
  await page.getByRole('button', { name: 'A SAML response' }).click();
  await expect(token(page)).toHaveAttribute('data-kind', 'saml');
});

test('a token of 10,000 claims scrolls from the first to the last', async ({ app }) => {
  const { page } = app;
  await openTokens(page);
  const many = Object.fromEntries(
    Array.from({ length: 10_000 }, (_, index) => [`claim_${index}`, `value ${index}`]),
  );
  await box(page).fill(writeToken(HEADER, { iss: ID_CLAIMS['iss'], ...many }));
  const list = page.getByRole('table', { name: '10,001 claims' });
  await expect(list.getByText('claim_0', { exact: true })).toBeVisible();
  expect(await page.getByTestId('claim').count()).toBeLessThan(100);
  await list.focus();
  await page.keyboard.press('End');
  await expect(list.locator('[data-claim="claim_9999"]')).toBeVisible();
  expect(await page.getByTestId('claim').count()).toBeLessThan(100);
  await page.getByLabel('Filter claims').fill('claim_777');
  await expect(page.locator('[data-claim="claim_7770"]')).toBeVisible();
  await expect(page.locator('[data-claim^="claim_777"]')).toHaveCount(11);
});

test('nothing in a token becomes a request, a link or markup', async ({ app }) => {
  const { page } = app;
  await openTokens(page);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  const payload = Object.fromEntries(
    NASTY.map((value, index) => [`${JSON.stringify(value).slice(0, 40)} ${index}`, value]),
  );
  await box(page).fill(
    writeToken({ ...HEADER, jku: 'https://evil.example/k' }, { ...ID_CLAIMS, ...payload }),
  );
  await expect(token(page)).toHaveAttribute('data-kind', 'id-token');
  await expect(page.getByTestId('oddity')).toHaveAttribute('data-oddity', 'brings-own-key');
  expect(await token(page).locator('a, img, script, iframe, style, [href]:not(svg *), [src]').count()).toBe(
    0,
  );
  await verify(page);
  await expect(verification(page)).toHaveAttribute('data-reason', 'header-refused');
  expect(requests.filter((url) => !url.startsWith('app:') && !url.startsWith('file:'))).toEqual([]);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing serious, ${colorScheme}`, async ({ app }) => {
    const { page } = app;
    await page.emulateMedia({ colorScheme });
    await openTokens(page);
    expect(await seriousProblems(page)).toEqual([]);
    await page.getByRole('button', { name: 'A token response, too many groups' }).click();
    await page.getByRole('button', { name: /^Show \d+ passed$/u }).click();
    await page.getByLabel('offline, with keys that I paste').check();
    await expect(token(page)).toBeVisible();
    expect(await seriousProblems(page)).toEqual([]);
    const many = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`claim_${index}`, index]));
    await box(page).fill(writeToken(HEADER, { ...ID_CLAIMS, ...many }));
    await expect(page.getByRole('table', { name: '312 claims' })).toBeVisible();
    expect(await seriousProblems(page)).toEqual([]);
  });
}
