import type { Read } from '../reading/fault.ts';
import { MOST_LEAVES } from '../reading/leaf.ts';
import { caught, createCursor, stop, type TextCursor } from './text-cursor.ts';

export type ShellWord = {
  /** What the shell would hand to the command; a variable that the text does not set stays as `${NAME}`. */
  readonly text: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
};

/** The commands of a text, each as its words. */
export type ShellCommand = readonly ShellWord[];

export type ShellText = {
  readonly commands: readonly ShellCommand[];
  /** The words that set a variable, with its name. */
  readonly assignments: readonly (ShellWord & { readonly name: string })[];
};

/** Variables that the text itself sets, by name. */
type ShellVariables = Map<string, string>;

/** Variables of variables grow without end. */
const LONGEST_VALUE = 20_000;

const SPACE = /(?:[ \t]|\\\r?\n)*/uy;
/** A prompt that was copied along. */
const PROMPT = /(?:\$|>|%|PS[^>\n]{0,80}>)[ \t]*(?=[A-Za-z_.])/uy;
/** A variable’s use, with or without braces. */
const VARIABLE = /\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)\})/uy;
const ASSIGNMENT = /^([A-Za-z_]\w*)=/u;

/**
 * A POSIX shell's words: quotes, backslashes, lines that go on, comments, and variables which the text sets itself.
 * Nothing is run or expanded but those; a word with any other `$…` has no text.
 */
export function readShellText(text: string): Read<ShellText> {
  return caught(() => {
    const cursor = createCursor(text);
    const variables: ShellVariables = new Map();
    const commands: ShellCommand[] = [];
    const assignments: ShellText['assignments'][number][] = [];
    let words: ShellWord[] = [];
    let count = 0;
    const end = () => {
      if (words.length > 0) commands.push(words);
      words = [];
    };
    for (;;) {
      take(cursor, SPACE);
      if (words.length === 0) take(cursor, PROMPT);
      const character = text.charAt(cursor.at);
      if (character === '') break;
      if (character === '#') take(cursor, /[^\r\n]*/uy);
      else if ('\r\n;&|'.includes(character)) {
        end();
        cursor.at += 1;
      } else {
        count += 1;
        if (count > MOST_LEAVES) stop(cursor, 'too-many', '', 'too many words. Paste the command alone.');
        const word = readWord(cursor, variables);
        const name = words.length > 0 ? undefined : assignedName(word, text);
        if (name === undefined) words.push(word);
        else {
          assignments.push({ ...word, name });
          // Variables of variables grow without end.
          if (word.text.length < LONGEST_VALUE) variables.set(name, word.text.slice(name.length + 1));
          else variables.delete(name);
        }
      }
    }
    end();
    return { commands, assignments };
  });
}

const assignedName = ({ start }: ShellWord, text: string): string | undefined =>
  ASSIGNMENT.exec(text.slice(start, start + 200))?.[1];

function readWord(cursor: TextCursor, variables: ShellVariables): ShellWord {
  const start = cursor.at;
  let value = '';
  const add = (part: string) => {
    value += part;
  };
  for (;;) {
    const character = cursor.text.charAt(cursor.at);
    if (character === '' || /[\s;&|]/u.test(character)) break;
    if (character === "'") add(readSingleQuoted(cursor));
    else if (character === '"') add(readDoubleQuoted(cursor, variables));
    else if (character === '$') add(readVariable(cursor, variables));
    else if (character === '\\') {
      if (/^\\\r?\n/u.test(cursor.text.slice(cursor.at, cursor.at + 3))) break;
      add(cursor.text.charAt(cursor.at + 1));
      // The last sign of a text may be a backslash, with nothing behind it.
      cursor.at = Math.min(cursor.at + 2, cursor.text.length);
    } else {
      add(character);
      cursor.at += 1;
    }
  }
  return { text: value, line: cursor.lineOf(start), start, end: cursor.at };
}

function readSingleQuoted(cursor: TextCursor): string {
  const end = cursor.text.indexOf("'", cursor.at + 1);
  if (end === -1) stop(cursor, 'quote-open', '', 'the single quote here is not closed. Add one.');
  const value = cursor.text.slice(cursor.at + 1, end);
  cursor.at = end + 1;
  return value;
}

/** The value of the variable at the cursor; as `${NAME}` when the text does not set it. */
function readVariable(cursor: TextCursor, variables: ShellVariables): string {
  VARIABLE.lastIndex = cursor.at;
  const found = VARIABLE.exec(cursor.text);
  if (found === null) {
    // `$(…)`, `$1`, or a dollar that stands for itself: not ours to work out.
    cursor.at += 1;
    return '$';
  }
  cursor.at += found[0].length;
  const name = found[1] ?? found[2] ?? '';
  return variables.get(name) ?? `\${${name}}`;
}

/** POSIX: a backslash counts before `$`, a backquote, `"`, a backslash and the end of a line only. */
function readDoubleQuoted(cursor: TextCursor, variables: ShellVariables): string {
  const opening = cursor.at;
  let value = '';
  cursor.at += 1;
  for (;;) {
    const character = cursor.text.charAt(cursor.at);
    if (character === '')
      stop(cursor, 'quote-open', '', 'the double quote here is not closed. Add one.', opening);
    if (character === '"') break;
    let part = character;
    if (character === '$') part = readVariable(cursor, variables);
    else if (character === '\\' && '$`"\\'.includes(cursor.text.charAt(cursor.at + 1))) {
      part = cursor.text.charAt(cursor.at + 1);
      cursor.at += 2;
    } else cursor.at += 1;
    value += part;
  }
  cursor.at += 1;
  return value;
}

function take(cursor: TextCursor, pattern: RegExp): void {
  pattern.lastIndex = cursor.at;
  cursor.at += pattern.exec(cursor.text)?.[0].length ?? 0;
}
