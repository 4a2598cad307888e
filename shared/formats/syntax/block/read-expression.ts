import { DEEPEST } from '../../reading/leaf.ts';
import { stop, type TextCursor } from '../text-cursor.ts';
import { characterAt, keyBefore, skipBlank, skipSpace, take, type BlockReader } from './block-reader.ts';
import type { Entry, Expression } from './expression.ts';
import { readQuoted } from './read-quoted.ts';

const NUMBER = /-?\d[\d.]*(?![\w-])/uy;
const REFERENCE = /[A-Za-z_][\w-]*(?:(?:\?|!)?\.[\w*-]+|\[[^\]\r\n]{0,80}\])*/uy;
const OPERATOR = /[ \t]*(?:\?\?|\?(?!\.)|==|!=|&&|\|\||<=|>=|[<>*%+]|-(?=[ \t])|\/(?![/*]))/uy;
const KEY = /[A-Za-z_][\w.-]*|\([^()\r\n]{1,200}\)/uy;

/** One value. An operator behind it makes it one that only running would give. */
export function readExpression(reader: BlockReader): Expression {
  const { cursor } = reader;
  skipSpace(cursor);
  const start = cursor.at;
  reader.depth += 1;
  if (reader.depth > DEEPEST)
    stop(cursor, 'too-deep', '', `this is nested more than ${DEEPEST} levels deep.`);
  const value = readPrimary(reader);
  reader.depth -= 1;
  if (take(cursor, OPERATOR) === null) return value;
  skipRest(reader);
  return { kind: 'reference', name: nameIn(cursor.text.slice(start, cursor.at)), start, end: cursor.at };
}

function readPrimary(reader: BlockReader): Expression {
  const { cursor } = reader;
  const start = cursor.at;
  const character = characterAt(cursor);
  if (character === '"' || character === "'" || characterAt(cursor, 2) === '<<')
    return { kind: 'template', parts: readQuoted(reader, readExpression), start, end: cursor.at };
  if (character === '[') return readList(reader);
  if (character === '{') {
    cursor.at += 1;
    const entries = readEntries(reader, start);
    return { kind: 'object', entries, start, end: cursor.at };
  }
  if (character === '(') {
    cursor.at += 1;
    const inner = readExpression(reader);
    skipSpace(cursor);
    if (characterAt(cursor) === ')') cursor.at += 1;
    return { ...inner, start, end: cursor.at };
  }
  if (character === '!' || character === '-') {
    cursor.at += 1;
    return readPrimary(reader);
  }
  const number = take(cursor, NUMBER);
  if (number !== null) return { kind: 'word', text: number[0], start, end: cursor.at };
  const name = take(cursor, REFERENCE)?.[0];
  if (name === undefined) {
    cursor.at += 1;
    return { kind: 'word', text: '', start, end: cursor.at };
  }
  if (characterAt(cursor) === '(') return readCall(reader, name, start);
  if (/^(?:true|false|null)$/u.test(name)) return { kind: 'word', text: name, start, end: cursor.at };
  return { kind: 'reference', name, start, end: cursor.at };
}

function readCall(reader: BlockReader, name: string, start: number): Expression {
  const { cursor } = reader;
  cursor.at += 1;
  const items = readItems(reader, ')', start);
  const members = take(cursor, /(?:[?!]?\.[\w*-]+(?:\([^()\r\n]{0,200}\))?|\[[^\]\r\n]{0,80}\])+/uy);
  const source = cursor.text.slice(start, Math.min(cursor.at, start + 120));
  if (members !== null) return { kind: 'reference', name: source, start, end: cursor.at };
  return { kind: 'call', name, items, source, start, end: cursor.at };
}

function readList(reader: BlockReader): Expression {
  const { cursor } = reader;
  const start = cursor.at;
  cursor.at += 1;
  skipSpace(cursor);
  // Of `[for x in y: value]` the value counts, with `x` as what something else sets.
  if (take(cursor, /for\s/uy) !== null) skipTo(reader, ':');
  const items = readItems(reader, ']', start);
  return { kind: 'list', items, start, end: cursor.at };
}

function readItems(reader: BlockReader, closing: string, opening: number): readonly Expression[] {
  const { cursor } = reader;
  const items: Expression[] = [];
  for (;;) {
    take(cursor, /[\s,:]+/uy);
    skipSpace(cursor);
    const character = characterAt(cursor);
    if (character === ',') continue;
    if (character === closing) break;
    if (character === '') unclosed(cursor, closing, opening);
    if (character === '}') break;
    items.push(readExpression(reader));
    take(cursor, /\.\.\./uy);
  }
  if (characterAt(cursor) === closing) cursor.at += 1;
  return items;
}

const NESTED = /resource\s+(\w+)\s+'([^'\r\n]*)'\s*(?:existing\s*)?=\s*(?:if\s*\([^)\r\n]*\)\s*)?/uy;

/** The inside of `{ … }`: `key = value`, `key: value`, and blocks of their own. Lines that are none are passed over. */
export function readEntries(reader: BlockReader, opening: number): readonly Entry[] {
  const { cursor } = reader;
  const entries: Entry[] = [];
  for (;;) {
    take(cursor, /[\s,]+/uy);
    skipSpace(cursor);
    take(cursor, /[\s,]+/uy);
    const character = characterAt(cursor);
    if (character === '}') break;
    if (character === '') unclosed(cursor, '}', opening);
    const nested = take(cursor, NESTED);
    if (nested !== null) {
      const [, name = '', type = ''] = nested;
      reader.inner.push({ keyword: 'resource', labels: [name, type], value: readExpression(reader) });
      continue;
    }
    const before = cursor.at;
    const entry = readEntry(reader);
    if (entry === null) {
      cursor.at = before;
      take(cursor, /[^\r\n}]*/uy);
      if (cursor.at === before) cursor.at += 1;
    } else entries.push(entry);
  }
  cursor.at += 1;
  return entries;
}

/** `null`: no entry stands here. */
export function readEntry(reader: BlockReader): Entry | null {
  const { cursor } = reader;
  const key = readKey(reader);
  if (key === '') return null;
  skipBlank(cursor);
  if (take(cursor, /=(?![=>])|:(?!:)/uy) !== null) return [key, readExpression(reader)];
  let name = key;
  for (;;) {
    const character = characterAt(cursor);
    if (character === '{') return [name, readExpression(reader)];
    const label = character === '"' ? readKey(reader) : (take(cursor, /[A-Za-z_][\w-]*/uy)?.[0] ?? '');
    if (label === '') return null;
    name += `.${label}`;
    skipBlank(cursor);
  }
}

function readKey(reader: BlockReader): string {
  const { cursor } = reader;
  const character = characterAt(cursor);
  if (character !== '"' && character !== "'") return take(cursor, KEY)?.[0] ?? '';
  return readQuoted(reader, readExpression)
    .map((part) => (typeof part === 'string' ? part : ''))
    .join('');
}

/** To the end of an expression that is not worked out. */
function skipRest(reader: BlockReader): void {
  const { cursor } = reader;
  for (;;) {
    skipBlank(cursor);
    const character = characterAt(cursor);
    if (character === '' || ',])}\r\n'.includes(character)) {
      // `a ? b` goes on where the next line begins with `:`.
      if (take(cursor, /\s*(?=[?:]\s)/uy) === null || characterAt(cursor) === character) return;
    } else if (character === '?' || character === ':') {
      cursor.at += 1;
      skipSpace(cursor);
    } else {
      const before = cursor.at;
      if (/["'[{(\w]/u.test(character)) readPrimary(reader);
      if (cursor.at === before) cursor.at += 1;
    }
  }
}

function skipTo(reader: BlockReader, wanted: string): void {
  const { cursor } = reader;
  for (;;) {
    const character = characterAt(cursor);
    if (character === '' || character === wanted) break;
    const before = cursor.at;
    if (/["'[{(]/u.test(character)) readPrimary(reader);
    if (cursor.at === before) cursor.at += 1;
  }
  cursor.at += 1;
}

/** What an expression depends on first, as the text calls it. */
export const nameIn = (source: string): string =>
  /[A-Za-z_][\w-]*(?:\.[\w-]+)+|[A-Za-z_]\w*/u.exec(source.replaceAll(/"[^"]*"|'[^']*'/gu, ''))?.[0] ??
  'an expression';

function unclosed(cursor: TextCursor, closing: string, opening: number): never {
  return stop(
    cursor,
    'bracket-open',
    keyBefore(cursor.text, opening),
    `the bracket that opens here is not closed. Add ${closing} at its end.`,
    opening,
  );
}
