import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPracticeTenant, type PracticeTenant } from '../../../electron/practice/server.ts';
import type { Flow } from '../../../shared/profile/flow.ts';
import type { CheckView } from '../../../shared/preflight/check-view.ts';
import type { ClientPart } from '../../../electron/practice/scenarios/scenario.ts';
import { checkAtPractice, stepOf } from './check-once.ts';

let practice: PracticeTenant;
beforeAll(async () => {
  const started = await startPracticeTenant({});
  if (!started.ok) throw new Error(started.error.message);
  practice = started.value;
});
afterAll(() => practice.close());

const ABOUT_REDIRECT = ['redirect-uri', 'platform', 'request', 'localhost', 'port', 'listener'] as const;

const check = (flow: Flow, sample: ClientPart['sample'], scopes: string): Promise<CheckView> =>
  checkAtPractice(practice, {
    client: { sample, settings: { flow, redirectUri: '', scopes }, madeBy: 'settings' },
  });

describe('a flow without a redirect URI', () => {
  it.each([
    ['client-credentials', 'web', 'https://graph.microsoft.com/.default'],
    ['device-code', 'desktop', 'openid profile offline_access User.Read'],
  ] as const)('%s: nothing is asked about one, and nothing fails', async (flow, sample, scopes) => {
    practice.setScenario('healthy');
    const view = await check(flow, sample, scopes);
    for (const id of ABOUT_REDIRECT) expect(stepOf(view, id).outcome).toBe('not-applicable');
    expect(view.steps.filter(({ outcome }) => outcome === 'fail' || outcome === 'error')).toEqual([]);
    expect(view.platformTest).toBeNull();
    expect(view.exchanges.filter(({ path }) => path.endsWith('/authorize'))).toEqual([]);
    expect(view.exchanges.map(({ purpose }) => purpose)).toContain('discovery');
  });

  it('client credentials are tried: the secret is proven, and an expired one is named', async () => {
    practice.setScenario('healthy');
    const scopes = 'https://graph.microsoft.com/.default';
    const healthy = await check('client-credentials', 'web', scopes);
    expect([stepOf(healthy, 'client').outcome, stepOf(healthy, 'secret').outcome]).toEqual(['pass', 'pass']);
    practice.setScenario('client-secret-expired');
    const expired = await check('client-credentials', 'web', scopes);
    expect(stepOf(expired, 'secret')).toMatchObject({ outcome: 'fail', cause: 'client_secret_expired' });
  });
});
