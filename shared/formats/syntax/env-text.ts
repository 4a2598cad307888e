import type { Read } from '../reading/fault.ts';
import { MOST_LEAVES, type Leaf } from '../reading/leaf.ts';
import { caught, createCursor, stop, type TextCursor } from './text-cursor.ts';

/** What stands before an assignment: prompts, list dashes, and the commands that set variables. */
const BEFORE =
  /[ \t]*(?:(?:[$>%#]|PS [^>\n]{0,80}>)[ \t]+(?=[A-Za-z_$[]))?(?:-[ \t]+["']?(?=[A-Za-z_]\w*=))?(?:(?:export|declare -x|typeset -x|local|env|set|setx|SET|SETX|ENV|ARG|Environment=|set -\w+|setenv)[ \t]*(?:\/[a-z][ \t]+)*["']?(?=["'A-Za-z_]))?(?:\$\{?env:|Set-Item[ \t]+(?:-Path[ \t]+)?env:|\[(?:System\.)?Environment\]::SetEnvironmentVariable\([ \t]*["'])?/iuy;
const NAME = /[A-Za-z_][\w.:-]*/uy;
/** Between a name and its value: `=`, a colon with a blank behind it, or a blank or a comma after the commands that have it so. */
const EQUALS = /["']?\}?[ \t]*=[ \t]*|["']?:[ \t]+/uy;
const BLANK_OR_COMMA = /["']?[ \t]*,[ \t]*|["']?[ \t]+(?:-Value[ \t]+)?/uy;
const SPACED_SETTER =
  /(?:\b(?:setx|ENV|set -\w+|setenv)[ \t]+|SetEnvironmentVariable\([ \t]*["']|Set-Item[ \t]+(?:-Path[ \t]+)?env:)$/iu;
/** Where an unquoted value ends: a comment, the next command, the next assignment. */
const BARE_END =
  /[ \t]*(?:#|[;|&](?=[;|&\s]|$)|[ \t](?:export|set)?[ \t]*[A-Za-z_]\w*=|[ \t]-{1,2}[a-z][\w-]*(?:[ \t=]|$))/u;
const LINE = /[^\r\n]*/uy;
const NEXT_ASSIGNMENT = /^[ \t]*(?:export[ \t]+)?[A-Za-z_][\w.]*[ \t]*=/mu;

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
]);

/**
 * Variables as dotenv, shells, PowerShell, cmd, fish, Dockerfiles, systemd and lists in YAML set them. What else stands on
 * a line is passed over; of a variable that is set twice the last counts. `${X}` of a variable of the same text is
 * expanded, others stay as they are.
 */
export function readEnvText(text: string): Read<readonly Leaf[]> {
  return caught(() => {
    const cursor = createCursor(text);
    const leaves = new Map<string, Leaf>();
    while (cursor.at < text.length) {
      const leaf = readAssignment(cursor, leaves);
      if (leaf === null) continue;
      if (leaves.size >= MOST_LEAVES)
        stop(cursor, 'too-many', leaf.path, 'too many variables. Paste the lines that matter.');
      leaves.delete(leaf.path);
      leaves.set(leaf.path, leaf);
    }
    if (leaves.size === 0)
      stop(cursor, 'equals', 'text', 'no variable is set here. Paste the lines with NAME=value.', 0);
    return [...leaves.values()];
  });
}

/** Reads up to the next assignment on this line or one below. `null` for what is none. */
function readAssignment(cursor: TextCursor, known: ReadonlyMap<string, Leaf>): Leaf | null {
  const begin = cursor.at;
  take(cursor, BEFORE);
  const before = cursor.text.slice(begin, cursor.at);
  const name = take(cursor, NAME);
  const isSpaced = SPACED_SETTER.test(before);
  const between = name === '' ? '' : take(cursor, EQUALS) || (isSpaced ? take(cursor, BLANK_OR_COMMA) : '');
  if (between === '') {
    skipLine(cursor);
    return null;
  }
  const start = cursor.at;
  const wraps = /["']$/u.exec(before)?.[0];
  // `set "NAME=value"`, `Environment="NAME=value"`, `- "NAME=value"`: the quotes are around both.
  const value =
    wraps !== undefined && !between.includes(wraps)
      ? readUntil(cursor, wraps)
      : readValue(cursor, name, known);
  const leaf: Leaf = {
    path: name.replace(/:$/u, ''),
    line: cursor.lineOf(start),
    value: { kind: 'text', text: value },
    start,
    end: cursor.at,
  };
  endStatement(cursor);
  return leaf;
}

function readUntil(cursor: TextCursor, quote: string): string {
  const line = peekLine(cursor);
  const end = line.indexOf(quote);
  const value = end === -1 ? line.trimEnd() : line.slice(0, end);
  cursor.at += value.length;
  return value;
}

function readValue(cursor: TextCursor, name: string, known: ReadonlyMap<string, Leaf>): string {
  const quote = cursor.text.charAt(cursor.at);
  if (quote !== '' && `"'\``.includes(quote)) {
    const value = readQuoted(cursor, quote, name);
    return quote === "'" ? value : expanded(value, known);
  }
  const line = peekLine(cursor);
  const end = BARE_END.exec(line)?.index ?? line.length;
  const bare = line.slice(0, end).trimEnd();
  cursor.at += bare.length;
  return expanded(
    bare.replace(/["'`)\]]+$/u, (closing) =>
      /["'`([]/u.test(bare.slice(0, -closing.length)) ? closing : '',
    ),
    known,
  );
}

function readQuoted(cursor: TextCursor, quote: string, name: string): string {
  const opening = cursor.at;
  const { text } = cursor;
  let value = '';
  cursor.at += 1;
  for (;;) {
    const character = text.charAt(cursor.at);
    if (character === '') unclosed(cursor, name, opening);
    cursor.at += 1;
    if (character === quote) break;
    if (character === '\\' && quote === '"') {
      const next = text.charAt(cursor.at);
      value += ESCAPES.get(next) ?? next;
      cursor.at += 1;
    } else value += character;
  }
  // A value that holds the next line’s variable has lost its closing quote.
  const lines = text.slice(opening, cursor.at);
  if (/[\r\n]/u.test(lines) && NEXT_ASSIGNMENT.test(lines.slice(lines.search(/[\r\n]/u))))
    unclosed(cursor, name, opening);
  return value;
}

function unclosed(cursor: TextCursor, name: string, opening: number): never {
  return stop(
    cursor,
    'quote-open',
    name,
    'the value that starts here has no closing quote. Add it.',
    opening,
  );
}

const expanded = (value: string, known: ReadonlyMap<string, Leaf>): string =>
  value.replaceAll(/\$\{(\w+)\}|\$([A-Za-z_]\w*)/gu, (whole, braced?: string, plain?: string) => {
    const leaf = known.get(braced ?? plain ?? '');
    return leaf?.value.kind === 'text' ? leaf.value.text : whole;
  });

/** To behind the separator of commands, or the end of the line. */
function endStatement(cursor: TextCursor): void {
  const rest = peekLine(cursor);
  const separator =
    /^["'`)\]}]*[ \t]*(?:,[ \t]*["'][A-Za-z]+["']\))?(?:[;&|]+|(?=[ \t]+(?:export[ \t]+)?[A-Za-z_]\w*=)|(?=[ \t]+-{1,2}[a-z]))[ \t]*/u.exec(
      rest,
    )?.[0] ?? '';
  if (separator !== '' && separator.length < rest.length) cursor.at += separator.length;
  else if (/^[ \t]+(?:-[-a-z]+[ \t]+)?[A-Za-z_]\w*=/u.test(rest))
    cursor.at += /^[ \t]+(?:-[-a-z]+[ \t]+)?/u.exec(rest)?.[0].length ?? 1;
  else skipLine(cursor);
}

function skipLine(cursor: TextCursor): void {
  take(cursor, LINE);
  cursor.at += cursor.text.startsWith('\r\n', cursor.at) ? 2 : 1;
}

const peekLine = (cursor: TextCursor): string => {
  LINE.lastIndex = cursor.at;
  return LINE.exec(cursor.text)?.[0] ?? '';
};

function take(cursor: TextCursor, pattern: RegExp): string {
  pattern.lastIndex = cursor.at;
  const found = pattern.exec(cursor.text)?.[0] ?? '';
  cursor.at += found.length;
  return found;
}
