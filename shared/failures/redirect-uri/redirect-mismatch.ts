import type { Evidence } from '../../evidence/evidence.ts';
import { isLoopbackHost, parseRedirectUri } from '../../profile/redirect-uri.ts';
import type { Refusal, RuleContext } from '../../reasoning/rule.ts';
import { sentRedirectUri } from '../../reasoning/sent.ts';

/** The check that the codes for a refused redirect URI fail in the table; its neighbours share the refusal. */
export const NOT_REGISTERED = 'redirect-uri-not-registered';

/**
 * What the refused address itself tells: http for a public host, 127.0.0.1 with a port, or that Entra read another one
 * than was sent. `other`: nothing; it is just not on the list.
 */
export type RedirectMismatch = 'public-http' | 'loopback-port' | 'altered' | 'other';

export function kindOfMismatch(evidence: Evidence, context: RuleContext): RedirectMismatch {
  const uri = sentRedirectUri(evidence);
  const quoted = quotedRedirectUri(context);
  if (quoted !== null && quoted !== uri) return 'altered';
  const parsed = parseRedirectUri(uri);
  if (!parsed.ok || parsed.value.scheme !== 'http') return 'other';
  if (!isLoopbackHost(parsed.value.host)) return 'public-http';
  return parsed.value.host === '127.0.0.1' && parsed.value.port !== null ? 'loopback-port' : 'other';
}

/** Entra refused the redirect URI, for whatever reason. */
export function redirectRefusal({ refusalOf }: RuleContext): Refusal | null {
  return refusalOf(NOT_REGISTERED);
}

/** The URI that stands in the error’s text, as `The redirect URI '…' specified in the request …`. */
export function quotedRedirectUri(context: RuleContext): string | null {
  const text = redirectRefusal(context)?.sighting.error.description ?? '';
  return /(?:redirect|reply) ur[il] '([^'\s]{1,2000})'/iu.exec(text)?.[1] ?? null;
}
