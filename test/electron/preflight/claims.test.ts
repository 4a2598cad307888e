import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findApp, type App } from '../../../electron/practice/directory.ts';
import { platformOfRedirectUri } from '../../../electron/practice/redirect-uri-match.ts';
import { SCENARIOS } from '../../../electron/practice/scenarios/scenarios.ts';
import type { Scenario } from '../../../electron/practice/scenarios/scenario.ts';
import { startPracticeTenant, type PracticeTenant } from '../../../electron/practice/server.ts';
import { parseTenantSegment, tenantOf } from '../../../electron/practice/tenant-segment.ts';
import { causeById } from '../../../shared/failures/index.ts';
import type { CheckView } from '../../../shared/preflight/check-view.ts';
import type { PreflightStepId } from '../../../shared/preflight/step-id.ts';
import type { ProfileDraft } from '../../../shared/profile/profile.ts';
import { checkAtPractice, practiceProfile, stepOf } from './check-once.ts';

let practice: PracticeTenant;
beforeAll(async () => {
  const started = await startPracticeTenant({});
  if (!started.ok) throw new Error(started.error.message);
  practice = started.value;
});
afterAll(() => practice.close());

/** What the directory itself says, whatever the endpoints answer. */
type Truth = { readonly client: boolean; readonly secret: boolean; readonly platform: string | null };

function truthOf(profile: ProfileDraft): Truth {
  const directory = practice.directory();
  const segment = parseTenantSegment(directory, profile.tenant);
  const app = segment.kind === 'unknown' ? null : findApp(directory, tenantOf(segment), profile.clientId);
  return {
    client: app !== null && app.accountEnabled && isForAudience(app, profile.tenant),
    secret: app !== null && hasSecret(app, practice.configuredSecret(profile.clientId)),
    platform: app === null ? null : platformOfRedirectUri(app, profile.redirectUri),
  };
}

const isForAudience = (app: App, tenant: string): boolean =>
  app.signInAudience !== 'AzureADMyOrg' || !['common', 'organizations', 'consumers'].includes(tenant);

const hasSecret = (app: App, secret: string | null): boolean =>
  app.passwordCredentials.some(
    ({ secretText, endDateTime }) => secretText === secret && new Date(endDateTime) > new Date(),
  );

/** Stand-ins change the request on its way: the answer is then about another request than the one that was sent. */
const ANSWERED_FOR_ANOTHER_REQUEST: readonly string[] = ['redirect-uri-not-sent'];

function expectTrueClaims(check: CheckView, profile: ProfileDraft, truth: Truth): void {
  const claim = (id: PreflightStepId, isSo: boolean): void => {
    const { outcome, headline } = stepOf(check, id);
    if (outcome === 'pass') expect(isSo, `${id}: ${headline}`).toBe(true);
    if (outcome === 'fail') expect(isSo, `${id}: ${headline}`).toBe(false);
  };
  claim('client', truth.client);
  // A secret that a public client must not send is refused whatever it is.
  if (stepOf(check, 'secret').finding !== 'secret-not-wanted') claim('secret', truth.secret);
  claim('redirect-uri', truth.platform !== null);
  claim('platform', truth.platform === profile.platform);
  if (check.platformTest?.platform !== null) expect(check.platformTest?.platform).toBe(truth.platform);
}

describe('never claims more than it proved', () => {
  it.each(SCENARIOS.map((scenario): [string, Scenario] => [scenario.id, scenario]))(
    '%s',
    async (id, scenario) => {
      practice.setScenario(id);
      const profile = practiceProfile(scenario);
      const check = await checkAtPractice(practice, scenario);
      expect(check.state).toBe('finished');
      expect(check.steps.filter(({ outcome }) => outcome === null)).toEqual([]);
      if (!ANSWERED_FOR_ANOTHER_REQUEST.includes(id)) expectTrueClaims(check, profile, truthOf(profile));
      for (const step of check.steps) {
        expect(step.finding, step.step).not.toBe('check-broke');
        const isSaid = step.outcome === 'pass' || step.outcome === 'fail';
        expect(step.sureness !== null, step.step).toBe(isSaid);
        if (step.cause === null) continue;
        expect(causeById(step.cause), step.step).toBeDefined();
        expect(step.answer?.cause, step.step).toBe(step.cause);
      }
    },
  );

  it('a sign-in page, although the address is not registered, proves nothing', async () => {
    practice.setScenario('redirect-uri-refused-after-sign-in');
    const scenario = SCENARIOS.find(({ id }) => id === 'redirect-uri-refused-after-sign-in');
    if (scenario === undefined) throw new Error('There is no such scenario.');
    const check = await checkAtPractice(practice, scenario);
    expect(stepOf(check, 'redirect-uri')).toMatchObject({ outcome: 'cannot-tell', finding: 'sign-in-page' });
    expect(stepOf(check, 'platform')).toMatchObject({ outcome: 'cannot-tell' });
    expect(check.summary.tone).toBe('warning');
    expect(check.steps.filter(({ outcome }) => outcome === 'fail')).toEqual([]);
  });
});

/** What the browser would show, and the check shows before it. */
const FOUND: readonly (readonly [scenario: string, step: PreflightStepId, cause: string])[] = [
  ['redirect-uri-not-registered', 'redirect-uri', 'redirect_uri_not_registered'],
  ['redirect-uri-none-registered', 'redirect-uri', 'redirect_uri_none_registered'],
  ['redirect-uri-loopback-port', 'redirect-uri', 'redirect_uri_loopback_port_mismatch'],
  ['app-not-in-tenant', 'client', 'app_not_found_in_tenant'],
  ['client-id-not-filled-in', 'client', 'wrong_client_id_value'],
  ['single-tenant-app-on-common', 'client', 'single_tenant_app_on_common'],
  ['tenant-not-found', 'tenant', 'tenant_not_found'],
  ['secret-id-for-value', 'secret', 'client_secret_invalid'],
  ['secret-of-another-app', 'secret', 'client_secret_invalid'],
  ['client-secret-expired', 'secret', 'client_secret_expired'],
  ['secret-from-public-client', 'secret', 'public_client_sent_secret'],
  ['desktop-app-on-web-platform', 'platform', 'redirect_uri_platform_not_native'],
  ['page-app-on-web-platform', 'platform', 'redirect_uri_platform_not_spa'],
  ['server-app-on-spa-platform', 'platform', 'spa_code_redeemed_server_side'],
  ['clock-ten-minutes-off', 'clock', 'clock_skew'],
  ['certificate-not-trusted', 'certificate', 'tls_certificate_not_trusted'],
  ['proxy-answers-html', 'proxy', 'network_proxy_blocks_entra'],
  ['default-scope-mixed', 'request', 'invalid_scope_format'],
];

it.each(FOUND)('%s is found without signing in', async (id, step, cause) => {
  const scenario = SCENARIOS.find((each) => each.id === id);
  if (scenario === undefined) throw new Error(`There is no scenario ${id}.`);
  practice.setScenario(id);
  const found = stepOf(await checkAtPractice(practice, scenario), step);
  expect(found).toMatchObject({ outcome: 'fail', cause });
  expect(found.answer?.repairs.length).toBeGreaterThan(0);
});

it('a healthy profile is called good, and only what a person decides is not reached', async () => {
  practice.setScenario('healthy');
  const check = await checkAtPractice(practice, {
    client: { sample: 'web', settings: {}, madeBy: 'registration' },
  });
  expect(check.summary.tone).toBe('good');
  expect(check.steps.filter(({ outcome }) => outcome !== 'pass').map(({ step }) => step)).toEqual([
    'request',
  ]);
});
