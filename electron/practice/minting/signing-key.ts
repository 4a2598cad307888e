import { createHash, createPrivateKey, createPublicKey, X509Certificate, type KeyObject } from 'node:crypto';
import type { CertifiedKey } from '../directory.ts';

/** An RS256 key that signs tokens, with the certificate that the key document shows. */
export type SigningKey = {
  readonly privateKey: KeyObject;
  /** The same key again. Node locks a key object while it signs; with two, two tokens are signed at once. */
  readonly privateKeyAgain: KeyObject;
  readonly publicKey: KeyObject;
  /** Entra's key id is the thumbprint of the certificate. */
  readonly kid: string;
  /** Modulus and exponent, base64url (RFC 7518, section 6.3.1). */
  readonly n: string;
  readonly e: string;
  /** DER, base64. */
  readonly certificate: string;
};

export function parseSigningKey({ key, cert }: CertifiedKey): SigningKey {
  const privateKey = createPrivateKey(key);
  const publicKey = createPublicKey(privateKey);
  const { n = '', e = '' } = publicKey.export({ format: 'jwk' });
  const der = new X509Certificate(cert).raw;
  return {
    privateKey,
    privateKeyAgain: createPrivateKey(key),
    publicKey,
    kid: createHash('sha1').update(der).digest('base64url'),
    n,
    e,
    certificate: der.toString('base64'),
  };
}
