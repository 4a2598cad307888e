import { refuse, type Read } from '../reading/fault.ts';
import { MOST_LEAVES, type Leaf } from '../reading/leaf.ts';
import { readScriptText } from '../syntax/script-text.ts';
import { readShellText, type ShellCommand, type ShellWord } from '../syntax/shell-text.ts';

/**
 * The commands of a script that begin with `az`, each value with its command in front: `az ad app create
 * --web-redirect-uris[0]`. JSON in an argument is read as well. `document` counts the commands.
 */
export function readCliText(text: string): Read<readonly Leaf[]> {
  const shell = readShellText(asPosix(text));
  if (!shell.ok) return shell;
  const takers = namesFor(text);
  const leaves = shell.value.commands.flatMap((words, index) => leavesOf(words, index, takers));
  if (leaves.length > MOST_LEAVES)
    return refuse('too-many', 1, 'text', 'too many arguments. Paste the commands that matter.');
  return { ok: true, value: leaves };
}

/** Blanks of a command inside an argument, which must not end it. */
const INNER_BLANKS: readonly (readonly [written: string, kept: string])[] = [
  [' ', '\u0001'],
  ['"', '\u0002'],
  ["'", '\u0003'],
  ['|', '\u0004'],
  [';', '\u0005'],
];

/** What PowerShell and cmd write otherwise, at the same places: lines that go on, variables that are set. */
function asPosix(text: string): string {
  const commands = text
    .replaceAll(/[`^](?=\r?\n)/gu, '\\')
    .replaceAll(
      /^[ \t]*(?:export[ \t]+|local[ \t]+|\$)?[A-Za-z_]\w*[ \t]*=[ \t]*(?:"?\$\(|`)?[ \t]*(?=az[ \t])/gmu,
      (before) => ';'.repeat(before.length),
    )
    .replaceAll(
      /^([ \t]*)\$([A-Za-z_]\w*)([ \t]*=[ \t]*)(?=["'])/gmu,
      (_, indent: string, name: string, equals: string) => `${indent}${' '.repeat(equals.length)}${name}=`,
    );
  return commands.replaceAll(/\$\((?!az[ \t]+ad[ \t]+app[ \t]+create)[^()\r\n]{1,500}\)/gu, (inner) =>
    INNER_BLANKS.reduce((kept, [written, put]) => kept.replaceAll(written, put), inner),
  );
}

/** Which variable takes what a command prints, by the command’s place: `APP_ID=$(az ad app create …)`. */
const namesFor = (text: string): ReadonlyMap<number, string> =>
  new Map(
    [
      ...text.matchAll(
        /^[ \t]*(?:export[ \t]+)?\$?([A-Za-z_]\w*)[ \t]*=[ \t]*(?:"?\$\(|`)?[ \t]*(?=az[ \t])/gmu,
      ),
    ].map(({ index, 0: before, 1: name = '' }) => [index + before.length, name]),
  );

const plain = (text: string): string =>
  INNER_BLANKS.reduce((kept, [written, put]) => kept.replaceAll(put, written), text);

const FLAG = /^-{1,2}[a-z][\w-]*$/iu;

function leavesOf(
  written: ShellCommand,
  document: number,
  takers: ReadonlyMap<number, string>,
): readonly Leaf[] {
  const first = written.findIndex(({ text }) => text === 'az');
  if (first === -1) return [];
  const words = written.slice(first + 1);
  const behind = words.findIndex(({ text }) => text.startsWith('-'));
  const name = ['az', ...words.slice(0, behind === -1 ? 6 : behind).map(({ text }) => text)].join(' ');
  const leaves: Leaf[] = [];
  let flag = '';
  let values: ShellWord[] = [];
  const end = (): void => {
    if (flag === '') return;
    const path = `${name} ${flag}`;
    values.forEach((word, index) => {
      leaves.push(...leavesIn(values.length === 1 ? path : `${path}[${index}]`, word, document));
    });
  };
  for (const word of words.slice(behind === -1 ? words.length : behind)) {
    const given = /^(--[a-z][\w-]*)=/iu.exec(word.text);
    if (given === null && !FLAG.test(word.text)) values.push(word);
    else {
      end();
      flag = given?.[1] ?? word.text;
      values = given === null ? [] : [{ ...word, text: word.text.slice(given[0].length) }];
    }
  }
  end();
  const command = written[first];
  const taker = command === undefined ? undefined : takers.get(command.start);
  const isObjectId = leaves.some(
    ({ path, value }) => path.endsWith(' --query') && value.kind === 'text' && /^\[?id\b/u.test(value.text),
  );
  if (command === undefined || taker === undefined || name !== 'az ad app create' || isObjectId)
    return leaves;
  const { line, start } = command;
  const made: Leaf['value'] = { kind: 'variable', name: taker, fallback: null };
  return [...leaves, { path: `${name} --id`, line, value: made, start, end: command.end, document }];
}

/** One argument; behind `--set`, `--body` and the like the values inside of it. */
function leavesIn(path: string, { text, line, start, end }: ShellWord, document: number): readonly Leaf[] {
  const [, key = '', assigned] = /^([A-Za-z][\w.]*)=([\s\S]*)$/u.exec(text) ?? [];
  const isSet =
    / (?:--set|--settings|--env-vars|--set-env-vars)(?:\[\d+\])?$/u.test(path) && assigned !== undefined;
  const value = plain(isSet ? assigned : text).replace(/(?<=^[^(]*)\)$/u, '');
  const option = path.replace(/\[\d+\]$/u, '');
  const where = !isSet ? path : option.endsWith(' --set') ? `${option}.${key}` : key;
  if (/^\s*[[{]/u.test(value)) {
    const direct = readScriptText(value);
    // PowerShell hands quotes on only behind a backslash.
    const inner = direct.ok ? direct : readScriptText(value.replaceAll('\\"', '"'));
    if (inner.ok)
      return inner.value.map((leaf) => ({
        ...leaf,
        path: `${where}${leaf.path.startsWith('[') ? '' : '.'}${leaf.path}`,
        line: line + leaf.line - 1,
        start,
        end,
        document,
      }));
  }
  return [{ path: where, line, value: { kind: 'text', text: value }, start, end, document }];
}
