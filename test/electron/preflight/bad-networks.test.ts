import { afterEach, describe, expect, it } from 'vitest';
import { LIMITS_MS } from '../../../shared/preflight/limits.ts';
import type { CheckView } from '../../../shared/preflight/check-view.ts';
import type { ProfileDraft } from '../../../shared/profile/profile.ts';
import { badServer, closedPort, httpsServer, refusingProxy } from './bad-servers.ts';
import { checkOnce, practiceProfile, stepOf } from './check-once.ts';
import { createTestPorts } from './preflight-ports.ts';

const PROFILE: ProfileDraft = practiceProfile({
  client: { sample: 'web', settings: {}, madeBy: 'registration' },
});
const SECRET = 'abc8Q~not-a-secret-of-anybody-0123456789';

const open: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0)) await close();
});
function keep<T extends { readonly close: () => Promise<void> }>(opened: T): T {
  open.push(opened.close);
  return opened;
}

/** Deadlines that the test itself lets fire; none fires by the clock. */
function deadlines() {
  const asked: { readonly limitMs: number; readonly controller: AbortController }[] = [];
  return {
    asked,
    deadline: (limitMs: number): AbortSignal => {
      const controller = new AbortController();
      asked.push({ limitMs, controller });
      return controller.signal;
    },
    fire: () => asked.forEach(({ controller }) => controller.abort()),
  };
}

type Network = {
  readonly host?: string;
  readonly port: number;
  readonly caPem?: string;
  readonly proxy?: string;
};

function check(
  { host = 'localhost', port, ...network }: Network,
  more: {
    readonly deadline?: (limitMs: number) => AbortSignal;
    readonly onChange?: (check: CheckView, cancel: () => void) => void;
  } = {},
): Promise<CheckView> {
  const { deadline, onChange } = more;
  const ports = keep(createTestPorts({ ...network, ...(deadline === undefined ? {} : { deadline }) }));
  return checkOnce({
    profile: PROFILE,
    secret: SECRET,
    loginOrigin: `https://${host}:${port}`,
    ports,
    ...(onChange === undefined ? {} : { onChange }),
  });
}

/** The one thing that is wrong, with what is said of it. */
function wrongIn(view: CheckView) {
  return view.steps
    .filter(({ outcome }) => outcome === 'fail')
    .map(({ step, finding, cause }) => ({ step, finding, cause }));
}

/** What needs an answer of Entra's is never said to be right, or wrong, without one. */
function expectSilenceAbove(view: CheckView): void {
  for (const id of ['tenant', 'clock', 'keys', 'client', 'secret', 'redirect-uri', 'platform'] as const)
    expect(['cannot-tell', 'not-reached'], id).toContain(stepOf(view, id).outcome);
}

describe('each bad network is a finding of its own', () => {
  it('a name that does not exist', async () => {
    const view = await check({ host: 'login.authloupe.invalid', port: 443 });
    expect(wrongIn(view)).toContainEqual({
      step: 'name',
      finding: 'name-not-found',
      cause: 'network_proxy_blocks_entra',
    });
    expectSilenceAbove(view);
  });

  it('a connection that is refused', async () => {
    const view = await check({ port: await closedPort() });
    expect(wrongIn(view)).toEqual([
      { step: 'connection', finding: 'connection-refused', cause: 'network_proxy_blocks_entra' },
    ]);
    expectSilenceAbove(view);
  });

  it('a connection that is cut', async () => {
    const server = keep(await badServer((socket) => socket.resetAndDestroy()));
    const view = await check({ port: server.port });
    expect(wrongIn(view)).toEqual([
      { step: 'connection', finding: 'connection-reset', cause: 'network_proxy_blocks_entra' },
    ]);
    expectSilenceAbove(view);
  });

  it('a connection that is cut as soon as TLS begins', async () => {
    const server = keep(await badServer((socket) => socket.once('data', () => socket.resetAndDestroy())));
    const view = await check({ port: server.port });
    expect(wrongIn(view)).toEqual([
      { step: 'connection', finding: 'connection-reset', cause: 'network_proxy_blocks_entra' },
    ]);
  });

  it('something that does not speak TLS', async () => {
    const server = keep(
      await badServer((socket) => socket.once('data', () => socket.end('SSH-2.0-OpenSSH_9.6\r\n'))),
    );
    expect(wrongIn(await check({ port: server.port }))).toEqual([
      { step: 'connection', finding: 'not-tls', cause: 'network_proxy_blocks_entra' },
    ]);
  });

  it.each([
    ['407 Proxy Authentication Required', 'proxy-wants-login'],
    ['403 Forbidden', 'proxy-refuses'],
  ])('a proxy that answers %s', async (statusLine, finding) => {
    const proxy = keep(await refusingProxy(statusLine));
    const view = await check({
      host: 'login.authloupe.invalid',
      port: 443,
      proxy: `127.0.0.1:${proxy.port}`,
    });
    expect(wrongIn(view)).toEqual([{ step: 'proxy', finding, cause: 'network_proxy_blocks_entra' }]);
    expect(stepOf(view, 'name')).toMatchObject({ outcome: 'note', finding: 'name-left-to-proxy' });
    expectSilenceAbove(view);
  });

  it.each([
    ['a page', 200, {}],
    ['a redirect to one', 302, { location: 'http://portal.hotel.example/login' }],
  ])('a captive portal with %s', async (_what, status, headers) => {
    const portal = keep(
      await httpsServer((_request, response) => {
        response.writeHead(status, { 'content-type': 'text/html', ...headers });
        response.end('<!doctype html><title>Welcome to Hotel Wi-Fi</title><h1>Accept our terms</h1>');
      }),
    );
    const view = await check({ port: portal.port, caPem: portal.caPem });
    expect(wrongIn(view)).toEqual([
      { step: 'proxy', finding: 'captive-portal', cause: 'network_proxy_blocks_entra' },
    ]);
    expectSilenceAbove(view);
  });

  it('TLS by an authority that nobody knows: not even a header is sent', async () => {
    const requests: string[] = [];
    const stranger = keep(
      await httpsServer((request, response) => {
        requests.push(request.url ?? '');
        response.end();
      }),
    );
    const view = await check({ port: stranger.port });
    expect(wrongIn(view)).toEqual([
      { step: 'certificate', finding: 'certificate-untrusted', cause: 'tls_certificate_not_trusted' },
    ]);
    expect(stepOf(view, 'certificate').headline).toContain('“localhost”');
    expect(requests).toEqual([]);
    expectSilenceAbove(view);
  });

  it('TLS by an authority that only this machine trusts is not called unopened', async () => {
    const inspecting = keep(
      await httpsServer((_request, response) =>
        response.writeHead(400, { 'content-type': 'application/json' }).end('{"error":"invalid_tenant"}'),
      ),
    );
    const view = await check({ port: inspecting.port, caPem: inspecting.caPem });
    expect(stepOf(view, 'certificate')).toMatchObject({
      outcome: 'warning',
      finding: 'private-authority',
    });
  });

  it('a server that is slow: every step ends at its stated limit, and nothing is claimed', async () => {
    const time = deadlines();
    const slow = keep(await httpsServer(() => undefined));
    const view = await check(
      { port: slow.port, caPem: slow.caPem },
      {
        deadline: time.deadline,
        onChange: ({ steps, state }) => {
          // All that does not wait for the server has ended: now its time is up.
          const isRest = steps
            .filter(({ outcome }) => outcome === null)
            .every(({ step }) => ASKS.includes(step));
          if (state === 'running' && isRest && stepOf({ steps }, 'name').outcome !== null) time.fire();
        },
      },
    );
    expect(view.state).toBe('finished');
    expect(wrongIn(view)).toEqual([]);
    for (const id of ['tenant', 'client', 'secret', 'redirect-uri'] as const)
      expect(stepOf(view, id)).toMatchObject({ outcome: 'cannot-tell', finding: 'time-limit' });
    expect(stepOf(view, 'tenant').headline).toBe('No answer within 10 seconds.');
    expect(new Set(time.asked.map(({ limitMs }) => limitMs))).toEqual(new Set(Object.values(LIMITS_MS)));
  });
});

/** What an answer of the server is needed for. */
const ASKS = [
  'proxy',
  'connection',
  'certificate',
  'tenant',
  'clock',
  'keys',
  'client',
  'secret',
  'redirect-uri',
  'platform',
  'request',
];

describe('each of them can be cancelled', () => {
  it.each([
    ['a server that never answers', () => httpsServer(() => undefined)],
    [
      'a connection that stays silent',
      async () => ({ ...(await badServer(() => undefined)), caPem: undefined }),
    ],
  ])('%s', async (_what, start) => {
    const server = keep(await start());
    const caPem = server.caPem === undefined ? {} : { caPem: server.caPem };
    let isCancelled = false;
    const view = await check(
      { port: server.port, ...caPem },
      {
        deadline: () => new AbortController().signal,
        onChange: (_check, cancel) => {
          if (isCancelled) return;
          isCancelled = true;
          cancel();
        },
      },
    );
    expect(view.state).toBe('cancelled');
    expect(view.steps.filter(({ outcome }) => outcome === null)).toEqual([]);
    expect(stepOf(view, 'tenant')).toMatchObject({ outcome: 'not-reached', finding: 'cancelled' });
    expect(view.summary.headline).toMatch(/^Cancelled\./u);
  });
});
