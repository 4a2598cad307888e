import type { Read } from '../reading/fault.ts';
import { MOST_LEAVES, type Leaf } from '../reading/leaf.ts';
import { caught, createCursor, stop, type TextCursor } from './text-cursor.ts';

/** What stands before an assignment at the start of a line: prompts, list dashes, and the commands that set variables. */
const BEFORE =
  /[ \t]*(?:(?:[$>%]|PS [^>\n]{0,80}>)[ \t]+(?=[A-Za-z_$[]))?(?:-[ \t]+(?=["']?[A-Za-z_]\w*=))?(?:(?:export|declare -x|typeset -x|local|env|setx|setenv|set -\w+|set|ENV|ARG)[ \t]+(?:\/[a-z][ \t]+)*|Environment=)?(?:\$\{?env:|Set-Item[ \t]+(?:-Path[ \t]+)?env:|\[(?:System\.)?Environment\]::SetEnvironmentVariable\([ \t]*(?=["']))?["']?(?=[A-Za-z_])/iuy;
const NAME = /[A-Za-z_][\w.:-]*/uy;
/** Between a name and its value: `=`, or a colon with a blank behind it. */
const EQUALS = /["']?\}?[ \t]*=[ \t]*|["']?:[ \t]+/uy;
/** A blank or a comma, after the commands that have it so, and between columns. */
const SPACED = /["']?[ \t]*,[ \t]*|["']?[ \t]+(?:-Value[ \t]+)?/uy;
const COLUMNS = /[ \t]{2,}|\t+/uy;
const SPACED_SETTER =
  /(?:\b(?:setx|ENV|set -\w+|setenv)[ \t]+|SetEnvironmentVariable\([ \t]*|Set-Item[ \t]+(?:-Path[ \t]+)?env:)["']?$/iu;
/** Where an unquoted value ends: a comment, the next command, the next assignment, the next flag. */
const BARE_END =
  /[ \t]*(?:#|[;|&](?=[;|&\s]|$)|[ \t](?:export|set)?[ \t]*["']?[A-Za-z_]\w*=|[ \t]-{1,2}[a-z][\w-]*(?:[ \t=]|$)|[\\`^][ \t]*$)/u;
/** Addresses and IDs hold no blanks: what follows one is something else. */
const WITHOUT_BLANKS = /^(?:https?:\/\/\S+|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?=\s)/iu;
/** More of a line than this is no assignment. */
const LINE = /[^\r\n]{0,20000}/uy;
const REST = /[^\r\n]*/uy;
/** Another assignment on the same line, as words of a command have it. */
const NEXT_ON_LINE =
  /(?:^|[ \t;&|(])(["']?)(?=[A-Za-z_][\w.]*=|\$\{?env:\w+\}?[ \t]*=|(?:export|set|setx)[ \t]+\w)/iu;
const NEXT_ASSIGNMENT = /^[ \t]*(?:export[ \t]+)?[A-Za-z_][\w.]*[ \t]*=/mu;

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
]);

/**
 * Variables as dotenv, shells, PowerShell, cmd, fish, Dockerfiles, systemd, commands and lists in YAML set them. What
 * else stands on a line is passed over; of a variable that is set twice the last counts. `${X}` of a variable of the same
 * text is expanded, others stay as they are.
 */
export function readEnvText(text: string): Read<readonly Leaf[]> {
  return caught(() => {
    const cursor = createCursor(text);
    const leaves = new Map<string, Leaf>();
    let count = 0;
    while (cursor.at < text.length) {
      const leaf = readAssignment(cursor, leaves);
      if (leaf === null) continue;
      count += 1;
      if (count > MOST_LEAVES)
        stop(cursor, 'too-many', leaf.path, 'too many variables. Paste the lines that matter.');
      leaves.delete(leaf.path);
      leaves.set(leaf.path, leaf);
    }
    if (leaves.size === 0)
      stop(cursor, 'equals', 'text', 'no variable is set here. Paste the lines with NAME=value.', 0);
    return [...leaves.values()];
  });
}

/** Reads the assignment at the cursor, or moves to the next one. `null` for what is none. */
function readAssignment(cursor: TextCursor, known: ReadonlyMap<string, Leaf>): Leaf | null {
  const begin = cursor.at;
  take(cursor, BEFORE);
  const before = cursor.text.slice(begin, cursor.at);
  const name = take(cursor, NAME);
  const between = name === '' ? '' : betweenAt(cursor, before, name);
  if (between === '') {
    cursor.at = begin;
    toNextOnLine(cursor, true);
    return null;
  }
  const start = cursor.at;
  // `set "NAME=value"`, `Environment="NAME=value"`, `- "NAME=value"`: the quotes are around both.
  const quote = /["']$/u.exec(before)?.[0];
  const value =
    quote !== undefined && !between.includes(quote)
      ? expanded(readUntil(cursor, quote), known)
      : readValue(cursor, name, known);
  const leaf: Leaf = {
    path: name.replace(/:$/u, ''),
    line: cursor.lineOf(start),
    value: { kind: 'text', text: value },
    start,
    end: cursor.at,
  };
  toNextOnLine(cursor, false);
  return leaf;
}

function betweenAt(cursor: TextCursor, before: string, name: string): string {
  const equals = take(cursor, EQUALS);
  if (equals !== '') return equals;
  if (SPACED_SETTER.test(before)) return take(cursor, SPACED);
  return /__|^[A-Z][A-Z\d]*_[A-Z\d_]+$/u.test(name) ? take(cursor, COLUMNS) : '';
}

function readUntil(cursor: TextCursor, quote: string): string {
  const line = peekLine(cursor);
  const end = line.indexOf(quote);
  const value = end === -1 ? line.trimEnd() : line.slice(0, end);
  cursor.at += value.length + (end === -1 ? 0 : 1);
  return value;
}

function readValue(cursor: TextCursor, name: string, known: ReadonlyMap<string, Leaf>): string {
  const quote = cursor.text.charAt(cursor.at);
  if (quote !== '' && `"'\``.includes(quote)) {
    const value = readQuoted(cursor, quote, name);
    return quote === "'" ? value : expanded(value, known);
  }
  const line = peekLine(cursor);
  const end = WITHOUT_BLANKS.exec(line)?.[0].length ?? BARE_END.exec(line)?.index ?? line.length;
  const bare = line.slice(0, end).trimEnd();
  cursor.at += bare.length;
  return expanded(bare, known);
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
  const firstBreak = lines.search(/[\r\n]/u);
  if (firstBreak !== -1 && NEXT_ASSIGNMENT.test(lines.slice(firstBreak))) unclosed(cursor, name, opening);
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

/** To the next assignment on this line, or to the start of the next line. */
function toNextOnLine(cursor: TextCursor, isAtStart: boolean): void {
  const line = peekLine(cursor);
  const isComment = /^["'`)\]}]*[ \t]*#/u.test(line);
  const rest = isAtStart ? line.slice(1) : line;
  const found = isComment ? null : NEXT_ON_LINE.exec(rest);
  if (found === null) {
    take(cursor, REST);
    cursor.at += cursor.text.startsWith('\r\n', cursor.at) ? 2 : 1;
    return;
  }
  cursor.at += line.length - rest.length + found.index + found[0].length - (found[1] ?? '').length;
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
