import type { Read } from '../reading/fault.ts';
import { DEEPEST, MOST_LEAVES, type Leaf, type LeafValue } from '../reading/leaf.ts';
import type { ObjectDialect } from './object-dialect.ts';
import { skipExpression, skipSpace } from './object-space.ts';
import { readString } from './object-strings.ts';
import { caught, createCursor, stop, type TextCursor } from './text-cursor.ts';

type Reader = {
  readonly cursor: TextCursor;
  readonly dialect: ObjectDialect;
  readonly leaves: Leaf[];
};

const NAME = /[A-Za-z_$][\w$]*/uy;
const WORD = /[-+\w.]+/uy;
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?$/iu;

/** Reads the object at the start of the text; nothing but space may follow it. */
export function readObjectText(text: string, dialect: 'json' | 'commented'): Read<readonly Leaf[]> {
  return caught(() => {
    const reader = createReader(text, dialect);
    const { cursor } = reader;
    skipSpace(cursor, dialect);
    if (text.charAt(cursor.at) !== '{') stop(cursor, 'no-object', '', 'start with an opening brace {.');
    readValue(reader, '', 0);
    skipSpace(cursor, dialect);
    if (cursor.at < text.length)
      stop(
        cursor,
        'after-end',
        '',
        'the object has ended before this. Remove what follows, or a brace too many.',
      );
    return reader.leaves;
  });
}

/** Reads the members of an object literal from `at`, which lies on the name of one, to its closing brace. */
export function readMembersFrom(text: string, at: number): Read<readonly Leaf[]> {
  return caught(() => {
    const reader = createReader(text, 'javascript');
    reader.cursor.at = at;
    readMembers(reader, '', 1);
    return reader.leaves;
  });
}

const createReader = (text: string, dialect: ObjectDialect): Reader => ({
  cursor: createCursor(text),
  dialect,
  leaves: [],
});

function readValue(reader: Reader, path: string, depth: number): void {
  const { cursor, dialect } = reader;
  skipSpace(cursor, dialect);
  const start = cursor.at;
  const character = cursor.text.charAt(start);
  if (depth > DEEPEST)
    stop(cursor, 'too-deep', path, `this is nested more than ${DEEPEST} levels deep. Paste the inner part.`);
  if (character === '{') {
    cursor.at += 1;
    readMembers(reader, path, depth + 1);
  } else if (character === '[') {
    cursor.at += 1;
    readItems(reader, path, depth + 1);
  } else push(reader, path, start, readScalar(reader, path));
}

function readMembers(reader: Reader, path: string, depth: number): void {
  const { cursor, dialect } = reader;
  const opening = cursor.at;
  const names = new Set<string>();
  for (;;) {
    skipSpace(cursor, dialect);
    if (isClosed(reader, '}', names.size > 0)) break;
    const start = cursor.at;
    const name = readName(reader, path);
    const inner = path === '' ? name : `${path}.${name}`;
    if (name !== '...' && names.has(name))
      stop(cursor, 'twice', inner, 'this key is here twice. Remove one of them.', start);
    names.add(name);
    readMember(reader, inner, start, depth);
    endEntry(reader, '}', path === '' ? inner : path, opening);
  }
  if (names.size === 0 && path !== '') push(reader, path, opening - 1, { kind: 'empty' });
}

function readMember(reader: Reader, path: string, start: number, depth: number): void {
  const { cursor, dialect } = reader;
  skipSpace(cursor, dialect);
  const character = cursor.text.charAt(cursor.at);
  if (character === ':') {
    cursor.at += 1;
    readValue(reader, path, depth);
  } else if (dialect === 'javascript' && ',}(.'.includes(character) && character !== '') {
    // A method, or a name that stands for its variable.
    skipExpression(cursor, path);
    push(reader, path, start, { kind: 'variable' });
  } else stop(cursor, 'colon', path, 'write a colon and a value after this key.', start);
}

function readItems(reader: Reader, path: string, depth: number): void {
  const { cursor, dialect } = reader;
  const opening = cursor.at;
  let count = 0;
  for (;;) {
    skipSpace(cursor, dialect);
    if (isClosed(reader, ']', count > 0)) break;
    readValue(reader, `${path}[${count}]`, depth);
    endEntry(reader, ']', path, opening);
    count += 1;
  }
  if (count === 0) push(reader, path, opening - 1, { kind: 'empty' });
}

/** Consumes the closing bracket. In JSON it may not follow a comma. */
function isClosed({ cursor, dialect }: Reader, bracket: string, hasEntries: boolean): boolean {
  if (cursor.text.charAt(cursor.at) !== bracket) return false;
  if (
    hasEntries &&
    dialect === 'json' &&
    /,\s*$/u.test(cursor.text.slice(Math.max(0, cursor.at - 200), cursor.at))
  )
    stop(cursor, 'comma-extra', '', `remove the comma before this ${bracket}.`);
  cursor.at += 1;
  return true;
}

function endEntry({ cursor, dialect }: Reader, bracket: string, field: string, opening: number): void {
  skipSpace(cursor, dialect);
  const character = cursor.text.charAt(cursor.at);
  if (character === ',') cursor.at += 1;
  else if (character === '')
    stop(cursor, 'unclosed', field, `the text ends before the closing ${bracket}. Paste all of it.`, opening);
  else if (character !== bracket)
    stop(cursor, 'comma', field, `write a comma before this, or a closing ${bracket}.`);
}

function readName({ cursor, dialect }: Reader, path: string): string {
  // A spread has no name: the dots stand for it, and what follows is skipped as an expression.
  if (dialect === 'javascript' && cursor.text.startsWith('...', cursor.at)) return '...';
  const character = cursor.text.charAt(cursor.at);
  const isQuoted = character === '"' || (character === "'" && dialect === 'javascript');
  if (isQuoted) return readString(cursor, path) ?? '';
  NAME.lastIndex = cursor.at;
  const name = NAME.exec(cursor.text)?.[0];
  if (name !== undefined && dialect === 'javascript') {
    cursor.at += name.length;
    return name;
  }
  if (character === '') stop(cursor, 'unclosed', path, 'the text ends inside this object. Paste all of it.');
  return stop(cursor, 'key', path, 'write a key in double quotes here.');
}

function readScalar({ cursor, dialect }: Reader, path: string): LeafValue {
  const start = cursor.at;
  const character = cursor.text.charAt(start);
  const quotes = dialect === 'javascript' ? `"'\`` : '"';
  if (character !== '' && quotes.includes(character)) {
    const text = readString(cursor, path);
    return isExpression(cursor, dialect) || text === null ? variable(cursor, path) : { kind: 'text', text };
  }
  WORD.lastIndex = start;
  const word = WORD.exec(cursor.text)?.[0] ?? '';
  cursor.at += word.length;
  const value = toValue(word);
  if (value !== null && !isExpression(cursor, dialect)) return value;
  if (dialect === 'javascript' && !',}]'.includes(cursor.text.charAt(start))) return variable(cursor, path);
  const say =
    character === "'"
      ? 'write double quotes instead of single ones.'
      : 'write a value here; a text stands in double quotes.';
  return stop(cursor, 'value', path, say, start);
}

function isExpression(cursor: TextCursor, dialect: ObjectDialect): boolean {
  if (dialect !== 'javascript') return false;
  skipSpace(cursor, dialect);
  return !',}]'.includes(cursor.text.charAt(cursor.at));
}

function variable(cursor: TextCursor, path: string): LeafValue {
  skipExpression(cursor, path);
  return { kind: 'variable' };
}

function toValue(word: string): LeafValue | null {
  if (word === 'true' || word === 'false') return { kind: 'boolean', isTrue: word === 'true' };
  if (word === 'null') return { kind: 'null' };
  return NUMBER.test(word) ? { kind: 'number', text: word } : null;
}

function push({ cursor, leaves }: Reader, path: string, start: number, value: LeafValue): void {
  if (leaves.length >= MOST_LEAVES)
    stop(
      cursor,
      'too-many',
      path,
      `this text has more than ${MOST_LEAVES} values. Paste the part that matters.`,
    );
  leaves.push({ path, line: cursor.lineOf(start), value, start, end: cursor.at });
}
