import { createHash, sign, type KeyObject } from 'node:crypto';
import { promisify } from 'node:util';
import type { JWTPayload } from 'jose';
import type { Random } from '../random.ts';
import type { SigningKey } from './signing-key.ts';

const signAsync: (algorithm: string, data: Buffer, key: KeyObject) => Promise<Buffer> = promisify(sign);

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** JWS compact serialization with RS256 (RFC 7515, section 3.1). */
const toCompact = (input: string, signature: Buffer): string => `${input}.${signature.toString('base64url')}`;
const signingInput = (header: object, claims: JWTPayload): string =>
  `${encode(header)}.${encode(inOrder(claims))}`;

const FIRST: readonly string[] = ['aud', 'iss', 'iat', 'nbf', 'exp'];

/** The service writes these five first and the others by the alphabet. */
function inOrder(claims: JWTPayload): JWTPayload {
  const others = Object.keys(claims).filter((name) => !FIRST.includes(name));
  const names = [...FIRST.filter((name) => name in claims), ...others.toSorted()];
  return Object.fromEntries(names.map((name) => [name, claims[name]]));
}

function signCompact(key: SigningKey, header: object, claims: JWTPayload): string {
  const input = signingInput(header, claims);
  return toCompact(input, sign('sha256', Buffer.from(input), key.privateKey));
}

/** Signs on another thread, so that the token beside this one is signed at the same time. */
export async function signTokenBeside(key: SigningKey, claims: JWTPayload): Promise<string> {
  const input = signingInput(headerOf(key, claims), claims);
  return toCompact(input, await signAsync('sha256', Buffer.from(input), key.privateKeyAgain));
}

/** v2.0 tokens name their key by `kid`, v1.0 tokens by `x5t` too. */
const headerOf = (key: SigningKey, claims: JWTPayload): object => ({
  typ: 'JWT',
  alg: 'RS256',
  ...(claims['ver'] === '1.0' ? { x5t: key.kid } : {}),
  kid: key.kid,
});

export const signToken = (key: SigningKey, claims: JWTPayload): string =>
  signCompact(key, headerOf(key, claims), claims);

/**
 * Signs as Microsoft Graph's tokens are signed: the header carries a nonce, and the signature was made over its hash
 * instead, so that whoever does not know this sees an invalid signature.
 */
export function signProprietaryToken(key: SigningKey, random: Random, claims: JWTPayload): string {
  const nonce = random.text(32);
  const header = { typ: 'JWT', alg: 'RS256', x5t: key.kid, kid: key.kid };
  const token = signCompact(key, { ...header, nonce: hashedNonce(nonce) }, claims);
  return [encode({ ...header, nonce }), ...token.split('.').slice(1)].join('.');
}

export const hashedNonce = (nonce: string): string => createHash('sha256').update(nonce).digest('base64url');
