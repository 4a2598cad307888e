import type { Read } from '../reading/fault.ts';
import { MOST_LEAVES, type Leaf } from '../reading/leaf.ts';
import { caught, createCursor, stop, type TextCursor } from './text-cursor.ts';

const BLANK = /[ \t]*/uy;
/** What shells write before an assignment. */
const SETTER = /(?:export[ \t]+|set[ \t]+|\$env:)/iuy;
const NAME = /[A-Za-z_][\w.:-]*/uy;
const BARE = /[^\r\n]*/uy;

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
]);

/**
 * `NAME=value` lines, as dotenv, shells and PowerShell write them: comments, `export`, three kinds of quotes, of which
 * the double ones know `\n`, `\r`, `\t` and a backslash before any other character. Nothing is expanded.
 */
export function readEnvText(text: string): Read<readonly Leaf[]> {
  return caught(() => {
    const cursor = createCursor(text);
    const leaves = new Map<string, Leaf>();
    while (cursor.at < text.length) {
      const leaf = readLine(cursor);
      if (leaf === null) continue;
      const before = leaves.get(leaf.path);
      if (before !== undefined)
        stop(
          cursor,
          'twice',
          leaf.path,
          `this variable is set in line ${before.line} already. Remove one of them.`,
          leaf.start,
        );
      if (leaves.size >= MOST_LEAVES)
        stop(cursor, 'too-many', leaf.path, 'too many variables. Paste the lines that matter.');
      leaves.set(leaf.path, leaf);
    }
    return [...leaves.values()];
  });
}

/** Reads to behind the end of the line. `null` for an empty line and a comment. */
function readLine(cursor: TextCursor): Leaf | null {
  take(cursor, BLANK);
  const first = cursor.text.charAt(cursor.at);
  if (first === '#' || first === '\n' || first === '\r' || first === '') {
    take(cursor, BARE);
    cursor.at += 1;
    return null;
  }
  take(cursor, SETTER);
  const name = take(cursor, NAME);
  if (name === '') stop(cursor, 'name', '', 'write the name of a variable here, or # before a comment.');
  take(cursor, BLANK);
  if (cursor.text.charAt(cursor.at) !== '=')
    stop(cursor, 'equals', name, 'write = between the name and its value.');
  cursor.at += 1;
  take(cursor, BLANK);
  const start = cursor.at;
  const value = readValue(cursor, name);
  const leaf: Leaf = {
    path: name,
    line: cursor.lineOf(start),
    value: { kind: 'text', text: value },
    start,
    end: cursor.at,
  };
  endLine(cursor, name);
  return leaf;
}

function readValue(cursor: TextCursor, name: string): string {
  const quote = cursor.text.charAt(cursor.at);
  if (quote !== '' && `"'\``.includes(quote)) return readQuoted(cursor, quote, name);
  const rest = take(cursor, BARE);
  const bare = rest.replace(/(?:^|[ \t])#.*$/u, '').trimEnd();
  cursor.at -= rest.length - bare.length;
  return bare;
}

function readQuoted(cursor: TextCursor, quote: string, name: string): string {
  const opening = cursor.at;
  let value = '';
  cursor.at += 1;
  for (;;) {
    const character = cursor.text.charAt(cursor.at);
    if (character === '')
      stop(cursor, 'quote-open', name, 'the value that starts here has no closing quote. Add it.', opening);
    cursor.at += 1;
    if (character === quote) return value;
    if (character === '\\' && quote === '"') {
      const next = cursor.text.charAt(cursor.at);
      value += ESCAPES.get(next) ?? next;
      cursor.at += 1;
    } else value += character;
  }
}

function endLine(cursor: TextCursor, name: string): void {
  const at = cursor.at;
  const rest = take(cursor, BARE);
  if (!/^[ \t;]*(?:#.*)?$/u.test(rest))
    stop(
      cursor,
      'after-quote',
      name,
      'nothing may follow the closing quote. Put the whole value in quotes.',
      at,
    );
  if (cursor.text.startsWith('\r\n', cursor.at)) cursor.at += 2;
  else cursor.at += 1;
}

function take(cursor: TextCursor, pattern: RegExp): string {
  pattern.lastIndex = cursor.at;
  const found = pattern.exec(cursor.text)?.[0] ?? '';
  cursor.at += found.length;
  return found;
}
