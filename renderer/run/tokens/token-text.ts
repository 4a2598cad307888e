import type { Evidence, Observation, SignatureCheck } from '../../../shared/evidence/evidence.ts';
import { assertNever } from '../../../shared/result.ts';
import type { AccessTokenClass } from '../../../shared/token/classify.ts';
import type { Tone } from '../../theme/tone.ts';

export type TokenStatus = { readonly tone: Tone; readonly word: string; readonly text: string };

/** Only the signature is spoken of here: whether the claims are right is what the checklist says. */
export function describeSignature(signature: Evidence['signature']): TokenStatus {
  switch (signature.status) {
    case 'observed':
      return describeCheck(signature.value);
    case 'absent':
    case 'not-tried':
      return { tone: 'neutral', word: 'Not verified', text: signature.reason };
    default:
      return assertNever(signature);
  }
}

function describeCheck({ verified, alg, kid, reason }: SignatureCheck): TokenStatus {
  if (!verified) return { tone: 'bad', word: 'Not verified', text: reason };
  const key = kid === null ? 'a key' : `the key ${kid}`;
  return {
    tone: 'good',
    word: 'Signature verified',
    text: `with ${key} that the tenant publishes (${alg}).`,
  };
}

/** Says whose token it is, and so who may check it. Decoded is not verified. */
export function describeAccessToken(token: AccessTokenClass): TokenStatus {
  const tone = 'neutral';
  switch (token.kind) {
    case 'graph':
      return {
        tone,
        word: 'Microsoft Graph token: not yours to validate',
        text: 'Only Microsoft Graph can check it. It is decoded here, not verified.',
      };
    case 'other-microsoft-api':
      return {
        tone,
        word: `Token for ${token.audience ?? 'an API of Microsoft'}: not yours to validate`,
        text: 'Only that API can check it. It is decoded here, not verified.',
      };
    case 'own-api':
      return {
        tone,
        word: `Token for your own API ${token.audience ?? ''}`.trim(),
        text: 'Your API has to validate it. It is decoded here, not verified.',
      };
    case 'opaque':
      return { tone, word: 'Opaque token', text: 'It has no content that a client could read.' };
    default:
      return assertNever(token.kind);
  }
}

export function reasonOf(part: Observation<unknown>): string {
  return part.status === 'observed' ? '' : part.reason;
}
