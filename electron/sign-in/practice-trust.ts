import { createHash, X509Certificate } from 'node:crypto';
import type { Session } from 'electron';

export type TrustedLeaf = { readonly host: string; readonly leafSha256: string };

const ACCEPT = 0;
const CHROMIUM_DECIDES = -3;

/** Trusts one certificate for one host in one session only; everything else keeps Chromium's own verdict. */
export function trustPracticeLeaf(session: Session, leaf: () => TrustedLeaf | null): void {
  session.setCertificateVerifyProc((request, callback) => {
    const trusted = leaf();
    const isPractice =
      trusted !== null &&
      request.hostname === trusted.host &&
      sha256Of(request.certificate.data) === trusted.leafSha256;
    callback(isPractice ? ACCEPT : CHROMIUM_DECIDES);
  });
}

/** The DER fingerprint in base64, of a certificate in PEM. */
function sha256Of(pem: string): string {
  return createHash('sha256').update(new X509Certificate(pem).raw).digest('base64');
}
