import { z } from 'zod';

/** An RSA public key that may verify, with what limits its use. */
export type VerificationKey = {
  /** Absent: the user says that it is the one. */
  readonly kid: string | null;
  readonly n: string;
  readonly e: string;
  /** Entra's own member: the only issuer whose tokens the key may verify, with a literal `{tenantid}` at times. */
  readonly issuer: string | null;
};

const MOST_KEYS = 100;
/** 8,192 bits; more would take its time at each try. */
const LONGEST_MODULUS = 1366;
const LONGEST_EXPONENT = 8;

const jwkSchema = z.looseObject({
  kty: z.literal('RSA'),
  n: z.string().min(1).max(LONGEST_MODULUS),
  e: z.string().min(2).max(LONGEST_EXPONENT),
  kid: z.string().optional(),
  use: z.string().optional(),
  alg: z.string().optional(),
  issuer: z.string().optional(),
});

export const keySetSchema = z.object({ keys: z.array(z.unknown()).max(MOST_KEYS) });

/** `null` for every key that may not verify an RS256 signature: another type, use or algorithm. */
export function toVerificationKey(jwk: unknown): VerificationKey | null {
  const parsed = jwkSchema.safeParse(jwk);
  if (!parsed.success) return null;
  const { n, e, kid = null, use = 'sig', alg = 'RS256', issuer = null } = parsed.data;
  // An exponent of 1 (`AQ`) leaves the signature as it is: anybody could write one.
  return use === 'sig' && alg === 'RS256' && e !== 'AQ' ? { kid, n, e, issuer } : null;
}
