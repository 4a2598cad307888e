import { looksLikeSecret } from './secret-shape.ts';

const SECRETIVE =
  /secret|passw|pwd|token|credential|assertion|verifier|cookie|authorization|signature|connection-?string|private|api[._-]?key|(?:^|[._-])(?:key|code|otp|pin|sig|sas)(?:$|[._-])/u;
/** What PKCE shows to everybody, by design; RFC 7636, section 4.3. */
const PUBLIC = new Set(['code_challenge', 'code_challenge_method']);

/** Whether values under this name are secrets, codes or tokens, as in `client_secret`, `client_assertion`, `code`. */
export function isSecretiveName(name: string): boolean {
  const plain = name.normalize('NFKC').trim().toLowerCase();
  return SECRETIVE.test(plain) && !PUBLIC.has(plain);
}

/** A client secret of Entra, the start of a token, a private key, a password in an address. */
const SHAPES = /\dQ~[\w.~-]{8}|eyJ[\w-]{8}|-----BEGIN [A-Z ]*PRIVATE KEY|:\/\/[^/?#\s@:]*:[^/?#\s@]+@/u;

/** Whether a secret stands anywhere in a text, by its own shape. */
export const holdsSecretShape = (text: string): boolean => SHAPES.test(text);

/** `"name": value` of JSON, and `name=value` of a query or a list. A value that is an object holds none by itself. */
const PAIR =
  /(?:["']([\w.-]{1,64})["']\s*:\s*["']?|(?:^|[?&#;,\s])([\w.%-]{1,64})=)(?!null\b|$)[^\s{}["'&,\]]/gu;

/** Whether a value, for example an address or a JSON text, has a secret in it, by its shape or by a name in front. */
export function holdsSecret(value: string): boolean {
  if (holdsSecretShape(value)) return true;
  for (const [, quoted, plain] of value.matchAll(PAIR)) {
    if (isSecretiveName(quoted ?? plain ?? '')) return true;
  }
  return false;
}

/** Words, domains and addresses are told by their other characters. */
const OPAQUE = /^[\w.~+=-]+$/u;
const DOMAIN = /^[a-z\d-]+(?:\.[a-z\d-]+)+$/iu;

/** Whether the whole text is as only generated secrets are. */
export const isOpaqueSecret = (text: string): boolean =>
  OPAQUE.test(text) && !DOMAIN.test(text) && looksLikeSecret(text);

/** Whether a name is itself what should be hidden: `?<token>` is a parameter without a value. */
export const isUnshowable = (name: string): boolean => holdsSecretShape(name) || isOpaqueSecret(name);
