import type { Evidence } from '../evidence/evidence.ts';
import { isLoopbackHost, parseRedirectUri } from '../profile/redirect-uri.ts';
import { hasTokens } from './progress.ts';
import { sentRedirectUri } from './sent.ts';
import { findSighting, type Sighting } from './sightings.ts';

/** 50011: not registered. 70004: not valid for this client. */
export const REDIRECT_URI_REFUSED: readonly number[] = [50011, 70004];

/**
 * What the refused address itself tells: http for a public host, 127.0.0.1 with a port, or that Entra read another one
 * than was sent. `other`: nothing; it is just not on the list.
 */
export type RedirectMismatch = 'public-http' | 'loopback-port' | 'altered' | 'other';

export function kindOfMismatch(evidence: Evidence): RedirectMismatch {
  const uri = sentRedirectUri(evidence);
  const quoted = quotedRedirectUri(evidence);
  if (quoted !== null && quoted !== uri) return 'altered';
  const parsed = parseRedirectUri(uri);
  if (!parsed.ok || parsed.value.scheme !== 'http') return 'other';
  if (!isLoopbackHost(parsed.value.host)) return 'public-http';
  return parsed.value.host === '127.0.0.1' && parsed.value.port !== null ? 'loopback-port' : 'other';
}

export function redirectRefusal(evidence: Evidence): Sighting | undefined {
  return hasTokens(evidence) ? undefined : findSighting(evidence, REDIRECT_URI_REFUSED);
}

/** The URI that stands in the error's text, as `The redirect URI '…' specified in the request …`. */
export function quotedRedirectUri(evidence: Evidence): string | null {
  const text = redirectRefusal(evidence)?.error.description ?? '';
  return /(?:redirect|reply) ur[il] '([^'\s]{1,2000})'/iu.exec(text)?.[1] ?? null;
}
