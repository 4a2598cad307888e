import { verify, type KeyObject } from 'node:crypto';
import { promisify } from 'node:util';
import type { Context } from '../context.ts';
import { WORKLOAD_PATH } from '../workload-issuer.ts';
import { hashedNonce } from './sign-token.ts';

/** Claims of a token that this tenant has signed; times are not judged here. */
export type VerifiedClaims = Readonly<Record<string, unknown>>;

const verifyAsync: (algorithm: string, data: Buffer, key: KeyObject, signature: Buffer) => Promise<boolean> =
  promisify(verify);

const TOKEN_LIMIT = 32 * 1024;

/** `null` for everything but an RS256 token made by one of the keys of this tenant, a Graph token's transformed nonce included. */
export async function verifyOwnToken(
  { keyring }: Pick<Context, 'keyring'>,
  token: string,
  issuedFor: 'tenant' | 'workload' = 'tenant',
): Promise<VerifiedClaims | null> {
  if (token.length > TOKEN_LIMIT) return null;
  const [encodedHeader = '', encodedClaims = '', signature = '', ...rest] = token.split('.');
  const header = decodeObject(encodedHeader);
  const claims = decodeObject(encodedClaims);
  const key = keyring.made().find(({ kid }) => kid === header?.['kid']);
  if (header === null || claims === null || key === undefined || rest.length > 0) return null;
  if (header['alg'] !== 'RS256') return null;
  const signed = Buffer.from(`${signedHeader(encodedHeader, header)}.${encodedClaims}`);
  const isValid = await verifyAsync('sha256', signed, key.publicKey, Buffer.from(signature, 'base64url'));
  // What the tenant plays for workloads is signed by the same key, and is no token of the tenant.
  const isOfWorkload = String(claims['iss']).endsWith(WORKLOAD_PATH);
  return isValid && isOfWorkload === (issuedFor === 'workload') ? claims : null;
}

function signedHeader(encoded: string, header: VerifiedClaims): string {
  const nonce = header['nonce'];
  if (typeof nonce !== 'string') return encoded;
  const { typ, alg, x5t, kid } = header;
  return Buffer.from(JSON.stringify({ typ, alg, x5t, kid, nonce: hashedNonce(nonce) })).toString('base64url');
}

/** The JSON object in a part of a token, or `null`. */
export function decodeObject(part: string): VerifiedClaims | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as VerifiedClaims)
      : null;
  } catch {
    return null;
  }
}
