import { CLAIMS } from '../entra/claims.ts';
import type { Claim, Evidence, Field } from '../evidence/evidence.ts';

/** RFC 7515 section 4.1 and Entra's own; their values name keys and formats, not people. */
const HEADER_NAMES: ReadonlySet<string> = new Set([
  'typ',
  'alg',
  'kid',
  'x5t',
  'x5t#S256',
  'nonce',
  'cty',
  'crit',
]);

const PERSONAL_FIELDS: ReadonlySet<string> = new Set([
  'login_hint',
  'username',
  'client_info',
  'id_token_hint',
  'logout_hint',
  'x-anchormailbox',
]);

/** Also catches `ann_contoso.com#EXT#@fabrikam.onmicrosoft.com`. Bounded, so that a hostile claim costs no time. */
const E_MAIL = /[^\s"'“”<>()[\]{},;:=/\\]{1,200}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63})+/giu;
const ENCODED_TOKEN = /\beyJ[A-Za-z0-9_-]{8,2000}\.[A-Za-z0-9_.-]*/gu;

/**
 * A replacer for `JSON.stringify` that makes a report fit to be shown to others. Claims are kept by name: what is
 * personal, or not in the dictionary, is replaced by its shape. Free text loses addresses, encoded tokens, and the
 * names that this attempt's tokens hold.
 */
export function createShareSafeReplacer(evidence: Evidence): (key: string, value: unknown) => unknown {
  const names = personalTexts(evidence);
  return (_key, value) => {
    if (typeof value === 'string') return maskText(value, names);
    if (isClaim(value)) return isShareable(value.name) ? value : shapeOf(value.name, value.json);
    if (isPlainField(value)) {
      return PERSONAL_FIELDS.has(value.name.toLowerCase()) ? shapeOf(value.name, value.value) : value;
    }
    return value;
  };
}

function isShareable(claim: string): boolean {
  return HEADER_NAMES.has(claim) || CLAIMS.get(claim)?.isPersonal === false;
}

const shapeOf = (name: string, text: string) => ({
  name,
  value: { redacted: 'personal', length: text.length },
});

function maskText(text: string, names: readonly string[]): string {
  const masked = text.replace(ENCODED_TOKEN, '(token)').replace(E_MAIL, '(e-mail address)');
  return names.reduce((rest, name) => rest.replaceAll(name, '(name)'), masked);
}

/** Names with a space in them, for others would match within words that are none. The longest first. */
function personalTexts({ idToken, accessToken }: Evidence): readonly string[] {
  const claims = [idToken, accessToken].flatMap((token) =>
    token.status === 'observed' ? token.value.payload : [],
  );
  return claims
    .filter(({ name }) => CLAIMS.get(name)?.isPersonal === true)
    .map(({ json }) => json.replace(/^"(.*)"$/su, '$1'))
    .filter((text) => /^\p{L}\S* \S/u.test(text))
    .sort((a, b) => b.length - a.length);
}

function isClaim(value: unknown): value is Claim {
  return isNamed(value) && 'json' in value && typeof value.json === 'string';
}

function isPlainField(value: unknown): value is Field & { readonly value: string } {
  return isNamed(value) && 'value' in value && typeof value.value === 'string';
}

function isNamed(value: unknown): value is { readonly name: string } {
  return typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string';
}
