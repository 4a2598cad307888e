import type { Evidence } from '../evidence/evidence.ts';
import { at, type Place } from '../evidence/place.ts';
import { hasCallback, hasCode, hasTokens, placeOfTokens } from './progress.ts';
import { sentRedirectUri } from './sent.ts';
import { sightingsIn } from './sightings.ts';

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

/**
 * Entra found the tenant and the app in it: it sent the browser back, or its error names the client ID or the redirect
 * URI, as AADSTS50011 does. Does not tell errors apart that say the app was *not* found: whoever asks does.
 */
export function provenByApp(evidence: Evidence, seen: string): Proof | null {
  const proof = provenByCallback(evidence, seen);
  if (proof !== null) return proof;
  const names = [evidence.profile.clientId, sentRedirectUri(evidence)]
    .map(toText)
    .filter((name) => name !== '');
  const told = sightingsIn(evidence).find(({ error }) => {
    const text = toText(error.description);
    return names.some((name) => text.includes(name));
  });
  return told === undefined ? null : { seen, place: told.place };
}

const toText = (value: string): string => value.trim().toLowerCase();
