import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SCENARIOS } from '../../electron/practice/scenarios/scenarios.ts';
import type { Expected, Scenario } from '../../electron/practice/scenarios/scenario.ts';
import { startPracticeTenant, type PracticeTenant } from '../../electron/practice/server.ts';
import { startSignIn } from '../../electron/sign-in/code-flow.ts';
import { explain } from '../../shared/judging/explain.ts';
import { judge } from '../../shared/judging/judge.ts';
import { toVerdict } from '../../shared/judging/verdict.ts';
import { chosenPort } from '../../shared/reasoning/sent.ts';
import { endingSighting } from '../../shared/reasoning/sightings.ts';
import { RUN_KNOWS_MORE, SCENARIO_KNOWS_MORE } from '../support/run-knows-more.ts';
import type { ErrorDetails } from '../../shared/evidence/error-details.ts';
import type { Evidence } from '../../shared/evidence/evidence.ts';
import { passwordOf, profileOf } from '../electron/practice/scenarios/client.ts';
import { createNodePorts } from '../support/node-ports.ts';

let practice: PracticeTenant;

beforeAll(async () => {
  const started = await startPracticeTenant({});
  if (!started.ok) throw new Error(started.error.message);
  practice = started.value;
});
afterAll(() => practice.close());

function find(id: string): Scenario {
  const found = SCENARIOS.find((scenario) => scenario.id === id);
  if (found === undefined) throw new Error(`There is no scenario ${id}.`);
  return found;
}

/** One attempt through the app's own flow, by a person who does what the scenario says. */
async function attempt(scenario: Scenario, { isTurnedOn = false } = {}): Promise<Evidence> {
  if (!isTurnedOn) expect(practice.setScenario(scenario.id).ok).toBe(true);
  const profile = profileOf(scenario);
  const { username, consent } = scenario.person;
  const ports = createNodePorts(
    practice.caPem,
    { username, password: passwordOf(practice, scenario), consent },
    { endsWithPerson: isWaitedFor(scenario) },
  );
  try {
    const running = await startSignIn(
      {
        runId: '00000000-0000-4000-8000-0000000000aa',
        profile: { ...profile, id: '00000000-0000-4000-8000-000000000001' },
        secret: practice.configuredSecret(profile.clientId),
        browser: 'window',
        loginOrigin: practice.origin,
        practiceScenario: practice.scenario(),
        timeoutSeconds: WAIT_SECONDS,
      },
      ports,
      () => undefined,
    );
    if (!running.ok) throw new Error(running.error.message);
    return (await running.value.done).evidence;
  } finally {
    await ports.close();
  }
}

const WAIT_SECONDS = 20;

/** Nothing comes that the app may take: only its clock ends these. */
const isWaitedFor = ({ id, expected }: Scenario): boolean =>
  expected.stage === 'never' || id === 'state-replaced';

/**
 * The sign-in page refuses and asks again; the person gives up and closes the window. What the page said last then
 * explains the run.
 */
const GIVEN_UP: readonly string[] = [
  'user-name-unknown',
  'password-wrong',
  'account-locked',
  'password-expired',
  'account-disabled',
];

/** How the attempt ends, as the record has it. */
function expectedEnd(scenario: Scenario): Readonly<Record<string, unknown>> {
  const { id, expected } = scenario;
  if (isWaitedFor(scenario)) return { kind: 'timed-out', stage: 'callback', afterSeconds: WAIT_SECONDS };
  if (GIVEN_UP.includes(id)) return { kind: 'cancelled', stage: 'callback', by: 'window-closed' };
  switch (expected.stage) {
    case 'healthy':
      return { kind: 'signed-in' };
    case 'token-content':
      return id === 'nonce-replaced'
        ? { kind: 'failed', stage: 'token', code: 'nonce-mismatch', details: null }
        : { kind: 'signed-in' };
    case 'discovery':
    case 'page':
    case 'token':
      return failedAt(expected, expected.stage);
    case 'redirect':
      return failedAt(expected, 'callback');
    case 'never':
      throw new Error('unreachable');
  }
}

function failedAt({ aadsts, error, suberror, httpStatus }: Expected, stage: string) {
  if (aadsts !== null)
    return { kind: 'failed', stage, code: 'entra-error', details: { codes: [aadsts], error, suberror } };
  return { kind: 'failed', stage, code: httpStatus === null ? 'network-error' : 'not-json', details: null };
}

/** Of the answer that carries the failure. A redirect’s own status is the browser’s to see, not the app’s. */
function statusOf({ pages, exchanges }: Evidence, { stage }: Expected): number | null {
  if (stage === 'page') return pages.at(-1)?.httpStatus ?? null;
  const purpose = stage === 'discovery' ? 'discovery' : 'token';
  const response = exchanges.findLast((exchange) => exchange.purpose === purpose)?.response;
  return response?.status === 'answered' ? response.httpStatus : null;
}

const claimOf = (token: Evidence['idToken'], name: string): string | undefined =>
  token.status === 'observed' ? token.value.payload.find((claim) => claim.name === name)?.json : undefined;

const signatureOf = ({ signature }: Evidence): boolean | null =>
  signature.status === 'observed' ? signature.value.verified : null;

const kidOf = ({ idToken }: Evidence): string | undefined =>
  idToken.status === 'observed'
    ? idToken.value.header.find((claim) => claim.name === 'kid')?.json
    : undefined;

/** What the record shows of tokens that look well, and of healthy ones never shows. */
const IN_TOKENS: Readonly<Record<string, (evidence: Evidence) => boolean>> = {
  'nonce-replaced': ({ idToken, authorize }) =>
    authorize.status === 'observed' && claimOf(idToken, 'nonce') !== JSON.stringify(authorize.value.nonce),
  'signing-key-unknown': (evidence) => signatureOf(evidence) === false,
  // It was verified, with a key that nobody had before the roll-over.
  'signing-key-rolled-over': (evidence) =>
    signatureOf(evidence) === true && kidOf(evidence) !== kidOf(recordOf('healthy')),
  'v1-token-for-v2-api': ({ accessToken }) => claimOf(accessToken, 'ver') === '"1.0"',
  'clock-ten-minutes-off': ({ clock }) => clock.status === 'observed' && clock.value.skewSeconds < -500,
  'email-claim-missing': ({ idToken }) => claimOf(idToken, 'email') === undefined,
  'groups-overage': ({ idToken }) => claimOf(idToken, '_claim_names') !== undefined,
  'token-too-large': ({ idToken }) => idToken.status === 'observed' && idToken.value.length > 16_000,
};

const errorOf = ({ callback }: Evidence): ErrorDetails | null =>
  callback.status === 'observed' ? callback.value.error : null;

/** The records of the table below, for what is said about them after it. */
const records = new Map<string, Evidence>();

function recordOf(id: string): Evidence {
  const evidence = records.get(id);
  if (evidence === undefined) throw new Error(`There is no record of ${id}.`);
  return evidence;
}

/** Entra ignores the port of localhost alone: the free one that AuthLoupe chose says nothing about an app. */
function asToldToAnApp(evidence: Evidence, text: string): string {
  const port = chosenPort(evidence);
  return port === null ? text : text.replaceAll(`localhost:${port}`, 'localhost');
}

/** Where the record of AuthLoupe's own attempt does not show what was done wrong, and what is answered instead. */
const ANSWERED_OTHERWISE: Readonly<Record<string, string>> = {
  // The address that was sent is http://localhost, which stands behind no proxy.
  'redirect-uri-registered-as-https': 'redirect_uri_not_registered',
  // Any GUID may be the client ID of an app in another tenant.
  'secret-id-for-client-id': 'app_not_found_in_tenant',
};

describe('through the app’s own flow', () => {
  it.each(SCENARIOS.map((scenario): [string, Scenario] => [scenario.id, scenario]))(
    '%s ends as documented',
    async (_id, scenario) => {
      const evidence = await attempt(scenario);
      records.set(scenario.id, evidence);
      const { stage, httpStatus, aadsts } = scenario.expected;
      expect(evidence.end).toMatchObject(expectedEnd(scenario));
      if (stage === 'redirect' && aadsts !== null) expect(errorOf(evidence)?.codes[0]).toBe(aadsts);
      else if (stage !== 'redirect' && stage !== 'healthy')
        expect(statusOf(evidence, scenario.expected)).toBe(httpStatus);
      expect(evidence.practiceScenario).toBe(scenario.id);
      if (GIVEN_UP.includes(scenario.id))
        expect(practice.status().log.at(-1)?.answer).toMatch(`, ${aadsts ?? ''}`);
      if (stage === 'token-content') expect(IN_TOKENS[scenario.id]?.(evidence)).toBe(true);
    },
  );

  it.each(
    SCENARIOS.flatMap(({ id, cause }) =>
      cause === null || cause === 'unknown' ? [] : [[id, cause] as const],
    ),
  )('%s is answered with its own cause', (id, cause) => {
    const { answer } = judge(recordOf(id), { now: new Date() });
    expect(answer.cause).toBe(ANSWERED_OTHERWISE[id] ?? cause);
  });

  it.each(SCENARIOS.map(({ id }) => id))(
    '%s: verdict, answer, failed check and Explain name one cause',
    (id) => {
      const evidence = recordOf(id);
      const judged = judge(evidence, { now: new Date() });
      const { answer, findings, rule } = judged;
      expect(toVerdict(judged).cause).toBe(answer.cause);
      const failing = findings.find((finding) => finding.rule === rule && finding.outcome === 'fail');
      if (failing !== undefined) expect(failing.cause).toBe(answer.cause);
      const ending = endingSighting(evidence);
      const told = ending === undefined ? '' : asToldToAnApp(evidence, ending.error.description);
      const knowsMore = (ending?.error.codes ?? []).some((code) => RUN_KNOWS_MORE.has(code));
      if (told !== '' && !knowsMore && !SCENARIO_KNOWS_MORE.has(id)) {
        expect(explain(told).answer.cause).toBe(answer.cause);
      }
    },
  );

  it('the redirect URI that is refused late is refused after the password', async () => {
    await attempt(find('redirect-uri-refused-after-sign-in'));
    const asked = practice.status().log.map(({ answer }) => answer);
    expect(asked.slice(-3)).toEqual(['page account', 'page password', 'page 50011']);
  });

  it('the token that is too large is told by its size and by the claims that fill it', async () => {
    const evidence = await attempt(find('token-too-large'));
    const finding = judge(evidence, { now: new Date() }).findings.find(
      ({ rule }) => rule === 'token-too-large',
    );
    expect(finding).toMatchObject({
      outcome: 'fail',
      headline: expect.stringMatching(/^The ID token has 16\d{3} characters: .* 4096, .* 8192\.$/u) as string,
      seen: expect.stringContaining(
        'Its claim groups has 200 entries. Its claim roles has 110 entries.',
      ) as string,
    });
  });

  it('what fails once works the second time', async () => {
    await attempt(find('service-unavailable-once'));
    const again = await attempt(find('service-unavailable-once'), { isTurnedOn: true });
    expect(again.end).toEqual({ kind: 'signed-in' });
  });

  it('turning a scenario off repairs every one', async () => {
    for (const { id } of SCENARIOS) practice.setScenario(id);
    expect((await attempt(find('healthy'))).end).toEqual({ kind: 'signed-in' });
  });
});
