/** A run of text as it may be shown: either plain, or a spelled-out character that would otherwise be unseen. */
export type VisiblePart = { readonly text: string; readonly isEscape: boolean };

/**
 * Control and format characters (bidi overrides, zero-width and tag characters among them), separators other than the
 * space, lone surrogates, and the letters that have no ink.
 */
const UNSEEN =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\u115f\u1160\u3164\uffa0]/u;
const UNSEEN_RUN = new RegExp(`(${UNSEEN.source})`, 'u');

const SHORT_NAMES = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

/** Splits text so that nothing in it can hide or reorder what stands around it. Does not judge homoglyphs. */
export function toVisibleParts(text: string): readonly VisiblePart[] {
  return text
    .split(UNSEEN_RUN)
    .filter((part) => part !== '')
    .map((part) =>
      UNSEEN.test(part) ? { text: escape(part), isEscape: true } : { text: part, isEscape: false },
    );
}

export function toVisibleText(text: string): string {
  return toVisibleParts(text)
    .map((part) => part.text)
    .join('');
}

function escape(character: string): string {
  const short = SHORT_NAMES.get(character);
  if (short !== undefined) return short;
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
  return code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, '0')}`;
}
