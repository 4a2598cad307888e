import { stop, type TextCursor } from './text-cursor.ts';

const SIMPLE: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ["'", "'"],
  ['`', '`'],
  ['\\', '\\'],
  ['/', '/'],
  ['$', '$'],
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['v', '\v'],
  ['0', '\0'],
]);

/**
 * Reads a quoted text of JSON or JavaScript; the cursor stands on its opening quote and ends behind the closing one.
 * `null` for a template with a `${…}` in it, which has no value here.
 */
export function readString(cursor: TextCursor, field: string): string | null {
  const { text } = cursor;
  const opening = cursor.at;
  const quote = text.charAt(opening);
  let value = '';
  let isTemplate = false;
  cursor.at += 1;
  for (;;) {
    const character = text.charAt(cursor.at);
    if (character === quote) break;
    if (character === '') {
      stop(cursor, 'quote-open', field, 'the text that starts here has no closing quote. Add it.', opening);
    }
    if ((character === '\n' || character === '\r') && quote !== '`') {
      stop(
        cursor,
        'quote-open',
        field,
        'the line ends before the closing quote. Add it, or write \\n.',
        opening,
      );
    }
    if (character === '\\') value += readEscape(cursor, field);
    else {
      if (quote === '`' && character === '$' && text.charAt(cursor.at + 1) === '{') isTemplate = true;
      value += character;
      cursor.at += 1;
    }
  }
  cursor.at += 1;
  return isTemplate ? null : value;
}

function readEscape(cursor: TextCursor, field: string): string {
  const letter = cursor.text.charAt(cursor.at + 1);
  const digits = letter === 'u' ? 4 : letter === 'x' ? 2 : 0;
  if (digits > 0) {
    const code = cursor.text.slice(cursor.at + 2, cursor.at + 2 + digits);
    if (!/^[0-9a-f]+$/iu.test(code) || code.length < digits)
      stop(cursor, 'escape', field, `write ${digits} hexadecimal digits after \\${letter}.`);
    cursor.at += 2 + digits;
    return String.fromCharCode(Number.parseInt(code, 16));
  }
  const simple = SIMPLE.get(letter);
  if (simple === undefined)
    stop(cursor, 'escape', field, 'the backslash here stands for nothing. Write two of them for one.');
  cursor.at += 2;
  return simple;
}
