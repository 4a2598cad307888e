import { createHash, X509Certificate, type KeyObject } from 'node:crypto';
import type { App, KeyCredential } from '../directory.ts';

export type ClientCertificate = {
  readonly publicKey: KeyObject;
  /** Base64url of the thumbprints, as `x5t` and `x5t#S256` of a JWS header carry them (RFC 7515, section 4.1.7). */
  readonly sha1: string;
  readonly sha256: string;
};

/** A certificate is read once, however many assertions it signs. `null` where the registration holds no certificate. */
const known = new WeakMap<KeyCredential, ClientCertificate | null>();

function readCertificate(credential: KeyCredential): ClientCertificate | null {
  const before = known.get(credential);
  if (before !== undefined) return before;
  const certificate = parseCertificate(credential);
  known.set(credential, certificate);
  return certificate;
}

function parseCertificate({ key }: KeyCredential): ClientCertificate | null {
  try {
    const certificate = new X509Certificate(Buffer.from(key, 'base64'));
    const thumbprint = (algorithm: string): string =>
      createHash(algorithm).update(certificate.raw).digest('base64url');
    return {
      publicKey: certificate.publicKey,
      sha1: thumbprint('sha1'),
      sha256: thumbprint('sha256'),
    };
  } catch {
    return null;
  }
}

export type FoundCertificate = ClientCertificate & Pick<KeyCredential, 'endDateTime'>;

/** The certificate of the registration that a header names. Padding does not matter: older libraries send it. */
export function findCertificate(app: App, x5t: unknown, x5tS256: unknown): FoundCertificate | null {
  for (const credential of app.keyCredentials) {
    const certificate = readCertificate(credential);
    const isNamed =
      certificate !== null && (certificate.sha1 === plain(x5t) || certificate.sha256 === plain(x5tS256));
    if (isNamed) return { ...certificate, endDateTime: credential.endDateTime };
  }
  return null;
}

const plain = (value: unknown): string | null =>
  typeof value === 'string' ? value.replace(/=+$/u, '').replaceAll('+', '-').replaceAll('/', '_') : null;
