import { generateKeyPair } from 'node:crypto';
import { promisify } from 'node:util';
import type { CertifiedKey } from './directory.ts';

/** The certificates of a practice tenant: short-lived compared with real ones, and trusted by nobody who was not told to. */

const DAY_MS = 24 * 60 * 60 * 1000;
const CERTIFICATE_DAYS = 800;

const named = (value: string) => [{ name: 'commonName', value }];

const validity = () => ({
  notBeforeDate: new Date(Date.now() - DAY_MS),
  notAfterDate: new Date(Date.now() + CERTIFICATE_DAYS * DAY_MS),
  algorithm: 'sha256',
});

/** Loaded here alone: it takes longer to load than to run, and a stored identity needs none of it. */
const loadGenerator = async () => (await import('selfsigned')).generate;

const generateRsaKey = () =>
  promisify(generateKeyPair)('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });

export const createSigningCertificate = (): Promise<CertifiedKey> =>
  createRsaCertificate('AuthLoupe practice token signing');

/** The key is looked for while the generator loads. */
export async function createRsaCertificate(name: string): Promise<CertifiedKey> {
  const [keyPair, generate] = await Promise.all([generateRsaKey(), loadGenerator()]);
  const { cert } = await generate(named(name), { ...validity(), keyPair });
  return { key: keyPair.privateKey, cert };
}

export async function createAuthority(name: string): Promise<CertifiedKey> {
  const generate = await loadGenerator();
  const authority = await generate(named(name), {
    ...validity(),
    keyType: 'ec',
    extensions: [
      { name: 'basicConstraints', cA: true, pathLenConstraint: 0, critical: true },
      { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
    ],
  });
  return { key: authority.private, cert: authority.cert };
}

export async function createLeaf(authority: CertifiedKey): Promise<CertifiedKey> {
  const generate = await loadGenerator();
  const leaf = await generate(named('localhost'), {
    ...validity(),
    keyType: 'ec',
    ca: authority,
    extensions: [
      { name: 'basicConstraints', cA: false, critical: true },
      { name: 'keyUsage', digitalSignature: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      { name: 'subjectAltName', altNames: LEAF_NAMES },
    ],
  });
  return { key: leaf.private, cert: leaf.cert };
}

const LEAF_NAMES: { type: 2 | 7; value?: string; ip?: string }[] = [
  { type: 2, value: 'localhost' },
  { type: 2, value: 'login.microsoftonline.com' },
  { type: 7, ip: '127.0.0.1' },
  { type: 7, ip: '::1' },
];
