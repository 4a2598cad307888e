import { randomBytes, X509Certificate } from 'node:crypto';
import { z } from 'zod';
import { createAuthority, createLeaf, createRsaCertificate } from './certificates.ts';
import { createRandom } from './random.ts';

/** Keeps the tenant's keys between runs; the text holds private keys. */
export type PracticeStore = {
  readonly load: () => Promise<string | null>;
  readonly save: (text: string) => Promise<void>;
};

const certifiedKeySchema = z.strictObject({ key: z.string(), cert: z.string() });

const identitySchema = z.strictObject({
  version: z.literal(3),
  /** What secrets and subjects follow from. */
  seed: z.string().min(1),
  authority: certifiedKeySchema,
  leaf: certifiedKeySchema,
  /** From an authority that exists nowhere else: for the scenario in which TLS is not trusted. */
  untrustedLeaf: certifiedKeySchema,
  signing: certifiedKeySchema,
  /** Of the sample apps that sign in with a certificate. */
  client: certifiedKeySchema,
});

/** Every key of an install, in PEM. */
export type Identity = z.infer<typeof identitySchema>;

/** From the store when it holds a usable identity of the wanted seed, otherwise new and then stored. */
export async function loadIdentity(store: PracticeStore | null, seed: string | null): Promise<Identity> {
  const stored = store === null ? null : parseIdentity(await store.load());
  if (stored !== null && (seed === null || stored.seed === seed)) return stored;
  const created = await createIdentity(seed ?? randomBytes(32).toString('base64url'));
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
const RENEW_BEFORE_DAYS = 30;

/** By the system's clock, as every TLS client judges it; the tenant's own clock may stand elsewhere. */
function isCurrent({ authority, leaf, untrustedLeaf, signing, client }: Identity): boolean {
  const limit = Date.now() + RENEW_BEFORE_DAYS * DAY_MS;
  return [authority, leaf, untrustedLeaf, signing, client].every(
    ({ cert }) => new Date(new X509Certificate(cert).validTo).getTime() > limit,
  );
}

/** TLS keys are new each time; what signs follows from the seed. */
async function createIdentity(seed: string): Promise<Identity> {
  const [signing, client] = await Promise.all([
    createRsaCertificate('AuthLoupe practice token signing', createRandom(`${seed} signing`).bytes),
    createRsaCertificate('AuthLoupe practice client', createRandom(`${seed} client`).bytes),
  ]);
  const authority = createAuthority('AuthLoupe practice authority', randomBytes);
  const stranger = createAuthority('AuthLoupe practice stranger', randomBytes);
  return {
    version: 3,
    seed,
    authority: { key: authority.key, cert: authority.cert },
    leaf: createLeaf(authority, randomBytes),
    untrustedLeaf: createLeaf(stranger, randomBytes),
    signing,
    client,
  };
}
