import { describe, expect, it } from 'vitest';
import { NetworkFailure, type Network } from '../../../electron/ports.ts';
import { createTokenHandlers } from '../../../electron/tokens/token-handlers.ts';
import type { Session } from '../../../electron/sign-in/session.ts';
import { channels } from '../../../shared/contract/ipc.ts';
import { fail, ok } from '../../../shared/result.ts';
import { LONGEST_TOKEN } from '../../../shared/token/decode.ts';
import { LONGEST_KEYS } from '../../../shared/token/verify-request.ts';
import { createKey, toKeySet } from '../../support/tokens/keys.ts';
import { ID_CLAIMS, PRACTICE } from '../../support/tokens/write-token.ts';

const RUN = '0c0ffee0-5555-4000-8000-000000000001';
const key = createKey('current');
const token = key.sign(ID_CLAIMS);

/** Never answers; `asked` counts, and `whenAsked` waits for the next request. */
function createSilentNetwork() {
  let asked = 0;
  let tell: () => void = () => undefined;
  let next = new Promise<void>((resolve) => (tell = resolve));
  const network: Network = {
    send: (_, signal) =>
      new Promise((_resolve, reject) => {
        asked += 1;
        signal.addEventListener('abort', () => reject(new NetworkFailure('ERR_ABORTED', 'Cancelled.')));
        tell();
        next = new Promise<void>((resolve) => (tell = resolve));
      }),
  };
  return { network, asked: () => asked, whenAsked: () => next };
}

function setUp(network: Network, idToken: string | null = token) {
  const session = { tokens: { idToken, accessToken: null, refreshToken: null } } as unknown as Session;
  return createTokenHandlers({
    network: () => network,
    practice: () => PRACTICE,
    runs: {
      session: (runId) => (runId === RUN ? ok(session) : fail('run-not-found', 'This run is closed.')),
    },
  });
}

describe('verifying through the window’s API', () => {
  it('is ended by Cancel, and says so', async () => {
    const silent = createSilentNetwork();
    const { verifyToken, cancelVerification } = setUp(silent.network);
    const asked = silent.whenAsked();
    const answer = verifyToken({ token, keys: { from: 'tenant' } });
    await asked;
    expect(await cancelVerification(undefined)).toEqual(ok(null));
    expect(await answer).toMatchObject({
      ok: true,
      value: { outcome: 'cannot-verify', reason: 'no-answer', message: 'Cancelled.' },
    });
    expect(silent.asked()).toBe(1);
  });

  it('runs once at a time: the next one ends the one before', async () => {
    const silent = createSilentNetwork();
    const { verifyToken } = setUp(silent.network);
    const asked = silent.whenAsked();
    const first = verifyToken({ token, keys: { from: 'tenant' } });
    await asked;
    const second = verifyToken({ token, keys: { from: 'pasted', text: toKeySet(key.jwk) } });
    expect(await first).toMatchObject({ value: { outcome: 'cannot-verify', message: 'Cancelled.' } });
    expect(await second).toMatchObject({ value: { outcome: 'verified' } });
  });

  it('takes a token of a run by its name', async () => {
    const keys = { from: 'pasted', text: toKeySet(key.jwk) } as const;
    const { verifyToken } = setUp(createSilentNetwork().network);
    expect(await verifyToken({ token: { runId: RUN, token: 'id' }, keys })).toMatchObject({
      value: { outcome: 'verified' },
    });
    expect(await verifyToken({ token: { runId: RUN, token: 'access' }, keys })).toMatchObject({
      ok: false,
      error: { code: 'no-tokens' },
    });
    const closed = { runId: '0c0ffee0-5555-4000-8000-000000000002', token: 'id' } as const;
    expect(await verifyToken({ token: closed, keys })).toMatchObject({ error: { code: 'run-not-found' } });
  });

  it('takes nothing beyond its bounds', () => {
    const { request } = channels.verifyToken;
    const keys = { from: 'tenant' } as const;
    expect(request.safeParse({ token: 'x'.repeat(LONGEST_TOKEN), keys }).success).toBe(true);
    for (const wrong of [
      { token: 'x'.repeat(LONGEST_TOKEN + 1), keys },
      { token: '', keys },
      { token: { runId: '../x', token: 'id' }, keys },
      { token: { runId: RUN, token: 'refresh' }, keys },
      { token, keys: { from: 'https://evil.example' } },
      { token, keys: { from: 'tenant', url: 'https://evil.example' } },
      { token, keys: { from: 'pasted', text: 'x'.repeat(LONGEST_KEYS + 1) } },
      { token, keys, more: 1 },
      null,
    ])
      expect(request.safeParse(wrong).success).toBe(false);
  });
});
