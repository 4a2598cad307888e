import { shapeOf } from '../../shared/evidence/redact.ts';
import type { DecodedToken, Discovery, Observation } from '../../shared/evidence/evidence.ts';
import { decodeToken } from '../../shared/token/decode.ts';
import { observed, type EvidenceRecorder } from './evidence-recorder.ts';
import type { RawTokens, Sender } from './recording-network.ts';
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

/** Fetches the tenant's published keys and checks the ID token's signature against them. */
export async function recordSignature(
  record: EvidenceRecorder,
  tokens: RawTokens,
  discovery: Discovery,
  send: Sender,
): Promise<void> {
  if (tokens.idToken === null) {
    record.absent('signature', 'There is no ID token to verify.');
    return;
  }
  const keys = await send({
    method: 'GET',
    url: discovery.jwksUri,
    headers: { accept: 'application/json' },
    body: null,
  });
  record.set({ signature: observed(await verifySignature(tokens.idToken, keys.body)) });
}
