import { shapeOf } from '../../shared/evidence/redact.ts';
import type { DecodedToken, Observation } from '../../shared/evidence/evidence.ts';
import { decodeToken } from '../../shared/token/decode.ts';
import { observed, type EvidenceRecorder } from './evidence-recorder.ts';
import type { PublishedKeys } from './published-keys.ts';
import type { RawTokens } from './recording-network.ts';
import { verifySignature } from './verify-signature.ts';

/** Enters decoded tokens into the record. Decoding says nothing about whether a token may be believed. */
export function recordTokens(record: EvidenceRecorder, tokens: RawTokens): void {
  record.set({
    idToken: decodedOrAbsent(tokens.idToken, 'The token response holds no id_token.'),
    accessToken: decodedOrAbsent(tokens.accessToken, 'The token response holds no access_token.'),
    refreshToken:
      tokens.refreshToken === null
        ? { status: 'absent', reason: 'The token response holds no refresh_token.' }
        : observed(shapeOf('token', tokens.refreshToken)),
  });
}

function decodedOrAbsent(token: string | null, reason: string): Observation<DecodedToken> {
  if (token === null) return { status: 'absent', reason };
  const decoded = decodeToken(token);
  return decoded.ok ? observed(decoded.value) : { status: 'absent', reason: decoded.error.message };
}

/** Checks the ID token's signature against the tenant's published keys. Throws when the keys cannot be fetched. */
export async function recordSignature(
  record: EvidenceRecorder,
  tokens: RawTokens,
  keys: PublishedKeys,
): Promise<void> {
  if (tokens.idToken === null) {
    record.absent('signature', 'There is no ID token to verify.');
    return;
  }
  const check = await verifySignature(tokens.idToken, await keys.current());
  const isKeyUnknown = check.kid !== null && !check.publishedKids.includes(check.kid);
  const final = isKeyUnknown ? await verifySignature(tokens.idToken, await keys.refresh()) : check;
  record.set({ signature: observed(final) });
}
