import { generateKeyPair, randomBytes, X509Certificate } from 'node:crypto';
import { promisify } from 'node:util';
import { z } from 'zod';

/** Keeps the tenant's keys between runs; the text holds private keys. */
export type PracticeStore = {
  readonly load: () => Promise<string | null>;
  readonly save: (text: string) => Promise<void>;
};

const certifiedKeySchema = z.strictObject({ key: z.string(), cert: z.string() });

const identitySchema = z.strictObject({
  version: z.literal(1),
  /** What secrets and subjects follow from. */
  seed: z.string().min(1),
  authority: certifiedKeySchema,
  leaf: certifiedKeySchema,
  signing: certifiedKeySchema,
});

/** Every key of an install, in PEM. */
export type Identity = z.infer<typeof identitySchema>;

/** From the store when it holds a usable identity, otherwise new and then stored. */
export async function loadIdentity(store: PracticeStore | null): Promise<Identity> {
  const stored = store === null ? null : parseIdentity(await store.load());
  if (stored !== null) return stored;
  const created = await createIdentity();
  await store?.save(JSON.stringify(created));
  return created;
}

/** What cannot be used is replaced: nothing outside the practice tenant depends on it. */
function parseIdentity(text: string | null): Identity | null {
  if (text === null) return null;
  try {
    const identity = identitySchema.parse(JSON.parse(text));
    return isCurrent(identity) ? identity : null;
  } catch {
    return null;
  }
}

const DAY_MS = 24 * 60 * 60 * 1000;
const CERTIFICATE_DAYS = 800;
const RENEW_BEFORE_DAYS = 30;

/** By the system's clock, as every TLS client judges it; the tenant's own clock may stand elsewhere. */
function isCurrent({ authority, leaf, signing }: Identity): boolean {
  const limit = Date.now() + RENEW_BEFORE_DAYS * DAY_MS;
  return [authority, leaf, signing].every(
    ({ cert }) => new Date(new X509Certificate(cert).validTo).getTime() > limit,
  );
}

async function createIdentity(): Promise<Identity> {
  const signingKeys = promisify(generateKeyPair)('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  // Loaded here alone: it takes longer to load than to run, and a stored identity needs none of it.
  const { generate } = await import('selfsigned');
  const validity = {
    notBeforeDate: new Date(Date.now() - DAY_MS),
    notAfterDate: new Date(Date.now() + CERTIFICATE_DAYS * DAY_MS),
    algorithm: 'sha256',
  };
  const authority = await generate(named('AuthLoupe practice authority'), {
    ...validity,
    keyType: 'ec',
    extensions: [
      { name: 'basicConstraints', cA: true, pathLenConstraint: 0, critical: true },
      { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
    ],
  });
  const leaf = await generate(named('localhost'), {
    ...validity,
    keyType: 'ec',
    ca: { key: authority.private, cert: authority.cert },
    extensions: [
      { name: 'basicConstraints', cA: false, critical: true },
      { name: 'keyUsage', digitalSignature: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      { name: 'subjectAltName', altNames: LEAF_NAMES },
    ],
  });
  const { privateKey, publicKey } = await signingKeys;
  const signing = await generate(named('AuthLoupe practice token signing'), {
    ...validity,
    keyPair: { privateKey, publicKey },
  });
  return {
    version: 1,
    seed: randomBytes(32).toString('base64url'),
    authority: { key: authority.private, cert: authority.cert },
    leaf: { key: leaf.private, cert: leaf.cert },
    signing: { key: privateKey, cert: signing.cert },
  };
}

const named = (value: string) => [{ name: 'commonName', value }];

const LEAF_NAMES: { type: 2 | 7; value?: string; ip?: string }[] = [
  { type: 2, value: 'localhost' },
  { type: 2, value: 'login.microsoftonline.com' },
  { type: 7, ip: '127.0.0.1' },
  { type: 7, ip: '::1' },
];
