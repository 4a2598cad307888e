import { createHash, type X509Certificate } from 'node:crypto';
import { connect as connectTls } from 'node:tls';
import { Agent, fetch } from 'undici';
import { describe, expect, it } from 'vitest';
import { sampleProfiles } from '../../../electron/practice/sample-profiles.ts';
import { startPracticeTenant } from '../../../electron/practice/server.ts';
import { practiceViewOf, restingPracticeView } from '../../../electron/practice/view.ts';
import { profileDraftSchema } from '../../../shared/profile/profile-schema.ts';
import { shapeOfSecret } from '../../../shared/profile/secret-shape.ts';
import { NOW, startForTest, WEB } from './start-for-test.ts';

function memoryStore(text: string | null = null) {
  let kept = text;
  return {
    load: () => Promise.resolve(kept),
    save: (value: string) => {
      kept = value;
      return Promise.resolve();
    },
    kept: () => kept,
  };
}

describe('a store', () => {
  it('keeps keys and secrets from one start to the next', async () => {
    const store = memoryStore();
    const starts = [];
    for (let start = 0; start < 2; start += 1) {
      const started = await startPracticeTenant({ store });
      if (!started.ok) throw new Error(started.error.message);
      const { caPem, leafSha256, configuredSecret } = started.value;
      starts.push({ caPem, leafSha256, secret: configuredSecret(WEB.clientId) });
      await started.value.close();
    }
    expect(starts[0]).toEqual(starts[1]);
  });

  it.each(['', 'no json', '{}', 'null', '{"version":1,"seed":"x"}'])(
    'with damaged content is renewed: %s',
    async (text) => {
      const store = memoryStore(text);
      const tenant = await startForTest({ store });
      expect(store.kept()).not.toBe(text);
      await tenant.close();
    },
  );

  it('that fails is an error, not an exception', async () => {
    const store = { load: () => Promise.reject(new Error('disk')), save: () => Promise.resolve() };
    const started = await startPracticeTenant({ store });
    expect(started).toMatchObject({ ok: false, error: { code: 'practice-keys-unavailable' } });
  });
});

describe('starting', () => {
  it('with a seed gives the same secrets; without one, others', async () => {
    const secrets = [];
    for (const seed of ['one', 'one', 'two']) {
      const tenant = await startForTest({ seed });
      secrets.push(tenant.configuredSecret(WEB.clientId));
      await tenant.close();
    }
    expect(secrets[0]).toBe(secrets[1]);
    expect(secrets[0]).not.toBe(secrets[2]);
    expect(secrets[0]).toMatch(/^.{3}8Q~.{34}$/u);
  });

  it('on a busy port says so', async () => {
    const first = await startForTest();
    const port = Number(new URL(first.origin).port);
    const second = await startPracticeTenant({ port });
    expect(second).toMatchObject({ ok: false, error: { code: 'practice-port-busy' } });
    await first.close();
    const third = await startForTest({ port });
    expect(third.origin).toBe(first.origin);
    await third.close();
  });

  it('with an unknown scenario says so', async () => {
    const started = await startPracticeTenant({ scenario: 'nothing' });
    expect(started).toMatchObject({ ok: false, error: { code: 'unknown-scenario' } });
  });

  it('answers at localhost, 127.0.0.1 and ::1, trusted by its own authority alone', async () => {
    const tenant = await startForTest();
    const dispatcher = new Agent({ connect: { ca: tenant.caPem } });
    const path = '/common/v2.0/.well-known/openid-configuration';
    for (const host of ['localhost', '127.0.0.1', '[::1]']) {
      const response = await fetch(`${tenant.origin.replace('localhost', host)}${path}`, { dispatcher });
      expect(response.status).toBe(200);
      await response.text();
    }
    await expect(fetch(`${tenant.origin}${path}`)).rejects.toThrow();
    const leaf = await leafOf(Number(new URL(tenant.origin).port));
    expect(createHash('sha256').update(leaf.raw).digest('base64')).toBe(tenant.leafSha256);
    await dispatcher.close();
    await tenant.close();
  });

  it('can stand in for login.microsoftonline.com when only the TCP destination is mapped', async () => {
    const tenant = await startForTest();
    const port = Number(new URL(tenant.origin).port);
    const dispatcher = new Agent({
      connect: (options, callback) => {
        const socket = connectTls(
          { host: '127.0.0.1', port, servername: options.hostname, ca: tenant.caPem },
          () => callback(null, socket),
        );
      },
    });
    const url = `https://login.microsoftonline.com/${WEB.tenant}/v2.0/.well-known/openid-configuration`;
    const response = await fetch(url, { dispatcher });
    expect(await response.json()).toMatchObject({
      issuer: `https://login.microsoftonline.com/${WEB.tenant}/v2.0`,
    });
    await dispatcher.close();
    await tenant.close();
  });

  it('tells its listeners of answers, scenarios and its end', async () => {
    const tenant = await startForTest();
    let calls = 0;
    const stop = tenant.onChange(() => (calls += 1));
    tenant.setScenario('user-declines');
    expect(calls).toBe(1);
    stop();
    tenant.setScenario('healthy');
    expect(calls).toBe(1);
    await tenant.close();
    expect(practiceViewOf(tenant)).toMatchObject({ running: false, origin: null });
  });
});

const leafOf = (port: number): Promise<X509Certificate> =>
  new Promise((resolve, reject) => {
    // The one place that looks at the certificate before it trusts it.
    const socket = connectTls({ port, host: '127.0.0.1', rejectUnauthorized: false }, () => {
      const leaf = socket.getPeerX509Certificate();
      socket.destroy();
      if (leaf === undefined) reject(new Error('There is no certificate.'));
      else resolve(leaf);
    });
  });

describe('what the app shows', () => {
  it('before the start is what it shows after it, but for the address', async () => {
    const tenant = await startForTest({ clock: () => NOW });
    const resting = restingPracticeView(NOW);
    expect(resting).toEqual({ ...practiceViewOf(tenant), running: false, origin: null });
    await tenant.close();
  });

  it('holds no client secret', async () => {
    const tenant = await startForTest();
    expect(JSON.stringify(practiceViewOf(tenant))).not.toContain(tenant.configuredSecret(WEB.clientId));
    await tenant.close();
  });

  it('the sample profiles are profiles, and the sample secret looks like a value', async () => {
    for (const profile of sampleProfiles(NOW)) expect(profileDraftSchema.parse(profile)).toEqual(profile);
    const tenant = await startForTest();
    expect(shapeOfSecret(tenant.configuredSecret(WEB.clientId) ?? '')).toMatchObject({
      kind: 'value',
      length: 40,
    });
    tenant.setScenario('secret-id-for-value');
    expect(shapeOfSecret(tenant.configuredSecret(WEB.clientId) ?? '')).toMatchObject({ kind: 'guid' });
    await tenant.close();
  });
});
