import { stop, type TextCursor } from '../text-cursor.ts';

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
]);
const USE = /\$(?:\{([^{}\r\n]{1,100})\}|\(\$?([^()\r\n]{1,200})\)|((?:env:)?[A-Za-z_][\w]*))/uy;

/** The text that a variable has so far; `null`: the text does not say. */
type Lookup = (name: string) => string | null;

/** `'…'`, `"…"`, `@'…'@` and `@"…"@`, with variables of the same text filled in and all others left as `${name}`. */
export function readString(cursor: TextCursor, lookup: Lookup): string {
  const { text } = cursor;
  const opening = cursor.at;
  if (text.charAt(cursor.at) === '@') {
    const quote = text.charAt(cursor.at + 1);
    const end = text.indexOf(`\n${quote}@`, cursor.at);
    if (end === -1) unclosed(cursor, opening);
    const inner = text
      .slice(cursor.at + 2, end)
      .replace(/^[ \t]*\r?\n/u, '')
      .replace(/\r$/u, '');
    cursor.at = end + 3;
    return quote === '"' ? filled(inner, lookup) : inner;
  }
  const quote = text.charAt(cursor.at);
  let value = '';
  for (cursor.at += 1; ;) {
    const character = text.charAt(cursor.at);
    if (character === '') unclosed(cursor, opening);
    if (character === quote) {
      if (text.charAt(cursor.at + 1) !== quote) break;
      value += quote;
      cursor.at += 2;
    } else if (quote === '"' && character === '`') {
      const next = text.charAt(cursor.at + 1);
      value += ESCAPES.get(next) ?? next;
      cursor.at += 2;
    } else if (quote === '"' && character === '$') {
      value += readUse(cursor, lookup);
    } else {
      value += character;
      cursor.at += 1;
    }
  }
  cursor.at += 1;
  return value;
}

function readUse(cursor: TextCursor, lookup: Lookup): string {
  USE.lastIndex = cursor.at;
  const found = USE.exec(cursor.text);
  cursor.at += found?.[0].length ?? 1;
  if (found === null) return '$';
  const name = (found[1] ?? found[2] ?? found[3] ?? '').trim();
  return lookup(name) ?? `\${${name.replace(/^env:/iu, '')}}`;
}

const filled = (text: string, lookup: Lookup): string =>
  text.replaceAll(
    /\$(?:\{([^{}\r\n]{1,100})\}|\(\$?([^()\r\n]{1,200})\)|((?:env:)?[A-Za-z_]\w*))/gu,
    (_, ...names) => {
      const name = (names as readonly unknown[])
        .slice(0, 3)
        .find((each) => typeof each === 'string') as string;
      return lookup(name) ?? `\${${name}}`;
    },
  );

function unclosed(cursor: TextCursor, opening: number): never {
  return stop(cursor, 'quote-open', '', 'the quote that opens here is not closed. Add one.', opening);
}
