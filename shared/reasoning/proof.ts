import type { Evidence } from '../evidence/evidence.ts';
import { at, type Place } from '../evidence/place.ts';
import { hasCallback, hasCode, hasTokens, placeOfTokens } from './progress.ts';

/** What shows that a part of the sign-in is right, and where it stands. */
export type Proof = { readonly seen: string; readonly place: Place };

/** Entra issued tokens. */
export function provenByTokens(evidence: Evidence, seen: string): Proof | null {
  return hasTokens(evidence) ? { seen, place: placeOfTokens(evidence) } : null;
}

/** Entra sent a code, or went further. */
export function provenByCode(evidence: Evidence, seen: string): Proof | null {
  return provenByTokens(evidence, seen) ?? (hasCode(evidence) ? { seen, place: at.callback } : null);
}

/** Entra sent the browser back to the app, be it with an error, or went further. */
export function provenByCallback(evidence: Evidence, seen: string): Proof | null {
  return provenByTokens(evidence, seen) ?? (hasCallback(evidence) ? { seen, place: at.callback } : null);
}
