import { connect } from 'node:net';
import { createRemoteJWKSet, customFetch, decodeJwt, jwtVerify } from 'jose';
import { Agent, fetch } from 'undici';
import { describe, expect, it } from 'vitest';
import { CONSUMERS_TENANT_ID } from '../../../electron/practice/directory.ts';
import type { PracticeTenant } from '../../../electron/practice/server.ts';
import { practiceForTest } from './practice-for-test.ts';
import { createRawClient } from './raw-client.ts';
import { redeemAs } from './sign-in-as.ts';
import { DESKTOP, NOW, startForTest, WEB } from './start-for-test.ts';

const { tenant, raw } = await practiceForTest();

/** Whether somebody listens there. */
function answers(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, host);
    socket.on('connect', () => resolve(true));
    socket.on('error', () => resolve(false));
    socket.on('connect', () => socket.end());
  });
}

it('listens on loopback’s own addresses and on no other', async () => {
  const port = Number(new URL(tenant.origin).port);
  expect(await answers('127.0.0.1', port)).toBe(true);
  // An address of this machine, too: whoever listened on all of them would answer.
  expect(await answers('127.0.0.2', port)).toBe(false);
});

describe('a token of the practice tenant', () => {
  /** As an API verifies that trusts this tenant's documents. */
  async function verifyAt(trusted: PracticeTenant, token: string) {
    const dispatcher = new Agent({ connect: { ca: trusted.caPem } });
    const keys = createRemoteJWKSet(new URL(`${trusted.origin}/${WEB.tenant}/discovery/v2.0/keys`), {
      [customFetch]: async (url, options) =>
        (await fetch(url, {
          ...(options as Parameters<typeof fetch>[1]),
          dispatcher,
        })) as unknown as Response,
    });
    try {
      return await jwtVerify(token, keys);
    } finally {
      await dispatcher.close();
    }
  }

  it('verifies with the keys of its own installation alone', async () => {
    const other = await startForTest({ seed: 'another installation' });
    const { body } = await redeemAs(tenant, raw, WEB, 'mara');
    const idToken = String(body['id_token']);
    expect((await verifyAt(tenant, idToken)).payload.aud).toBe(WEB.clientId);
    await expect(verifyAt(other, idToken)).rejects.toMatchObject({ code: 'ERR_JWKS_NO_MATCHING_KEY' });
    await other.close();
  });

  it('names an issuer on this computer, and a tenant that exists nowhere', async () => {
    const { body } = await redeemAs(tenant, raw, WEB, 'mara');
    expect(decodeJwt(String(body['id_token'])).iss).toBe(`${tenant.origin}/${WEB.tenant}/v2.0`);
    const own = tenant.directory().tenants.filter(({ id }) => id !== CONSUMERS_TENANT_ID);
    for (const { id, domain } of own) {
      expect(id).toMatch(/^0c0ffee0-0000-4000-8000-/u);
      expect(domain).toMatch(/\.example$/u);
    }
  });
});

it('a seed and a clock repeat a whole sign-in, byte for byte', async () => {
  const run = async (seed: string) => {
    const started = await startForTest({ seed, clock: () => NOW });
    const client = createRawClient(started);
    const { body } = await redeemAs(started, client, DESKTOP, 'mara');
    await client.close();
    await started.close();
    return [body['access_token'], body['refresh_token']];
  };
  const first = await run('a seed');
  expect(await run('a seed')).toEqual(first);
  expect(await run('another seed')).not.toEqual(first);
});
