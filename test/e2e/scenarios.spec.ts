import type { Page } from 'playwright';
import { expect, test } from './fixtures.ts';
import { WEB } from '../support/own-profiles.ts';
import {
  answerConsent,
  finding,
  MARA,
  setScenario,
  startInOwnWindow,
  typeCredentials,
  verdictOf,
} from '../support/sign-in.ts';

type Case = {
  readonly scenario: string;
  readonly outcome: string;
  readonly cause: string;
  readonly rule: string;
  readonly code: string | null;
  readonly play: (signIn: Page) => Promise<void>;
};

const signInAndAccept = async (signIn: Page): Promise<void> => {
  await typeCredentials(signIn, MARA);
  await answerConsent(signIn, 'Accept');
};
const watch = (): Promise<void> => Promise.resolve();

const CASES: readonly Case[] = [
  {
    scenario: 'healthy',
    outcome: 'signed-in',
    cause: '',
    rule: 'id-token-signature-invalid',
    code: null,
    play: signInAndAccept,
  },
  {
    scenario: 'redirect-uri-not-registered',
    outcome: 'failed',
    cause: 'redirect_uri_not_registered',
    rule: 'redirect-uri-not-registered',
    code: 'AADSTS50011',
    play: watch,
  },
  {
    scenario: 'client-secret-expired',
    outcome: 'failed',
    cause: 'client_secret_expired',
    rule: 'client-secret-expired',
    code: 'AADSTS7000222',
    play: signInAndAccept,
  },
  {
    scenario: 'secret-id-for-value',
    outcome: 'failed',
    cause: 'client_secret_invalid',
    rule: 'client-secret-rejected',
    code: 'AADSTS7000215',
    play: signInAndAccept,
  },
  {
    scenario: 'tenant-not-found',
    outcome: 'failed',
    cause: 'tenant_not_found',
    rule: 'tenant-not-found',
    code: 'AADSTS90002',
    play: watch,
  },
  {
    scenario: 'app-not-in-tenant',
    outcome: 'failed',
    cause: 'app_not_found_in_tenant',
    rule: 'client-not-found-in-tenant',
    code: 'AADSTS700016',
    play: watch,
  },
  {
    scenario: 'user-declines',
    outcome: 'failed',
    cause: 'consent_missing',
    rule: 'consent-missing',
    code: 'AADSTS65004',
    play: async (signIn) => {
      await typeCredentials(signIn, MARA);
      await answerConsent(signIn, 'Cancel');
    },
  },
];

for (const { scenario, outcome, cause, rule, code, play } of CASES) {
  test(`${scenario} ends in its own verdict`, async ({ app }) => {
    const { electron, page } = app;
    await app.choose({ profile: WEB });
    await setScenario(page, scenario);
    // An unknown tenant is found out before a window opens.
    if (scenario === 'tenant-not-found')
      await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    else await play(await startInOwnWindow(electron, page));
    const verdict = verdictOf(page);
    await expect(verdict).toHaveAttribute('data-outcome', outcome);
    await expect(verdict).toHaveAttribute('data-cause', cause);
    await expect(finding(page, rule)).toHaveAttribute('data-outcome', outcome === 'failed' ? 'fail' : 'pass');
    if (code !== null) await expect(verdict).toContainText(code);
  });
}
