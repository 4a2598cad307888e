import { verify, type KeyObject } from 'node:crypto';
import { promisify } from 'node:util';
import type { Context } from '../context.ts';
import { WORKLOAD_PATH } from '../workload-issuer.ts';
import { parseJwt, type JsonObject, type SentJwt } from './parse-jwt.ts';
import { hashedNonce } from './sign-token.ts';

/** Claims of a token that this tenant has signed; times are not judged here. */
export type VerifiedClaims = JsonObject;

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
  const jwt = parseJwt(token);
  const key = keyring.made().find(({ kid }) => kid === jwt?.header['kid']);
  if (jwt === null || key === undefined || jwt.header['alg'] !== 'RS256') return null;
  const { claims, signature } = jwt;
  const isValid = await verifyAsync('sha256', signedInput(jwt), key.publicKey, signature);
  // What the tenant plays for workloads is signed by the same key, and is no token of the tenant.
  const isOfWorkload = String(claims['iss']).endsWith(WORKLOAD_PATH);
  return isValid && isOfWorkload === (issuedFor === 'workload') ? claims : null;
}

function signedInput({ encodedHeader, encodedClaims, header }: SentJwt): Buffer {
  const { typ, alg, x5t, kid, nonce } = header;
  const signedHeader =
    typeof nonce === 'string'
      ? Buffer.from(JSON.stringify({ typ, alg, x5t, kid, nonce: hashedNonce(nonce) })).toString('base64url')
      : encodedHeader;
  return Buffer.from(`${signedHeader}.${encodedClaims}`);
}
