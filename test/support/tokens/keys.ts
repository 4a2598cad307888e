import { generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { base64url, type Members } from './write-token.ts';

/** A real RSA key with the forms in which people hand it on. */
export type TestKey = {
  readonly kid: string;
  readonly privateKey: KeyObject;
  readonly jwk: Members & { readonly n: string; readonly e: string };
  readonly pem: string;
  /** RS256, with the key's own ID unless the header says another. */
  readonly sign: (payload: Members, header?: Members) => string;
};

export function createKey(kid: string): TestKey {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const { n = '', e = '' } = publicKey.export({ format: 'jwk' });
  return {
    kid,
    privateKey,
    jwk: { kty: 'RSA', use: 'sig', kid, n, e },
    pem: publicKey.export({ format: 'pem', type: 'spki' }).toString(),
    sign: (payload, header = {}) => {
      const input = [{ typ: 'JWT', alg: 'RS256', kid, ...header }, payload]
        .map((part) => base64url(JSON.stringify(part)))
        .join('.');
      return `${input}.${sign('sha256', Buffer.from(input), privateKey).toString('base64url')}`;
    },
  };
}

export const toKeySet = (...keys: readonly object[]): string => JSON.stringify({ keys });
