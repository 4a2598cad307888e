/** What may be said about a client secret without holding it. */
export type SecretShape = {
  readonly length: number;
  readonly kind: SecretKind;
  readonly hasOuterWhitespace: boolean;
  readonly isUrlEncoded: boolean;
};

/**
 * `value`: looks like a secret's value; `guid`: looks like a Secret ID; `short`: too short for a value Entra makes;
 * `spaced`: a space inside, as a form makes it of a plus sign that was not encoded.
 */
export const SECRET_KINDS = ['value', 'guid', 'short', 'placeholder', 'spaced'] as const;
export type SecretKind = (typeof SECRET_KINDS)[number];

const GUID = /^\{?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}?$/iu;
const PLACEHOLDER = /^(?:<.*>|\[.*\]|\$\{.*\}|\{\{.*\}\}|your[-_ ].*|x{4,}|changeme)$/iu;
const PERCENT_ENCODED = /%(?:2[0-9a-f]|3[a-f]|40|5[b-e]|7[b-e])/iu;

/** Entra makes values of 40 characters today (34 before 2021); nothing shorter than 16 was ever made by it. */
const SHORTEST_VALUE = 16;

export function shapeOfSecret(secret: string): SecretShape {
  const trimmed = secret.trim();
  return {
    length: secret.length,
    kind: kindOf(trimmed),
    hasOuterWhitespace: trimmed !== secret,
    isUrlEncoded: PERCENT_ENCODED.test(trimmed),
  };
}

function kindOf(secret: string): SecretKind {
  if (GUID.test(secret)) return 'guid';
  if (PLACEHOLDER.test(secret)) return 'placeholder';
  if (secret.length < SHORTEST_VALUE) return 'short';
  return /\s/u.test(secret) ? 'spaced' : 'value';
}

/** A text in a field where no secret belongs: long for a name, and mixed as only generated text is. */
export function looksLikeSecret(text: string): boolean {
  const isMixed = text.includes('~') || [/[a-z]/u, /[A-Z]/u, /\d/u].every((kind) => kind.test(text));
  return isMixed && /^[\x21-\x7e]{30,80}$/u.test(text) && kindOf(text) === 'value';
}
