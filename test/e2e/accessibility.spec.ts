import { WEB } from '../support/own-profiles.ts';
import { seriousProblems } from '../support/serious-problems.ts';
import { setScenario, startInOwnWindow, verdictOf } from '../support/sign-in.ts';
import { expect, test } from './fixtures.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing serious, ${colorScheme}`, async ({ app }) => {
    const { electron, page } = app;
    await app.choose({ profile: WEB });
    await page.emulateMedia({ colorScheme });
    expect(await seriousProblems(page)).toEqual([]);

    await setScenario(page, 'redirect-uri-not-registered');
    const signIn = await startInOwnWindow(electron, page);
    await expect(verdictOf(page)).toHaveAttribute('data-outcome', 'failed');
    await signIn.close();
    for (const tab of ['Checklist', 'Tokens', 'Claims', 'Requests']) {
      await page.getByRole('tab', { name: new RegExp(`^${tab}`, 'u') }).click();
      expect(await seriousProblems(page), tab).toEqual([]);
    }
    await page.getByRole('navigation').getByText('Practice tenant').click();
    await page.getByText('Break something').first().waitFor();
    expect(await seriousProblems(page)).toEqual([]);
  });
}

test('every control of the first screen is reached by Tab', async ({ app }) => {
  const { page } = app;
  const names = new Set<string>();
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press('Tab');
    names.add(
      await page.evaluate(
        () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
      ),
    );
    const label = await page.evaluate(() =>
      document.activeElement instanceof HTMLInputElement
        ? (document.activeElement.labels?.[0]?.textContent ?? '')
        : '',
    );
    names.add(label);
  }
  for (const name of [
    'New profile',
    'Name',
    'Tenant',
    'Client ID',
    'Redirect URI',
    'Scopes',
    'Practice tenant',
    'Sign in',
  ]) {
    expect([...names]).toContain(name);
  }
});
