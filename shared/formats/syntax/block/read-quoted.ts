import { stop } from '../text-cursor.ts';
import { characterAt, keyBefore, skipSpace, take, type BlockReader } from './block-reader.ts';
import type { Expression } from './expression.ts';

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
]);

/** A character by its number: `\\u00e9`, `\\U0001f600`, and Bicep’s `\\u{1f600}`. */
const CODED = /\\(?:u([0-9a-f]{4})|U([0-9a-f]{8})|u\{([0-9a-f]{1,6})\})/iuy;

const fromCode = (digits: string): string => {
  const code = Number.parseInt(digits, 16);
  return code > 0x10_ff_ff ? '\uFFFD' : String.fromCodePoint(code);
};

type Part = string | Expression;

/** `"…${x}…"`, `'…${x}…'`, `'''…'''` and `<<NAME … NAME`. */
export function readQuoted(
  reader: BlockReader,
  readExpression: (reader: BlockReader) => Expression,
): readonly Part[] {
  const { cursor } = reader;
  const heredoc = take(cursor, /<<[-~]?"?([A-Za-z_]\w*)"?[ \t]*\r?\n/uy)?.[1];
  if (heredoc !== undefined) return readHeredoc(reader, heredoc);
  const opening = cursor.at;
  if (characterAt(cursor, 3) === "'''") {
    const end = cursor.text.indexOf("'''", cursor.at + 3);
    if (end === -1) unclosed(reader, opening);
    const value = cursor.text.slice(cursor.at + 3, end);
    cursor.at = end + 3;
    return [value];
  }
  const quote = characterAt(cursor);
  const parts: Part[] = [];
  let literal = '';
  cursor.at += 1;
  for (;;) {
    const character = characterAt(cursor);
    if (character === '' || character === '\n' || character === '\r') unclosed(reader, opening);
    if (character === quote) break;
    if (character === '\\') {
      const coded = take(cursor, CODED)?.slice(1).find(Boolean);
      const next = cursor.text.charAt(cursor.at + 1);
      if (coded === undefined) cursor.at += 2;
      literal += coded === undefined ? (ESCAPES.get(next) ?? next) : fromCode(coded);
    } else if (characterAt(cursor, 3) === '$${') {
      literal += '${';
      cursor.at += 3;
    } else if (characterAt(cursor, 2) === '${') {
      if (literal !== '') parts.push(literal);
      literal = '';
      parts.push(readInner(reader, readExpression));
    } else {
      literal += character;
      cursor.at += 1;
    }
  }
  cursor.at += 1;
  return literal === '' ? parts : [...parts, literal];
}

function readInner(reader: BlockReader, readExpression: (reader: BlockReader) => Expression): Expression {
  const { cursor } = reader;
  cursor.at += 2;
  const inner = readExpression(reader);
  skipSpace(cursor);
  take(cursor, /[^}"'\r\n]*/uy);
  if (characterAt(cursor) === '}') cursor.at += 1;
  return inner;
}

function readHeredoc(reader: BlockReader, name: string): readonly Part[] {
  const { cursor } = reader;
  const end = new RegExp(`^[ \\t]*${name}[ \\t]*$`, 'gmu');
  end.lastIndex = cursor.at;
  const found = end.exec(cursor.text);
  if (found === null) return unclosed(reader, cursor.at - 1);
  const value = cursor.text.slice(cursor.at, found.index);
  cursor.at = found.index + found[0].length;
  return [value];
}

function unclosed({ cursor }: BlockReader, opening: number): never {
  return stop(
    cursor,
    'quote-open',
    keyBefore(cursor.text, opening),
    'the quote that opens here is not closed. Add one.',
    opening,
  );
}
