import { createHash } from 'node:crypto';
import { SignJWT, type JWTPayload } from 'jose';
import type { Context } from '../context.ts';

export async function signToken({ key }: Context, claims: JWTPayload): Promise<string> {
  return new SignJWT(claims)
    .setProtectedHeader({ typ: 'JWT', alg: 'RS256', kid: key.kid })
    .sign(key.privateKey);
}

/**
 * Signs as Microsoft Graph's tokens are signed: the header carries a nonce, and the signature was made over its hash
 * instead, so that whoever does not know this sees an invalid signature.
 */
export async function signProprietaryToken({ key, random }: Context, claims: JWTPayload): Promise<string> {
  const nonce = random.text(32);
  const header = { typ: 'JWT', alg: 'RS256', x5t: key.kid, kid: key.kid };
  const hashed = createHash('sha256').update(nonce).digest('base64url');
  const token = await new SignJWT(claims)
    .setProtectedHeader({ ...header, nonce: hashed })
    .sign(key.privateKey);
  const shown = Buffer.from(JSON.stringify({ ...header, nonce })).toString('base64url');
  return [shown, ...token.split('.').slice(1)].join('.');
}
