import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DESKTOP_APP_ID } from '../../../electron/practice/contoso.ts';
import type { App, Directory } from '../../../electron/practice/directory.ts';
import { createSampleProfiles } from '../../../electron/practice/sample-profiles.ts';
import { startPracticeTenant, type PracticeTenant } from '../../../electron/practice/server.ts';
import { createRunRegistry, type RunRegistry } from '../../../electron/runs/run-registry.ts';
import type { RunView } from '../../../shared/contract/ipc.ts';
import type { RunSummary } from '../../../shared/contract/run-summary.ts';
import type { ProfileDraft } from '../../../shared/profile/profile.ts';
import { fail } from '../../../shared/result.ts';
import { createNodePorts, type NodePorts } from '../../support/node-ports.ts';
import { createPracticeBrowser } from '../../support/practice-browser.ts';

const MARA = { username: 'mara@contoso.practice.example', password: 'practice-mara' };
const SAMPLES = createSampleProfiles(new Date());

let practice: PracticeTenant;
let ports: NodePorts;

beforeAll(async () => {
  const started = await startPracticeTenant({});
  if (!started.ok) throw new Error(started.error.message);
  practice = started.value;
});
afterAll(() => practice.close());

beforeEach(() => {
  expect(practice.setScenario('healthy').ok).toBe(true);
  ports = createNodePorts(practice.caPem, MARA);
});
afterEach(() => ports.close());

type Desk = { readonly runs: RunRegistry; readonly phases: RunSummary['phase'][] };

/** The runs of this test are in no file. */
function openDesk(onPhase: (phase: RunSummary['phase']) => void): Desk {
  const phases: RunSummary['phase'][] = [];
  let count = 0;
  const runs = createRunRegistry({
    ports,
    newId: () => `00000000-0000-4000-8000-${String((count += 1)).padStart(12, '0')}`,
    onChange: ({ phase }) => {
      phases.push(phase);
      onPhase(phase);
    },
    history: {
      keep: () => Promise.resolve(),
      relabel: () => Promise.resolve(),
      read: () => Promise.resolve(fail('run-not-found', 'This run is closed.')),
    },
    expectationsOf: () => [],
  });
  return { runs, phases };
}

/** One run of a profile to its end, with a person who does as `onPhase` says. */
async function runProfile(
  draft: ProfileDraft,
  onPhase: (phase: RunSummary['phase'], runs: RunRegistry, runId: string) => void = () => undefined,
): Promise<RunView & { readonly phases: readonly string[] }> {
  let end: () => void = () => undefined;
  const over = new Promise<void>((resolve) => {
    end = resolve;
  });
  const desk: Desk = openDesk((phase) => {
    if (phase.name === 'finished') end();
    else onPhase(phase, desk.runs, desk.runs.list().at(-1)?.runId ?? '');
  });
  const started = await desk.runs.start({
    profile: { ...draft, id: '00000000-0000-4000-8000-0000000000ff' },
    secret: draft.clientType === 'confidential' ? practice.configuredSecret(draft.clientId) : null,
    browser: 'window',
    loginOrigin: practice.origin,
    practiceScenario: practice.scenario(),
    timeoutSeconds: 20,
  });
  if (!started.ok) throw new Error(started.error.message);
  await over;
  const view = await desk.runs.get(started.value.runId);
  if (!view.ok) throw new Error(view.error.message);
  return { ...view.value, phases: desk.phases.map(({ name }) => name) };
}

/** Types the code that the run shows, and signs in. */
function typesCode(choices: { readonly consent?: 'cancel' } = {}) {
  return (phase: RunSummary['phase']): void => {
    if (phase.name !== 'code-shown') return;
    const browser = createPracticeBrowser(practice.caPem);
    void browser
      .signInThrough(phase.verificationUri, { ...MARA, ...choices, userCode: phase.userCode })
      .finally(() => browser.close());
  };
}

const appChange =
  (clientId: string, change: Partial<App>) =>
  (directory: Directory): Directory => ({
    ...directory,
    apps: directory.apps.map((app) => (app.appId === clientId ? { ...app, ...change } : app)),
  });

const pollAtOnce = (directory: Directory): Directory => ({
  ...directory,
  faults: { ...directory.faults, devicePollSeconds: 0 },
});

describe('a device code', () => {
  const DEVICE: ProfileDraft = { ...SAMPLES.desktop, flow: 'device-code', redirectUri: '' };

  beforeEach(() => practice.changeDirectory(pollAtOnce));

  it('signs in on another device, and is renewed', async () => {
    const { judged, evidence, can, phases, summary } = await runProfile(DEVICE, typesCode());
    expect(judged.answer.headline).toMatch(/^Signed in with a device code\. All \d+ checks passed\.$/u);
    expect(phases).toEqual(['preparing', 'code-shown', 'redeeming', 'verifying', 'finished']);
    expect(evidence.steps.map(({ id, outcome }) => `${id} ${outcome}`)).toEqual([
      'discovery ok',
      'user-code ok',
      'token ok',
      'verification ok',
    ]);
    expect(evidence.signature).toMatchObject({ status: 'observed', value: { verified: true } });
    expect(can.renew).toBe(true);
    expect(summary.kind).toBe('device-code');
  });

  it('keeps neither code, and of the polls one', async () => {
    const codes: string[] = [];
    const { evidence } = await runProfile(DEVICE, (phase) => {
      if (phase.name === 'code-shown') codes.push(phase.userCode);
      typesCode()(phase);
    });
    expect(codes).toHaveLength(1);
    expect(JSON.stringify(evidence)).not.toContain(codes[0]);
    expect(evidence.exchanges.filter(({ purpose }) => purpose === 'token')).toHaveLength(1);
    expect(evidence.exchanges.find(({ purpose }) => purpose === 'device-code')?.response).toMatchObject({
      httpStatus: 200,
    });
  });

  it('says that public client flows are off', async () => {
    practice.changeDirectory(appChange(DESKTOP_APP_ID, { isFallbackPublicClient: false }));
    const { judged } = await runProfile(DEVICE, typesCode());
    expect(judged).toMatchObject({ outcome: 'failed', code: 'AADSTS7000218' });
    expect(judged.answer.cause).toBe('public_client_flow_not_enabled');
  });

  it('says that the app is not in this tenant, and shows no code', async () => {
    const { judged, phases } = await runProfile({
      ...DEVICE,
      clientId: '00000000-0000-4000-8000-00000000dead',
    });
    expect(judged).toMatchObject({ outcome: 'failed', code: 'AADSTS700016' });
    expect(phases).not.toContain('code-shown');
  });

  it('says that the user declined', async () => {
    const { judged } = await runProfile(DEVICE, typesCode({ consent: 'cancel' }));
    expect(judged.outcome).toBe('failed');
    expect(judged.answer.cause).toBe('consent_missing');
  });

  it('is cancelled at once, between two polls', async () => {
    practice.changeDirectory((directory) => ({
      ...directory,
      faults: { ...directory.faults, devicePollSeconds: 600 },
    }));
    const { judged, evidence } = await runProfile(DEVICE, (phase, runs, runId) => {
      if (phase.name === 'code-shown') void runs.cancel(runId);
    });
    expect(judged.outcome).toBe('cancelled');
    expect(evidence.end).toEqual({ kind: 'cancelled', stage: 'user-code', by: 'button' });
  });
});

describe('client credentials', () => {
  const ITSELF: ProfileDraft = {
    ...SAMPLES.web,
    flow: 'client-credentials',
    redirectUri: '',
    scopes: 'https://graph.microsoft.com/.default',
  };

  it('get a token for any app', async () => {
    const { judged, evidence, summary } = await runProfile(ITSELF);
    expect(judged.outcome).toBe('signed-in');
    expect(summary.kind).toBe('app-only');
    expect(evidence.accessToken.status).toBe('observed');
    expect(evidence.exchanges.map(({ purpose }) => purpose)).toEqual(['discovery', 'token']);
  });

  it.each([
    ['an expired secret', { scenario: 'client-secret-expired' }, 'AADSTS7000222', 'client_secret_expired'],
    [
      'a permission in the place of .default',
      { profile: { scopes: 'https://graph.microsoft.com/User.Read' } },
      'AADSTS1002012',
      'client_credentials_needs_default_scope',
    ],
    [
      'another tenant',
      { profile: { tenant: '00000000-0000-4000-8000-00000000dead' } },
      'AADSTS90002',
      'tenant_not_found',
    ],
  ] as const)('say what is wrong: %s', async (_name, broken, code, cause) => {
    if ('scenario' in broken) expect(practice.setScenario(broken.scenario).ok).toBe(true);
    const { judged } = await runProfile({ ...ITSELF, ...('profile' in broken ? broken.profile : {}) });
    expect(judged).toMatchObject({ outcome: 'failed', code });
    expect(judged.answer.cause).toBe(cause);
  });
});
