import { compactVerify, createLocalJWKSet, decodeProtectedHeader, errors, type JSONWebKeySet } from 'jose';
import { z } from 'zod';
import type { SignatureCheck } from '../../shared/evidence/evidence.ts';

const keySetShape = z.object({
  keys: z.array(z.looseObject({ kty: z.string(), kid: z.string().optional() })).max(1_000),
});
const keySetSchema = z.custom<JSONWebKeySet>((value) => keySetShape.safeParse(value).success);

/** Entra signs ID tokens with RS256 only; pinning it rules out `none` and key confusion (RFC 8725 section 3.1). */
const ALGORITHM = 'RS256';

/**
 * Checks the signature of a JWS against a tenant's published keys (RFC 7515). It does not look at any claim, follows no
 * `jku` or `x5u`, and never throws: what stops it becomes the reason.
 */
export async function verifySignature(token: string, publishedKeys: string): Promise<SignatureCheck> {
  const header = readHeader(token);
  const keys = readKeys(publishedKeys);
  const about = {
    alg: header.alg,
    kid: header.kid,
    publishedKids: keys?.keys.flatMap(({ kid }) => (typeof kid === 'string' ? [kid] : [])) ?? [],
  };
  if (keys === null)
    return { ...about, verified: false, reason: 'The published keys are not a JSON Web Key Set.' };
  if (header.alg !== ALGORITHM) {
    return {
      ...about,
      verified: false,
      reason: `The token says alg "${header.alg}"; Entra signs with ${ALGORITHM}.`,
    };
  }
  try {
    await compactVerify(token, createLocalJWKSet(keys), { algorithms: [ALGORITHM] });
    return { ...about, verified: true, reason: '' };
  } catch (cause) {
    return { ...about, verified: false, reason: reasonOf(cause, header.kid) };
  }
}

function reasonOf(cause: unknown, kid: string | null): string {
  if (cause instanceof errors.JWKSNoMatchingKey) {
    return `None of the published keys has the token's key id ${kid ?? '(none)'}.`;
  }
  if (cause instanceof errors.JWSSignatureVerificationFailed) {
    return 'The signature does not belong to this content and the published key.';
  }
  return cause instanceof Error ? cause.message : 'The token could not be verified.';
}

function readHeader(token: string): { readonly alg: string; readonly kid: string | null } {
  try {
    const { alg, kid } = decodeProtectedHeader(token);
    return { alg: alg ?? '(none)', kid: typeof kid === 'string' ? kid : null };
  } catch {
    return { alg: '(unreadable)', kid: null };
  }
}

function readKeys(text: string): JSONWebKeySet | null {
  try {
    const parsed = keySetSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
