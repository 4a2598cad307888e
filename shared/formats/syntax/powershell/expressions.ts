import { DEEPEST } from '../../reading/leaf.ts';
import { stop, type TextCursor } from '../text-cursor.ts';
import { readString } from './strings.ts';
import type { Command, Item, Value } from './value.ts';

export type Reader = {
  readonly cursor: TextCursor;
  /** By name in lower case. */
  readonly variables: Map<string, Item>;
  readonly commands: Command[];
  depth: number;
};

const BLANK = /(?:[ \t]|`\r?\n|<#[\s\S]*?#>)+/uy;
const BLANK_LINES = /(?:\s|`\r?\n|<#[\s\S]*?#>|#[^\r\n]*)+/uy;
const VARIABLE =
  /\$(?:\{([^{}\r\n]{1,100})\}|((?:env:|script:|global:|using:)?[A-Za-z_]\w*))((?:\.[A-Za-z_]\w*|\[\d{1,4}\])*)/iuy;
const COMMAND = /[A-Za-z]{2,20}-[A-Za-z]\w{2,80}(?![\w.:/-])/uy;
const CAST = /\[[A-Za-z][\w.[\], ]{0,80}\](?!::)/uy;
const NEW = /\[(?:System\.Management\.Automation\.)?PSCredential\]::new/iuy;
const BARE = /[^\s,;|(){}"'`]+/uy;
const PARAMETER = /-([A-Za-z]\w{0,60})(?::(?!:)|(?=[\s;|)}]|$))/uy;
const SPLAT = /@([A-Za-z_]\w*)/uy;

export function take(cursor: TextCursor, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = cursor.at;
  const found = pattern.exec(cursor.text);
  cursor.at += found?.[0].length ?? 0;
  return found;
}

const peek = (cursor: TextCursor, pattern: RegExp): boolean => {
  pattern.lastIndex = cursor.at;
  return pattern.test(cursor.text);
};

export const skipBlank = (cursor: TextCursor): void => void take(cursor, BLANK);
export const skipLines = (cursor: TextCursor): void => void take(cursor, BLANK_LINES);
export const isAtCommand = (cursor: TextCursor): boolean => peek(cursor, COMMAND);
const at = ({ text, at: place }: TextCursor, length = 1): string => text.slice(place, place + length);

/** `a`, or `a, b, c`, or `"a" + $b`. */
export function readExpression(reader: Reader): Item {
  const { cursor } = reader;
  const items = [readSum(reader)];
  for (;;) {
    skipBlank(cursor);
    if (
      at(cursor) !== ',' ||
      !/^,\s*(?:["'@$\w\\[]|`\r?\n)/u.test(cursor.text.slice(cursor.at, cursor.at + 200))
    )
      break;
    // In a block of parameters the next one stands behind a comma.
    if (
      /^,\s*(?:#[^\n]*\s*)*(?:\[[^\]\r\n]*\]\s*)*\$\w+\s*(?:=(?!=)|,\s*\[|\s*\)\s*$)/u.test(
        cursor.text.slice(cursor.at, cursor.at + 300),
      )
    )
      break;
    cursor.at += 1;
    skipLines(cursor);
    items.push(readSum(reader));
  }
  const [first] = items;
  const last = items.at(-1);
  if (items.length === 1 && first !== undefined) return first;
  return { value: { kind: 'list', items }, start: first?.start ?? cursor.at, end: last?.end ?? cursor.at };
}

function readSum(reader: Reader): Item {
  const { cursor } = reader;
  let left = readItem(reader);
  for (;;) {
    skipBlank(cursor);
    if (at(cursor) !== '+' || at(cursor, 2) === '+=') return left;
    cursor.at += 1;
    skipLines(cursor);
    const right = readItem(reader);
    left = {
      value: { kind: 'text', text: asText(left.value) + asText(right.value) },
      start: left.start,
      end: right.end,
    };
  }
}

const asText = (value: Value): string =>
  value.kind === 'text' ? value.text : value.kind === 'variable' ? `\${${value.name}}` : '';

function readItem(reader: Reader): Item {
  const { cursor } = reader;
  reader.depth += 1;
  if (reader.depth > DEEPEST * 2)
    stop(cursor, 'too-deep', '', `this is nested more than ${DEEPEST} levels deep.`);
  while (take(cursor, CAST) !== null) skipBlank(cursor);
  const start = cursor.at;
  const value = readValue(reader);
  reader.depth -= 1;
  return { value, start, end: cursor.at };
}

function readValue(reader: Reader): Value {
  const { cursor } = reader;
  const two = at(cursor, 2);
  const lookup = (name: string): string | null => {
    const value = reader.variables.get(name.toLowerCase())?.value;
    return value?.kind === 'text' ? value.text : null;
  };
  if (two === '@{') return readTable(reader);
  if (two === '@(') {
    cursor.at += 2;
    return readItems(reader);
  }
  if (two === "@'" || two === '@"' || two.startsWith("'") || two.startsWith('"'))
    return { kind: 'text', text: readString(cursor, lookup) };
  if (two === '$(') {
    cursor.at += 2;
    return readGroup(reader);
  }
  if (two.startsWith('(')) {
    cursor.at += 1;
    return readGroup(reader);
  }
  if (take(cursor, NEW) !== null) {
    cursor.at += 1;
    return credential(readGroup(reader));
  }
  if (two.startsWith('$')) return readVariable(reader);
  if (isAtCommand(cursor)) return readCommand(reader);
  const bare = take(cursor, BARE);
  if (bare === null) {
    cursor.at += 1;
    return { kind: 'null' };
  }
  return { kind: 'text', text: bare[0] };
}

function readVariable(reader: Reader): Value {
  const found = take(reader.cursor, VARIABLE);
  if (found === null) {
    reader.cursor.at += 1;
    return { kind: 'null' };
  }
  const name = (found[1] ?? found[2] ?? '').replace(/^(?:script|global|using):/iu, '');
  const word = name.toLowerCase();
  const rest = found[3] ?? '';
  if (rest === '') {
    if (word === 'true' || word === 'false') return { kind: 'boolean', isTrue: word === 'true' };
    if (word === 'null') return { kind: 'null' };
    const known = reader.variables.get(word);
    if (known !== undefined) return known.value;
  }
  const member = memberOf(reader.variables.get(word)?.value, rest);
  return member ?? { kind: 'variable', name: name.replace(/^env:/iu, '') + rest };
}

function memberOf(value: Value | undefined, path: string): Value | null {
  const key = /^\.(\w+)$/u.exec(path)?.[1]?.toLowerCase();
  if (value?.kind !== 'table' || key === undefined) return null;
  return value.entries.find(([name]) => name.toLowerCase() === key)?.[1].value ?? null;
}

/** `(…)`: a list, a value, or what a command gives. */
function readGroup(reader: Reader): Value {
  const value = readItems(reader);
  return value.kind === 'list' && value.items.length === 1 ? (value.items[0]?.value ?? value) : value;
}

function readItems(reader: Reader): Value {
  const { cursor } = reader;
  const items: Item[] = [];
  for (;;) {
    take(cursor, /[\s,;|]+/uy);
    skipLines(cursor);
    const character = at(cursor);
    if (character === '' || character === ')') break;
    const item = readExpression(reader);
    if (item.value.kind === 'list') items.push(...item.value.items);
    else items.push(item);
  }
  cursor.at += 1;
  return { kind: 'list', items };
}

function readTable(reader: Reader): Value {
  const { cursor } = reader;
  const entries: (readonly [string, Item])[] = [];
  cursor.at += 2;
  for (;;) {
    take(cursor, /[\s;,]+/uy);
    skipLines(cursor);
    take(cursor, /[\s;,]+/uy);
    const character = at(cursor);
    if (character === '' || character === '}') break;
    const key =
      character === '"' || character === "'"
        ? readString(cursor, () => null)
        : (take(cursor, /[\w.@:-]+/uy)?.[0] ?? '');
    skipBlank(cursor);
    if (key === '' || at(cursor) !== '=') {
      cursor.at += 1;
      continue;
    }
    cursor.at += 1;
    skipLines(cursor);
    entries.push([key, readExpression(reader)]);
  }
  cursor.at += 1;
  return { kind: 'table', entries };
}

/** A command with its parameters. What it gives is known of the few that only wrap a value. */
export function readCommand(reader: Reader): Value {
  const { cursor } = reader;
  const start = cursor.at;
  const name = take(cursor, COMMAND)?.[0] ?? '';
  const parameters: (readonly [string, Item])[] = [];
  for (;;) {
    skipBlank(cursor);
    const character = at(cursor);
    if (character === '' || '\r\n;|)}'.includes(character)) break;
    if (character === '#') break;
    const place = cursor.at;
    const parameter = take(cursor, PARAMETER)?.[1];
    const splat =
      parameter === undefined && /^@[A-Za-z_]/u.test(at(cursor, 2)) ? take(cursor, SPLAT)?.[1] : undefined;
    if (splat !== undefined) {
      const table = reader.variables.get(splat.toLowerCase())?.value;
      if (table?.kind === 'table') parameters.push(...table.entries);
    } else if (parameter !== undefined) {
      skipBlank(cursor);
      const isSwitch = /^(?:$|[\r\n;|)}#]|-[A-Za-z])/u.test(at(cursor, 2));
      parameters.push([
        parameter,
        isSwitch
          ? { value: { kind: 'boolean', isTrue: true }, start: place, end: cursor.at }
          : readExpression(reader),
      ]);
    } else parameters.push(['argument', readExpression(reader)]);
    if (cursor.at === place) cursor.at += 1;
  }
  reader.commands.push({ name, start, parameters });
  return given(name, parameters);
}

function given(name: string, parameters: Command['parameters']): Value {
  const find = (...names: readonly string[]): Value | undefined =>
    parameters.find(([each]) => names.includes(each.toLowerCase()))?.[1].value;
  if (/^ConvertTo-SecureString$/iu.test(name)) return find('string', 'argument') ?? { kind: 'null' };
  if (/^New-Object$/iu.test(name)) {
    const type = find('typename', 'argument');
    if (type?.kind === 'text' && /PSCredential$/iu.test(type.text)) {
      const list =
        find('argumentlist', 'args') ?? parameters.findLast(([each]) => each === 'argument')?.[1].value;
      if (list !== undefined) return credential(list);
    }
  }
  return { kind: 'variable', name };
}

/** User name and password are the client ID and the secret of an application. */
function credential(value: Value): Value {
  if (value.kind !== 'list') return value;
  const [user, password] = value.items;
  return {
    kind: 'table',
    entries: [
      ...(user === undefined ? [] : [['UserName', user] as const]),
      ...(password === undefined ? [] : [['Password', password] as const]),
    ],
  };
}
