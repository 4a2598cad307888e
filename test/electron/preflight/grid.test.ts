import { afterAll, beforeAll, expect, it } from 'vitest';
import { changeApp } from '../../../electron/practice/scenarios/change-directory.ts';
import * as ids from '../../../electron/practice/data/app-ids.ts';
import type { SignInAudience } from '../../../electron/practice/directory.ts';
import { startPracticeTenant, type PracticeTenant } from '../../../electron/practice/server.ts';
import { checkAtPractice, practiceProfile } from './check-once.ts';
import type { SampleName } from '../../../electron/practice/sample-profiles.ts';

let practice: PracticeTenant;
beforeAll(async () => {
  const started = await startPracticeTenant({});
  if (!started.ok) throw new Error(started.error.message);
  practice = started.value;
});
afterAll(() => practice.close());

async function grid(sample: SampleName, settings = {}) {
  const check = await checkAtPractice(
    practice,
    { client: { sample, settings, madeBy: 'registration' } },
    { isGrid: true },
  );
  if (check.grid === null) throw new Error('There is no grid.');
  return check.grid;
}

it.each<[SignInAudience, string]>([
  ['AzureADMyOrg', 'its own tenant only'],
  ['AzureADMultipleOrgs', 'work and school accounts'],
  ['AzureADandPersonalMicrosoftAccount', 'work, school and personal'],
  ['PersonalMicrosoftAccount', 'personal accounts only'],
])('the four authorities tell %s', async (signInAudience, words) => {
  practice.setScenario('healthy');
  practice.changeDirectory((directory) =>
    changeApp(directory, ids.DESKTOP_APP_ID, (app) => ({ ...app, signInAudience })),
  );
  const found = await grid('desktop');
  const own = practiceProfile({ client: { sample: 'desktop', settings: {}, madeBy: 'registration' } }).tenant;
  expect(found.rows.map(({ authority }) => authority)).toEqual([own, 'common', 'organizations', 'consumers']);
  expect(found.audience).toBe(signInAudience);
  expect(found.headline).toContain(words);
  expect(found.rows.every(({ exists }) => exists.outcome === 'pass')).toBe(true);
});

it('where the profile asks at the wrong one, the grid says which to use', async () => {
  practice.setScenario('single-tenant-app-on-common');
  const found = await grid('desktop', { tenant: 'common' });
  expect(found.rows.map(({ authority }) => authority)).toEqual(['common', 'organizations', 'consumers']);
  expect(found.rows[0]?.app).toMatchObject({ outcome: 'fail', code: 'AADSTS50194' });
  expect(found.advice).toContain('Set Tenant to the ID of the tenant');
});

it('a tenant that does not exist is said to be the one that is wrong', async () => {
  practice.setScenario('healthy');
  const found = await grid('multiTenant', { tenant: 'nobody.practice.example' });
  expect(found.rows[0]?.exists).toMatchObject({ outcome: 'fail', code: 'AADSTS90002' });
  expect(found.rows[1]?.exists.outcome).toBe('pass');
});

it('a redirect URI that is not registered is so at every authority that takes the app', async () => {
  practice.setScenario('healthy');
  const found = await grid('multiTenant', { redirectUri: 'http://localhost/elsewhere' });
  expect(found.rows[0]?.redirect).toMatchObject({ outcome: 'fail', code: 'AADSTS50011' });
  expect(found.rows.find(({ authority }) => authority === 'consumers')?.redirect.outcome).toBe('not-reached');
});
