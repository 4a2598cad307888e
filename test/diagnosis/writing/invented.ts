/** Values that look like the real thing and belong to nobody. The same name always gives the same value. */

/** A GUID of version 4. */
export function guid(name: string): string {
  const hex = [1, 2, 3, 4].map((seed) => hash(name, seed).toString(16).padStart(8, '0')).join('');
  const variant = '89ab'.charAt(Number.parseInt(hex.charAt(16), 16) % 4);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
}

/** A client secret value of the shape that Entra makes since 2021: 40 characters, `8Q~` near the start. */
export function secret(name: string): string {
  return `${letters(name, 3)}8Q~${letters(`${name} tail`, 34)}`;
}

/** A certificate's SHA-1 thumbprint in hexadecimal. */
export function thumbprint(name: string): string {
  return [1, 2, 3, 4, 5]
    .map((seed) => hash(name, seed).toString(16).padStart(8, '0'))
    .join('')
    .toUpperCase();
}

/** Letters and digits, as in a code, a state or a key id. */
export function letters(name: string, length: number): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
  return Array.from({ length }, (_, at) => alphabet.charAt(hash(`${name}${at}`, 7) % alphabet.length)).join(
    '',
  );
}

/** An authorization code as Entra writes it. */
export function authorizationCode(name: string): string {
  return `0.A${letters(name, 28)}.AgABAAIAAAD--${letters(`${name} code`, 160)}`;
}

/** A JWS whose signature is letters only. */
export function jwt(header: object, payload: object): string {
  return [header, payload]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .concat(letters(JSON.stringify(payload), 86))
    .join('.');
}

/** A moment of 2023 to 2026, as Entra writes it: `2024-05-02 09:31:07Z`. */
export function moment(name: string): string {
  const start = Date.UTC(2023, 0, 1);
  const seconds = hash(name, 11) % (3 * 365 * 86_400);
  return toEntraTime(start + seconds * 1_000);
}

export function toEntraTime(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace('T', ' ').replace('.000Z', 'Z');
}

/** FNV-1a, 32 bits, then mixed so that short names differ in every bit. */
function hash(text: string, seed: number): number {
  let value = 0x811c9dc5 ^ Math.imul(seed, 0x9e3779b1);
  for (const character of text) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
