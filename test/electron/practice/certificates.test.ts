import { createPrivateKey, createPublicKey, X509Certificate } from 'node:crypto';
import { expect, it } from 'vitest';
import {
  createAuthority,
  createLeaf,
  createRsaCertificate,
} from '../../../electron/practice/certificates.ts';
import { createRandom } from '../../../electron/practice/random.ts';
import { startForTest, WEB } from './start-for-test.ts';
import { createRawClient } from './raw-client.ts';

const source = (seed: string) => createRandom(seed).bytes;

it('a key follows from its source, and is a sound RSA key of 2048 bits', async () => {
  const [one, again, other] = await Promise.all(
    ['one', 'one', 'other'].map((seed) => createRsaCertificate('A name', source(seed))),
  );
  expect(again).toEqual(one);
  expect(other?.cert).not.toBe(one?.cert);
  const key = createPrivateKey(one?.key ?? '');
  const certificate = new X509Certificate(one?.cert ?? '');
  expect(key.asymmetricKeyDetails).toMatchObject({ modulusLength: 2048, publicExponent: 65_537n });
  expect(certificate.checkPrivateKey(key)).toBe(true);
  expect(certificate.verify(createPublicKey(key))).toBe(true);
  expect(certificate.subject).toBe('CN=A name');
});

it('a leaf belongs to its authority alone, and to the names of the tenant', () => {
  const authority = createAuthority('An authority', source('a'));
  const leaf = new X509Certificate(createLeaf(authority, source('b')).cert);
  const issuer = new X509Certificate(authority.cert);
  const stranger = new X509Certificate(createAuthority('An authority', source('c')).cert);
  expect(issuer.ca).toBe(true);
  expect(leaf.ca).toBe(false);
  expect(leaf.checkIssued(issuer)).toBe(true);
  expect(leaf.verify(issuer.publicKey)).toBe(true);
  expect(leaf.verify(stranger.publicKey)).toBe(false);
  for (const host of ['localhost', 'login.microsoftonline.com']) expect(leaf.checkHost(host)).toBe(host);
  for (const address of ['127.0.0.1', '::1']) expect(leaf.checkIP(address)).toBe(address);
  expect(leaf.checkHost('evil.example')).toBeUndefined();
});

it('a seeded run signs with the keys of the run before', async () => {
  const kids: unknown[] = [];
  for (const seed of ['one', 'one', 'two']) {
    const tenant = await startForTest({ seed });
    const raw = createRawClient(tenant);
    const { keys } = (await (await raw.get(`/${WEB.tenant}/discovery/v2.0/keys`)).json()) as {
      keys: [{ kid: string }];
    };
    kids.push(keys[0].kid);
    await raw.close();
    await tenant.close();
  }
  expect(kids[0]).toBe(kids[1]);
  expect(kids[0]).not.toBe(kids[2]);
});
