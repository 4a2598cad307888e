import { createHash, X509Certificate, createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';

/** The RS256 key that signs every token, with the certificate that the key document shows. */
export type SigningKey = {
  readonly privateKey: KeyObject;
  /** Entra's key id is the thumbprint of the certificate. */
  readonly kid: string;
  /** Modulus and exponent, base64url (RFC 7518, section 6.3.1). */
  readonly n: string;
  readonly e: string;
  /** DER, base64. */
  readonly certificate: string;
};

export function parseSigningKey(privatePem: string, certificatePem: string): SigningKey {
  const privateKey = createPrivateKey(privatePem);
  const { n = '', e = '' } = createPublicKey(privateKey).export({ format: 'jwk' });
  const der = new X509Certificate(certificatePem).raw;
  return {
    privateKey,
    kid: createHash('sha1').update(der).digest('base64url'),
    n,
    e,
    certificate: der.toString('base64'),
  };
}
