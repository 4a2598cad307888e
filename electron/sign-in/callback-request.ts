import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { HitReason } from '../../shared/evidence/evidence.ts';
import type { ProfileDraft } from '../../shared/profile/profile.ts';

/** What the genuine answer of this attempt looks like. */
export type ExpectedAnswer = {
  readonly state: string;
  readonly responseMode: ProfileDraft['responseMode'];
  /** Origin of the authority, the only site that may post here. */
  readonly authorityOrigin: string;
  /** From discovery; `{tenantid}` stands for any tenant. `null` when unknown. */
  readonly issuer: string | null;
};

/** The same at the loopback listener. */
export type ExpectedCallback = ExpectedAnswer & {
  readonly port: number;
  /** Exact, case-sensitive, at least `/`. */
  readonly path: string;
};

export type AcceptedCallback = {
  readonly at: string;
  readonly method: 'GET' | 'POST';
  readonly parameters: CallbackParameters;
};

export type CallbackParameters = ReadonlyMap<string, string>;

export type Decision =
  | { readonly accepted: true; readonly parameters: CallbackParameters }
  | { readonly accepted: false; readonly reason: HitReason; readonly status: number };

export const refuse = (reason: HitReason, status: number): Decision => ({ accepted: false, reason, status });

/** Judges everything about a request that can be told before its body is read; `null` means: go on. */
export function refuseEarly(
  method: string,
  target: string,
  headers: IncomingHttpHeaders,
  expected: ExpectedCallback,
): Decision | null {
  if (!target.startsWith('/') || target.startsWith('//')) return refuse('malformed-request', 400);
  if (!isLoopbackHost(headers.host, expected.port)) return refuse('host-not-loopback', 400);
  if (splitTarget(target).path !== expected.path) return refuse('other-path', 404);
  // The page that posts the fragment back is the listener's own.
  const isOwn = expected.responseMode === 'fragment' && headers.origin === `http://${headers.host ?? ''}`;
  const origin = isOwn ? null : (headers.origin ?? null);
  const refused = refuseSender({ method, origin, isNavigation: isNavigation(headers) }, expected);
  if (refused !== null) return refused;
  if (method === 'POST' && !isForm(headers['content-type'])) return refuse('content-type-not-form', 415);
  return null;
}

/** Who sends an answer, and how; `origin` as a browser would name it. */
export type Sender = {
  readonly method: string;
  readonly origin: string | null;
  readonly isNavigation: boolean;
};

export function refuseSender(
  { method, origin, isNavigation: isOpened }: Sender,
  { authorityOrigin }: ExpectedAnswer,
): Decision | null {
  if (method !== 'GET' && method !== 'POST') return refuse('method-not-allowed', 405);
  if (!isAllowedOrigin(origin, authorityOrigin)) return refuse('cross-site', 403);
  return isOpened ? null : refuse('not-a-navigation', 403);
}

/** Judges the parameters of a query, a fragment or a form body (RFC 6749 section 4.1.2, RFC 9207). */
export function judgeParameters(encoded: string, expected: ExpectedAnswer): Decision {
  const parameters = parseForm(encoded);
  if (parameters === null) return refuse('parameters-malformed', 400);
  const state = parameters.get('state');
  if (state === undefined || state === '') return refuse('state-missing', 400);
  if (!isSameSecret(state, expected.state)) return refuse('state-mismatch', 400);
  const issuer = parameters.get('iss');
  if (issuer !== undefined && !isExpectedIssuer(issuer, expected.issuer))
    return refuse('issuer-mismatch', 400);
  if (!parameters.has('code') && !parameters.has('error')) return refuse('parameters-missing', 400);
  return { accepted: true, parameters };
}

export function splitTarget(target: string): { readonly path: string; readonly query: string } {
  const mark = target.indexOf('?');
  return mark < 0
    ? { path: target, query: '' }
    : { path: target.slice(0, mark), query: target.slice(mark + 1) };
}

function isLoopbackHost(host: string | undefined, port: number): boolean {
  const names = ['localhost', '127.0.0.1', '[::1]'];
  const allowed = names.flatMap((name) => (port === 80 ? [name, `${name}:80`] : [`${name}:${port}`]));
  return host !== undefined && allowed.includes(host.toLowerCase());
}

/** A form_post comes from the authority's page, or with `null` when its referrer policy says so. */
function isAllowedOrigin(origin: string | null, authority: string): boolean {
  return origin === null || origin === 'null' || origin === authority;
}

/** Fetch metadata: an image, a script, a frame or a prefetch on some web page is not the user's browser coming back. */
function isNavigation(headers: IncomingHttpHeaders): boolean {
  const destination = headers['sec-fetch-dest'];
  const purpose = headers['sec-purpose'] ?? headers['purpose'];
  return (destination === undefined || destination === 'document') && purpose === undefined;
}

function isForm(contentType: string | undefined): boolean {
  return contentType?.split(';')[0]?.trim().toLowerCase() === 'application/x-www-form-urlencoded';
}

const MOST_PARAMETERS = 50;
const CONTROL = /\p{Cc}/u;

/** Strict form decoding: a broken escape, invalid UTF-8, a control character or a repeated name gives `null`. */
export function parseForm(encoded: string): CallbackParameters | null {
  const pairs = encoded.split('&').filter((pair) => pair !== '');
  if (pairs.length > MOST_PARAMETERS) return null;
  const parameters = new Map<string, string>();
  for (const pair of pairs) {
    const equals = pair.indexOf('=');
    const name = decodeStrictly(equals < 0 ? pair : pair.slice(0, equals));
    const value = decodeStrictly(equals < 0 ? '' : pair.slice(equals + 1));
    if (name === null || value === null || parameters.has(name)) return null;
    if (CONTROL.test(name) || (name !== 'error_description' && CONTROL.test(value))) return null;
    parameters.set(name, value);
  }
  return parameters;
}

function decodeStrictly(text: string): string | null {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return null;
  }
}

/** Compares digests, so that neither length nor content shows in the time it takes. */
function isSameSecret(one: string, other: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(one), digest(other));
}

function isExpectedIssuer(issuer: string, expected: string | null): boolean {
  if (expected === null || issuer === expected) return true;
  const [before, after] = expected.split('{tenantid}');
  if (before === undefined || after === undefined) return false;
  const tenant = issuer.slice(before.length, issuer.length - after.length);
  return issuer.startsWith(before) && issuer.endsWith(after) && /^[0-9a-f-]{36}$/iu.test(tenant);
}
