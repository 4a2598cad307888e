/**
 * Text as a terminal may get it: control, format and line-separating characters become visible escapes, so that no
 * value can move the cursor, change colours or write to the clipboard.
 */
export const printable = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, escapeUnit);

/** The same with the text's own line breaks, and one at the end. */
export const printableLines = (text: string): string => `${text.split('\n').map(printable).join('\n')}\n`;

/** One line of JSON with the same characters escaped: they can stand inside strings only, where `\u` means them. */
export const printableJson = (value: unknown): string => `${printable(JSON.stringify(value))}\n`;

function escapeUnit(character: string): string {
  const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}
