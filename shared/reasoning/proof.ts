import type { Evidence } from '../evidence/evidence.ts';
import { hasCallback, hasCode, hasTokens, pointerToTokens } from './progress.ts';
import type { Pointer } from './rule.ts';

/** What shows that a part of the sign-in is right, and where it stands. */
export type Proof = { readonly seen: string; readonly pointer: Pointer };

/** Entra issued tokens. */
export function provenByTokens(evidence: Evidence, seen: string): Proof | null {
  return hasTokens(evidence) ? { seen, pointer: pointerToTokens(evidence) } : null;
}

/** Entra sent a code, or went further. */
export function provenByCode(evidence: Evidence, seen: string): Proof | null {
  return provenByTokens(evidence, seen) ?? (hasCode(evidence) ? { seen, pointer: 'callback' } : null);
}

/** Entra sent the browser back to the app, be it with an error, or went further. */
export function provenByCallback(evidence: Evidence, seen: string): Proof | null {
  return provenByTokens(evidence, seen) ?? (hasCallback(evidence) ? { seen, pointer: 'callback' } : null);
}
