import type { Read } from '../reading/fault.ts';
import { MOST_LEAVES, type Leaf } from '../reading/leaf.ts';
import { caught, createCursor, stop, type TextCursor } from './text-cursor.ts';

/**
 * `key=value;key=value` by the rules of .NET's connection strings: white space around keys and bare values does not
 * count, and a value in single or double quotes may hold anything, with its own quote written twice.
 */
export function readConnectionString(text: string): Read<readonly Leaf[]> {
  return caught(() => {
    const cursor = createCursor(text);
    const leaves = new Map<string, Leaf>();
    let last = '';
    for (;;) {
      skipBlank(cursor);
      if (cursor.text.charAt(cursor.at) === ';') cursor.at += 1;
      else if (cursor.at >= text.length) return [...leaves.values()];
      else {
        const start = cursor.at;
        const leaf = readPair(cursor, last);
        if (leaves.has(leaf.path.toLowerCase()))
          stop(cursor, 'twice', leaf.path, 'this key is here twice. Remove one of them.', start);
        if (leaves.size >= MOST_LEAVES)
          stop(cursor, 'too-many', leaf.path, 'too many keys. Paste those that matter.');
        leaves.set(leaf.path.toLowerCase(), leaf);
        last = leaf.path;
      }
    }
  });
}

/** A text without `=` may be the rest of a value that holds a semicolon, so it is not named: the key before it is. */
function readPair(cursor: TextCursor, before: string): Leaf {
  const begin = cursor.at;
  const end = cursor.text.slice(begin).search(/[=;]/u);
  const name = cursor.text.slice(begin, end === -1 ? undefined : begin + end).trim();
  if (end === -1 || cursor.text.charAt(begin + end) === ';')
    stop(
      cursor,
      'equals',
      before,
      'what follows here has no =. A value with a semicolon stands in quotes.',
      begin,
    );
  if (name === '')
    stop(cursor, 'key', before, 'what follows here has no key before its =. Write one.', begin);
  cursor.at = begin + end + 1;
  skipBlank(cursor);
  const start = cursor.at;
  const value = readValue(cursor, name);
  const leaf: Leaf = {
    path: name,
    line: cursor.lineOf(begin),
    value: { kind: 'text', text: value },
    start,
    end: cursor.at,
  };
  skipBlank(cursor);
  if (cursor.at < cursor.text.length && cursor.text.charAt(cursor.at) !== ';')
    stop(cursor, 'semicolon', name, 'write ; after the closing quote.');
  return leaf;
}

function readValue(cursor: TextCursor, name: string): string {
  const quote = cursor.text.charAt(cursor.at);
  if (quote === '"' || quote === "'") return readQuoted(cursor, quote, name);
  const rest = cursor.text.slice(cursor.at);
  const end = rest.indexOf(';');
  const value = (end === -1 ? rest : rest.slice(0, end)).trimEnd();
  cursor.at += value.length;
  return value;
}

function readQuoted(cursor: TextCursor, quote: string, name: string): string {
  const opening = cursor.at;
  let value = '';
  cursor.at += 1;
  for (;;) {
    const end = cursor.text.indexOf(quote, cursor.at);
    if (end === -1)
      stop(cursor, 'quote-open', name, 'the value that starts here has no closing quote. Add it.', opening);
    value += cursor.text.slice(cursor.at, end);
    cursor.at = end + 1;
    if (cursor.text.charAt(cursor.at) !== quote) return value;
    value += quote;
    cursor.at += 1;
  }
}

function skipBlank(cursor: TextCursor): void {
  while (/\s/u.test(cursor.text.charAt(cursor.at))) cursor.at += 1;
}
