import type { ObjectDialect } from './object-dialect.ts';
import { stop, type TextCursor } from './text-cursor.ts';

const SPACE = /\s+/uy;
const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['{', '}'],
  ['[', ']'],
  ['(', ')'],
]);

/** Moves over white space, and over comments where the dialect has them. */
export function skipSpace(cursor: TextCursor, dialect: ObjectDialect): void {
  for (;;) {
    SPACE.lastIndex = cursor.at;
    cursor.at += SPACE.exec(cursor.text)?.[0].length ?? 0;
    const two = cursor.text.slice(cursor.at, cursor.at + 2);
    if (two !== '//' && two !== '/*') return;
    if (dialect === 'json') stop(cursor, 'comment', '', 'remove the comment: JSON has none.');
    const isLine = two === '//';
    const end = isLine ? endOfLine(cursor.text, cursor.at) : cursor.text.indexOf('*/', cursor.at + 2);
    if (end === -1) stop(cursor, 'comment-open', '', 'this comment has no end. Close it with */.');
    cursor.at = isLine ? end : end + 2;
  }
}

/** Moves to the comma or bracket that ends an expression; brackets, quotes and comments in it are skipped whole. */
export function skipExpression(cursor: TextCursor, field: string): void {
  const open: string[] = [];
  const begin = cursor.at;
  for (;;) {
    skipSpace(cursor, 'javascript');
    const character = cursor.text.charAt(cursor.at);
    const last = open.at(-1);
    if (character === '')
      stop(cursor, 'unclosed', field, 'the text ends inside this value. Paste all of it.', begin);
    if (last === undefined && ',}]'.includes(character)) return;
    if (character === last) open.pop();
    else if (CLOSERS.has(character)) open.push(CLOSERS.get(character) ?? '');
    if (`"'\``.includes(character)) skipQuoted(cursor, field);
    else cursor.at += 1;
  }
}

function skipQuoted(cursor: TextCursor, field: string): void {
  const quote = cursor.text.charAt(cursor.at);
  const begin = cursor.at;
  do {
    cursor.at += cursor.text.charAt(cursor.at) === '\\' ? 2 : 1;
    if (cursor.at >= cursor.text.length)
      stop(cursor, 'quote-open', field, 'the text that starts here has no closing quote. Add it.', begin);
  } while (cursor.text.charAt(cursor.at) !== quote);
  cursor.at += 1;
}

function endOfLine(text: string, from: number): number {
  const end = text.slice(from).search(/[\r\n]/u);
  return end === -1 ? text.length : from + end;
}
