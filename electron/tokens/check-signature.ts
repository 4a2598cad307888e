import { compactVerify, importJWK } from 'jose';
import type { DecodedToken } from '../../shared/evidence/evidence.ts';
import { issuerFor } from '../../shared/token/issuer.ts';
import { readText } from '../../shared/token/read-claim.ts';
import type { VerificationKey } from './verification-key.ts';

/** Entra signs with RS256 only; pinning it rules out `none` and key confusion (RFC 8725 section 3.1). */
export const ALGORITHM = 'RS256';

export type SignatureResult = 'verified' | 'signature-wrong' | 'key-unknown' | 'key-of-another-issuer';

/**
 * Whether one of the keys made the signature (RFC 7515 section 5.2). Keys are looked up by their ID alone; those without
 * one are all tried. Never throws.
 */
export async function checkSignature(
  encoded: string,
  token: DecodedToken,
  kid: string | null,
  keys: readonly VerificationKey[],
): Promise<SignatureResult> {
  const named = keys.filter((key) => key.kid === null || key.kid === kid);
  if (named.length === 0) return 'key-unknown';
  const fitting = named.filter((key) => isForIssuer(key, token));
  for (const key of fitting) if (await isSignedBy(encoded, key)) return 'verified';
  return fitting.length === 0 ? 'key-of-another-issuer' : 'signature-wrong';
}

async function isSignedBy(encoded: string, { n, e }: VerificationKey): Promise<boolean> {
  try {
    // Made anew of its two numbers: nothing else that the key says about itself takes part.
    await compactVerify(encoded, await importJWK({ kty: 'RSA', n, e }, ALGORITHM), {
      algorithms: [ALGORITHM],
    });
    return true;
  } catch {
    return false;
  }
}

function isForIssuer({ issuer }: VerificationKey, token: DecodedToken): boolean {
  return issuer === null || issuerFor(issuer, token) === readText(token, 'iss');
}
