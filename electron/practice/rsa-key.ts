import { checkPrime, createPrivateKey, type KeyObject } from 'node:crypto';
import { promisify } from 'node:util';

/**
 * RSA keys that follow from a source of bytes, so that a seeded run signs with the same keys each time. Node's own
 * generator takes no source. For practice keys only.
 */

const PRIME_BITS = 1024;
const PUBLIC_EXPONENT = 65_537n;

/** Gives so many bytes, new ones at every call. */
export type ByteSource = (length: number) => Buffer;

/** 2048 bits. */
export async function createRsaKey(source: ByteSource): Promise<KeyObject> {
  const [p, q] = await Promise.all([findPrime(source(PRIME_BITS / 8)), findPrime(source(PRIME_BITS / 8))]);
  const d = inverse(PUBLIC_EXPONENT, (p - 1n) * (q - 1n));
  const members = {
    n: p * q,
    e: PUBLIC_EXPONENT,
    d,
    p,
    q,
    dp: d % (p - 1n),
    dq: d % (q - 1n),
    qi: inverse(q, p),
  };
  const encoded = Object.entries(members).map(([name, value]) => [name, toBase64Url(value)]);
  const jwk = { kty: 'RSA', ...(Object.fromEntries(encoded) as Record<string, string>) };
  return createPrivateKey({ key: jwk, format: 'jwk' });
}

/** OpenSSL chooses how many rounds of Miller-Rabin a number of this size needs. */
const isPrime: (candidate: bigint) => Promise<boolean> = promisify(checkPrime);

/** The first usable prime from here on. The two highest bits are set, so that the product has its full length. */
async function findPrime(bytes: Buffer): Promise<bigint> {
  const start = BigInt(`0x${bytes.toString('hex')}`) | (3n << BigInt(PRIME_BITS - 2)) | 1n;
  const remainders = SMALL_PRIMES.map((prime) => Number(start % BigInt(prime)));
  for (let step = 0; ; step += 2) {
    const isSieved = SMALL_PRIMES.some((prime, index) => ((remainders[index] ?? 0) + step) % prime === 0);
    if (isSieved) continue;
    const candidate = start + BigInt(step);
    const fits = (candidate - 1n) % PUBLIC_EXPONENT !== 0n;
    if (fits && (await isPrime(candidate))) return candidate;
  }
}

const SMALL_PRIMES: readonly number[] = primesBelow(4000);

function primesBelow(limit: number): readonly number[] {
  const primes: number[] = [];
  for (let candidate = 3; candidate < limit; candidate += 2)
    if (primes.every((prime) => candidate % prime !== 0)) primes.push(candidate);
  return primes;
}

/** By the extended Euclidean algorithm. */
function inverse(value: bigint, modulus: bigint): bigint {
  let [a, b, x, y] = [value % modulus, modulus, 1n, 0n];
  while (a > 1n) {
    const quotient = a / b;
    [a, b, x, y] = [b, a % b, y, x - quotient * y];
  }
  return x < 0n ? x + modulus : x;
}

function toBase64Url(value: bigint): string {
  const hex = value.toString(16);
  return Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, 'hex').toString('base64url');
}
