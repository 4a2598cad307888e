import { looksLikeSecret } from '../../profile/secret-shape.ts';
import type { Candidate, OpaqueLooks } from './candidate.ts';
import { placeOf } from './place-of.ts';
import { take } from './take.ts';

const NAMED =
  /\b(refresh_token|access_token|id_token|client_assertion|assertion|token)\b[\\"']{0,4}\s{0,8}[:=]\s{0,8}[\\"']{0,4}([A-Za-z0-9_.~+/=%*!-]{16,})/giu;
const BEARER = /\bbearer\s{1,4}([A-Za-z0-9_.~+/=-]{16,})/giu;
const WORD = /^[\x21-\x7e]{16,}$/u;
const ADDRESS = /^[a-z][a-z0-9+.-]*:\/\//iu;

/** How Entra’s codes and refresh tokens begin; they cannot be told apart. `M.` are those of personal accounts. */
const ENTRA_GRANT = /^(?:[01]\.A[A-Za-z0-9_-]{20}|M\.[A-Z]\d|OAQABAA)/u;
/** ASP.NET’s data protection, express-session. */
const SESSION = /^(?:CfDJ8|s(?::|%3A))/u;

/** Values under a token’s name, or behind `Bearer`, that are no JSON token. */
export function findNamedOpaque(text: string, most: number): readonly Candidate[] {
  const named = [...take(text.matchAll(NAMED), most)].map(
    ({ 0: whole, 1: name = '', 2: value = '', index }) =>
      toCandidate(text, index + whole.length - value.length, value, name.toLowerCase()),
  );
  const bearers = [...take(text.matchAll(BEARER), most)].map(({ 0: whole, 1: value = '', index }) =>
    toCandidate(text, index + whole.length - value.length, value, null),
  );
  return [...named, ...bearers];
}

/** A text that is one long word, and nothing that we know. */
export function findLoneWord(text: string): Candidate | null {
  const word = text.trim();
  if (!WORD.test(word) || ADDRESS.test(word)) return null;
  return toCandidate(text, text.indexOf(word), word, null);
}

function toCandidate(text: string, start: number, value: string, name: string | null): Candidate {
  const end = start + value.length;
  const place = placeOf(text, start, end);
  const content = { form: 'opaque', length: value.length, looks: looksOf(value, name) } as const;
  return { start, end, place: place.place, name: name ?? place.name, content };
}

function looksOf(value: string, name: string | null): OpaqueLooks {
  if (name === 'refresh_token') return 'refresh-token';
  if (ENTRA_GRANT.test(value)) return 'entra-grant';
  if (SESSION.test(value)) return 'session';
  return looksLikeSecret(value) ? 'client-secret' : 'unknown';
}
