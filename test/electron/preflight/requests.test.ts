import { afterAll, beforeAll, expect, it } from 'vitest';
import type { HttpRequest } from '../../../electron/ports.ts';
import { startPracticeTenant, type PracticeTenant } from '../../../electron/practice/server.ts';
import { checkOnce, practiceProfile } from './check-once.ts';
import { createTestPorts } from './preflight-ports.ts';

const WEB = { client: { sample: 'web', settings: {}, madeBy: 'registration' } } as const;

let practice: PracticeTenant;
beforeAll(async () => {
  const started = await startPracticeTenant({});
  if (!started.ok) throw new Error(started.error.message);
  practice = started.value;
});
afterAll(() => practice.close());

/** Every request of a whole check with its grid, and everything that was told of it on the way. */
async function observe() {
  const secret = practice.configuredSecret(practiceProfile(WEB).clientId) ?? '';
  const ports = createTestPorts({ caPem: practice.caPem, practiceLeaf: practice.leafSha256 });
  const sent: HttpRequest[] = [];
  const tokens: string[] = [];
  const told: string[] = [];
  const network = ports.network('practice');
  const check = await checkOnce({
    profile: {
      ...practiceProfile(WEB),
      prompt: 'consent',
      loginHint: 'mara@contoso.practice.example',
      extraQueryParameters: [{ name: 'prompt', value: 'consent' }],
    },
    secret,
    loginOrigin: practice.origin,
    isGrid: true,
    onChange: (view) => told.push(JSON.stringify(view)),
    ports: {
      ...ports,
      network: () => ({
        send: async (request, signal) => {
          sent.push(request);
          const response = await network.send(request, signal);
          tokens.push(...(/"access_token":"([^"]+)"/u.exec(response.body)?.slice(1) ?? []));
          return response;
        },
      }),
    },
  });
  await ports.close();
  return { check, secret, sent, tokens, told };
}

it('nothing that is sent can lock an account, make a consent, or reach another host', async () => {
  const { sent, secret } = await observe();
  expect(sent.length).toBeGreaterThan(10);
  for (const { url, body } of sent) {
    expect(new URL(url).origin).toBe(practice.origin);
    const form = new URLSearchParams(body ?? '');
    expect([null, 'client_credentials', 'authorization_code']).toContain(form.get('grant_type'));
    expect(form.has('password') || form.has('username')).toBe(false);
    const query = new URL(url).searchParams;
    if (url.includes('/authorize?')) expect(query.getAll('prompt')).toEqual(['none']);
    expect(query.has('login_hint')).toBe(false);
    expect(url).not.toContain(encodeURIComponent(secret));
  }
  const appOnly = sent.filter(({ body }) => body?.includes('client_credentials') === true);
  expect(appOnly.map(({ body }) => new URLSearchParams(body ?? '').get('scope'))).toEqual([
    'https://graph.microsoft.com/.default',
  ]);
});

it('at most two round trips deep: only the keys wait for another answer', async () => {
  const { sent } = await observe();
  const paths = sent.map(({ url }) => new URL(url).pathname);
  expect(paths.filter((path) => path.endsWith('/keys'))).toHaveLength(1);
  expect(paths.at(-1)).toMatch(/\/discovery\/v2\.0\/keys$/u);
});

it('no secret, code, verifier, state or token is told to the window', async () => {
  const { told, secret, tokens, sent } = await observe();
  expect(tokens).toHaveLength(1);
  const all = told.join('\n');
  const parameters = sent.flatMap(({ url, body }) => [
    ...new URL(url).searchParams,
    ...new URLSearchParams(body ?? ''),
  ]);
  const once = parameters.filter(([name]) => ['state', 'code', 'code_verifier'].includes(name));
  expect(once.length).toBeGreaterThan(8);
  const hidden = [secret, encodeURIComponent(secret), ...tokens, ...once.map(([, value]) => value)];
  expect(hidden.filter((value) => all.includes(value))).toEqual([]);
});

it('a state told later is never older, and what has passed is not taken back', async () => {
  const { told } = await observe();
  const views = told.map(
    (text) => JSON.parse(text) as { revision: number; steps: { step: string; outcome: string | null }[] },
  );
  expect(views.map(({ revision }) => revision)).toEqual(views.map((_, index) => index + 1));
  const last = views.at(-1);
  for (const { steps } of views)
    for (const [index, { step, outcome }] of steps.entries())
      if (outcome === 'pass') expect(last?.steps[index], step).toMatchObject({ outcome: 'pass' });
});

it('no connection is kept for the next check, which may meet another server', async () => {
  const ports = createTestPorts({ caPem: practice.caPem, practiceLeaf: practice.leafSha256 });
  const profile = practiceProfile(WEB);
  let dropped = 0;
  await new Promise<void>((resolve) => {
    const dropConnections = (): Promise<void> => {
      dropped += 1;
      resolve();
      return Promise.resolve();
    };
    void checkOnce({
      profile,
      secret: null,
      loginOrigin: practice.origin,
      ports: { ...ports, dropConnections },
      onChange: ({ state }) => {
        if (state === 'running') expect(dropped).toBe(0);
      },
    });
  });
  expect(dropped).toBe(1);
  await ports.close();
});
