import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sampleProfiles } from '../../electron/practice/sample-profiles.ts';
import { startPracticeTenant, type PracticeTenant } from '../../electron/practice/server.ts';
import type { SignInInput } from '../../electron/sign-in/attempt.ts';
import { startSignIn } from '../../electron/sign-in/code-flow.ts';
import type { Finished } from '../../electron/sign-in/session.ts';
import { judge as judgeRun } from '../../shared/judging/judge.ts';
import { toVerdict } from '../../shared/judging/verdict.ts';
import type { Profile } from '../../shared/profile/profile.ts';
import { createNodePorts, type NodePorts } from '../support/node-ports.ts';

const MARA = { username: 'mara@contoso.practice.example', password: 'practice-mara' };
const [desktop, web] = sampleProfiles(new Date()).map((draft, index): Profile => ({
  ...draft,
  id: `00000000-0000-4000-8000-00000000000${index}`,
}));

let practice: PracticeTenant;
let ports: NodePorts;

beforeAll(async () => {
  const started = await startPracticeTenant({});
  if (!started.ok) throw new Error(started.error.message);
  practice = started.value;
});
afterAll(() => practice.close());
beforeEach(() => {
  practice.setScenario('healthy');
});

type Choices = {
  readonly consent?: 'accept' | 'cancel';
  readonly change?: Partial<Profile>;
  readonly input?: Partial<SignInInput>;
  readonly endsWithPerson?: boolean;
};

/** One attempt through the app's own flow, judged by the app's own rules. */
async function attempt(
  profile: Profile | undefined,
  choices: Choices = {},
): Promise<Finished & ReturnType<typeof judge>> {
  if (profile === undefined) throw new Error('There is no such sample profile.');
  const { consent = 'accept', endsWithPerson = false } = choices;
  ports = createNodePorts(practice.caPem, { ...MARA, consent }, { endsWithPerson });
  try {
    const running = await startSignIn(
      {
        runId: '00000000-0000-4000-8000-0000000000aa',
        profile: { ...profile, ...choices.change },
        secret: practice.configuredSecret(profile.clientId),
        browser: 'window',
        loginOrigin: practice.origin,
        practiceScenario: practice.scenario(),
        timeoutSeconds: 20,
        ...choices.input,
      },
      ports,
      () => undefined,
    );
    if (!running.ok) throw new Error(running.error.message);
    const finished = await running.value.done;
    return { ...finished, ...judge(finished) };
  } finally {
    await ports.close();
  }
}

function judge({ evidence }: Finished) {
  const judged = judgeRun(evidence, { now: new Date() });
  return { findings: judged.findings, verdict: toVerdict(judged) };
}

describe('healthy', () => {
  it.each([
    ['public client', () => desktop],
    ['confidential client', () => web],
  ])('%s: signed in, everything met', async (_name, profile) => {
    const { evidence, findings, verdict, session } = await attempt(profile());
    expect(evidence.end).toEqual({ kind: 'signed-in' });
    expect(findings.filter(({ outcome }) => outcome === 'fail' || outcome === 'error')).toEqual([]);
    expect(verdict).toMatchObject({ outcome: 'signed-in', tone: 'good', cause: null });
    expect(session?.canRenew).toBe(true);
  });

  it('form_post comes back as a POST', async () => {
    const { evidence } = await attempt(web, { change: { responseMode: 'form_post' } });
    expect(evidence.callback).toMatchObject({ status: 'observed', value: { method: 'POST' } });
    expect(evidence.end.kind).toBe('signed-in');
  });

  it('renews silently, on a record of its own', async () => {
    const live = createNodePorts(practice.caPem, MARA);
    const secret = practice.configuredSecret(web?.clientId ?? '');
    if (web === undefined) throw new Error('no sample');
    const running = await startSignIn(
      {
        runId: '00000000-0000-4000-8000-0000000000ab',
        profile: web,
        secret,
        browser: 'window',
        loginOrigin: practice.origin,
        practiceScenario: 'healthy',
        timeoutSeconds: 20,
      },
      live,
      () => undefined,
    );
    if (!running.ok) throw new Error(running.error.message);
    const { session } = await running.value.done;
    const renewed = await session?.renew(
      '00000000-0000-4000-8000-0000000000ac',
      new AbortController().signal,
      () => undefined,
    );
    expect(renewed?.evidence).toMatchObject({ kind: 'renewal', browser: 'none', end: { kind: 'signed-in' } });
    expect(
      renewed?.evidence.exchanges.some(({ requestBody }) =>
        requestBody.some(({ value }) => value === 'refresh_token'),
      ),
    ).toBe(true);
    if (renewed === undefined) throw new Error('not renewed');
    expect(judge(renewed).verdict.outcome).toBe('signed-in');
    await live.close();
  });
});

type Case = {
  readonly scenario: string;
  readonly stage: string;
  readonly code: number;
  readonly cause: string;
  readonly consent?: 'cancel';
};
const CASES: readonly Case[] = [
  {
    scenario: 'redirect-uri-not-registered',
    stage: 'page',
    code: 50011,
    cause: 'redirect_uri_not_registered',
  },
  { scenario: 'client-secret-expired', stage: 'token', code: 7000222, cause: 'client_secret_expired' },
  { scenario: 'secret-id-for-value', stage: 'token', code: 7000215, cause: 'client_secret_invalid' },
  { scenario: 'tenant-not-found', stage: 'discovery', code: 90002, cause: 'tenant_not_found' },
  { scenario: 'app-not-in-tenant', stage: 'page', code: 700016, cause: 'app_not_found_in_tenant' },
  { scenario: 'user-declines', stage: 'callback', code: 65004, cause: 'consent_missing', consent: 'cancel' },
];

describe('misconfigured', () => {
  it.each(CASES)(
    '$scenario stops at stage $stage with AADSTS$code',
    async ({ scenario, stage, code, cause, consent }) => {
      practice.setScenario(scenario);
      const { evidence, verdict, session } = await attempt(web, consent === undefined ? {} : { consent });
      expect(evidence.end).toMatchObject({ kind: 'failed', stage, code: 'entra-error' });
      expect(evidence.end.kind === 'failed' && evidence.end.details?.codes[0]).toBe(code);
      expect(verdict).toMatchObject({ outcome: 'failed', cause, code: `AADSTS${code}` });
      expect(session).toBeNull();
    },
  );

  it('a redirect URI that the user mistypes is caught the same way', async () => {
    const { verdict } = await attempt(web, { change: { redirectUri: 'http://localhost/auth/Callback' } });
    expect(verdict.cause).toBe('redirect_uri_not_registered');
  });

  it('a browser that shows nothing ends by the clock', async () => {
    practice.setScenario('redirect-uri-not-registered');
    const { evidence, verdict } = await attempt(web, {
      input: { browser: 'system' },
      endsWithPerson: true,
    });
    expect(evidence.end).toMatchObject({ kind: 'timed-out', afterSeconds: 20 });
    expect(verdict).toMatchObject({ outcome: 'failed', cause: 'unknown' });
  });
});

it('what MSAL refuses by itself ends the attempt, not the app', async () => {
  const { evidence, verdict } = await attempt(web, {
    change: { extraQueryParameters: [{ name: 'instance_aware', value: 'true' }] },
  });
  expect(evidence.end).toMatchObject({ kind: 'failed', stage: 'browser' });
  expect(verdict.outcome).toBe('failed');
});

describe('the record', () => {
  it('holds no secret, code, verifier or raw token, in any encoding', async () => {
    const secret = practice.configuredSecret(web?.clientId ?? '') ?? '';
    const { evidence, session } = await attempt(web);
    const text = JSON.stringify(evidence);
    const hidden = [secret, ...Object.values(session?.tokens ?? {})].filter((value) => value !== null);
    expect(hidden).toHaveLength(4);
    for (const value of hidden) {
      expect(text).not.toContain(value);
      expect(text).not.toContain(encodeURIComponent(value));
    }
    expect(text).toContain('"redacted":"code"');
  });

  it('is frozen, to its leaves', async () => {
    const { evidence } = await attempt(desktop);
    expect(Object.isFrozen(evidence)).toBe(true);
    expect(Object.isFrozen(evidence.exchanges[0]?.response)).toBe(true);
  });
});
