import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSampleProfiles, type SampleName } from '../../electron/practice/sample-profiles.ts';
import { startPracticeTenant, type PracticeTenant } from '../../electron/practice/server.ts';
import {
  createRunRegistry,
  type RunRegistry,
  type RunRegistryOptions,
} from '../../electron/runs/run-registry.ts';
import type { Browser } from '../../shared/profile/browser.ts';
import { acceptPastedText } from '../../shared/judging/pasted-text.ts';
import type { RunView } from '../../shared/contract/ipc.ts';
import type { RunSummary } from '../../shared/contract/run-summary.ts';
import { RESPONSE_MODES, type ProfileDraft } from '../../shared/profile/profile.ts';
import { fail } from '../../shared/result.ts';
import { createNodePorts, type NodePorts } from '../support/node-ports.ts';

const MARA = { username: 'mara@contoso.practice.example', password: 'practice-mara' };
const HOST = 'https://my.server.example';
const SAMPLES = createSampleProfiles(new Date());

let practice: PracticeTenant;

beforeAll(async () => {
  const started = await startPracticeTenant({});
  if (!started.ok) throw new Error(started.error.message);
  practice = started.value;
});
afterAll(() => practice.close());

type Desk = { readonly book: RunRegistry; readonly ports: NodePorts; readonly phases: RunSummary['phase'][] };

/** The runs of this test are in no file. */
const NOTHING_KEPT: RunRegistryOptions['history'] = {
  keep: () => Promise.resolve(),
  relabel: () => Promise.resolve(),
  read: () => Promise.resolve(fail('run-not-found', 'This run is closed.')),
};

/** The app's own book of runs. In the system browser nobody comes back: the person only looks at the page. */
function openDesk(isLeft = false): Desk {
  const person = createNodePorts(practice.caPem, MARA);
  const nobody = {
    open: () =>
      Promise.resolve({ show: () => Promise.resolve(), close: () => undefined, release: () => undefined }),
  };
  const ports = isLeft ? { ...person, browser: () => nobody } : person;
  const phases: RunSummary['phase'][] = [];
  let count = 0;
  const newId = () => `00000000-0000-4000-8000-${String((count += 1)).padStart(12, '0')}`;
  return {
    book: createRunRegistry({
      ports,
      newId,
      onChange: ({ phase }) => phases.push(phase),
      history: NOTHING_KEPT,
      expectationsOf: () => [],
    }),
    ports,
    phases,
  };
}

async function start({ book }: Desk, draft: ProfileDraft, browser: Browser): Promise<string> {
  const started = await book.start({
    profile: { ...draft, id: '00000000-0000-4000-8000-000000000001' },
    secret: practice.configuredSecret(draft.clientId),
    browser,
    loginOrigin: practice.origin,
    practiceScenario: practice.scenario(),
    timeoutSeconds: 20,
  });
  if (!started.ok) throw new Error(started.error.message);
  return started.value.runId;
}

const until = async (desk: Desk, name: RunSummary['phase']['name']): Promise<void> => {
  await expect.poll(() => desk.phases.some((phase) => phase.name === name), { timeout: 20_000 }).toBe(true);
};

async function signIn(draft: ProfileDraft): Promise<RunView> {
  const desk = openDesk();
  const runId = await start(desk, draft, 'window');
  await until(desk, 'finished');
  const view = await desk.book.get(runId);
  await desk.ports.close();
  if (!view.ok) throw new Error(view.error.message);
  return view.value;
}

const URIS: readonly (readonly [SampleName, string])[] = [
  ['web', `${HOST}/oauth/login/entra/callback`],
  ['spa', `${HOST}/spa`],
  ['desktop', `${HOST}/desktop`],
];
const CASES = [
  ...URIS.flatMap(([sample, uri]) => RESPONSE_MODES.map((mode) => [sample, mode, uri] as const)),
  ['desktop', 'query', `msal${SAMPLES.desktop.clientId}://auth`] as const,
];

describe('a redirect URI that AuthLoupe cannot listen at', () => {
  it.each(CASES)('%s, %s, %s', async (sample, responseMode, redirectUri) => {
    practice.setScenario('healthy');
    const { evidence, judged } = await signIn({ ...SAMPLES[sample], responseMode, redirectUri });
    expect(evidence.end).toEqual({ kind: 'signed-in' });
    expect(judged).toMatchObject({ outcome: 'signed-in', tone: 'good' });
    expect(evidence.listener).toMatchObject({ value: { receiver: 'intercepted', redirectUri } });
    const outcomeOf = (id: string) => judged.findings.find(({ rule }) => rule === id)?.outcome;
    expect(outcomeOf('redirect-uri-unreachable')).toBe('not-applicable');
    expect(outcomeOf('callback-path-mismatch')).toBe('not-applicable');
    expect(outcomeOf('callback-not-received')).toBe('pass');
    // Secret, Origin or neither: as the platform asks.
    const token = evidence.exchanges.find(({ purpose }) => purpose === 'token');
    const sent = [...(token?.requestBody ?? []), ...(token?.requestHeaders ?? [])].map(({ name }) =>
      name.toLowerCase(),
    );
    expect(sent.includes('client_secret')).toBe(sample === 'web');
    expect(sent.includes('origin')).toBe(sample === 'spa');
    expect(sent).toContain('code_verifier');
  });

  it('is refused by the practice tenant when it is not registered, and the page says so', async () => {
    practice.setScenario('healthy');
    const { judged } = await signIn({ ...SAMPLES.web, redirectUri: `${HOST}/elsewhere` });
    expect(judged.outcome).toBe('failed');
    expect(judged.answer.cause).toBe('redirect_uri_not_registered');
  });

  it('a fragment that no page posts back is waited for at the listener', async () => {
    practice.setScenario('healthy');
    const desk = openDesk();
    const runId = await start(desk, { ...SAMPLES.desktop, responseMode: 'fragment' }, 'window');
    // The walking browser runs no scripts: it is left with the page that asks for the fragment.
    await until(desk, 'waiting');
    await desk.book.cancel(runId);
    const view = await desk.book.get(runId);
    await desk.ports.close();
    expect(view.ok && view.value.judged.outcome).toBe('cancelled');
    expect(view.ok && view.value.evidence.authorize).toMatchObject({
      value: {
        parameters: expect.arrayContaining([{ name: 'response_mode', value: 'fragment' }]) as unknown,
      },
    });
  });
});

const PAGE = `Sign in
Sorry, but we’re having trouble signing you in.
AADSTS50011: The redirect URI '${HOST}/cb' specified in the request does not match the redirect URIs configured for the application.

Request Id: 11111111-0000-4000-8000-000000000000
Correlation Id: 22222222-0000-4000-8000-000000000000
Something else that stands on the page, typed by mara@contoso.example`;

describe('a page pasted while the run waits', () => {
  it('ends it with that page’s cause, and with the quotes', async () => {
    const desk = openDesk(true);
    const runId = await start(desk, SAMPLES.web, 'system');
    await until(desk, 'waiting');
    const view = await desk.book.attachText(runId, PAGE);
    await desk.ports.close();
    if (!view.ok) throw new Error(view.error.message);
    expect(view.value.judged).toMatchObject({ outcome: 'failed', code: 'AADSTS50011' });
    expect(view.value.evidence.end).toMatchObject({
      kind: 'failed',
      stage: 'page',
      code: 'page-pasted',
      details: { codes: [50011], correlationId: '22222222-0000-4000-8000-000000000000' },
    });
    expect(view.value.judged.answer.cause).toBe('redirect_uri_not_registered');
    // Only the stretch that states the error is kept.
    expect(JSON.stringify(view.value.evidence)).not.toContain('Something else');
  });

  it('goes on waiting after a text without an error, and after an address with a code', async () => {
    const desk = openDesk(true);
    const runId = await start(desk, SAMPLES.web, 'system');
    await until(desk, 'waiting');
    const address = `http://localhost/auth/callback?code=${'x'.repeat(40)}&state=y`;
    expect(acceptPastedText(address).ok).toBe(false);
    expect(await desk.book.attachText(runId, address)).toMatchObject({
      ok: false,
      error: { code: 'authorization-code-in-text', field: 'text' },
    });
    expect(await desk.book.attachText(runId, 'Hello there.')).toMatchObject({
      ok: false,
      error: { code: 'page-text-not-understood', field: 'text' },
    });
    expect(desk.book.running(runId).ok).toBe(true);
    // Cancelling answers when the run is over: the next one may start at once.
    await desk.book.cancel(runId);
    expect(desk.book.running(runId).ok).toBe(false);
    await desk.ports.close();
  });
});
