import type { Read } from '../reading/fault.ts';
import { MOST_LEAVES, type Leaf } from '../reading/leaf.ts';
import {
  isAtCommand,
  readCommand,
  readExpression,
  skipBlank,
  skipLines,
  take,
  type Reader,
} from './powershell/expressions.ts';
import { readString } from './powershell/strings.ts';
import { sizeOf, toLeaves } from './powershell/value.ts';
import { caught, createCursor, stop } from './text-cursor.ts';

const ASSIGNMENT = /\$((?:env:|script:|global:)?[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*)[ \t]*=(?!=)/iuy;
const LARGEST = 20_000;
const PROMPT = /PS [^>\r\n]{0,80}>[ \t]*/uy;

/**
 * Commands and variables of PowerShell: `New-MgApplication -Spa.RedirectUris[0]`, `TenantId`. Tables, lists, strings and
 * splatting are read, variables followed; nothing is run. `document` counts the commands.
 */
export function readPowershellText(text: string): Read<readonly Leaf[]> {
  return caught(() => {
    const cursor = createCursor(text);
    const reader: Reader = { cursor, variables: new Map(), commands: [], depth: 0 };
    const leaves: Leaf[] = [];
    for (;;) {
      skipLines(cursor);
      take(cursor, PROMPT);
      if (cursor.at >= text.length) break;
      if (reader.commands.length + leaves.length > MOST_LEAVES)
        stop(cursor, 'too-many', '', 'too many values. Paste the commands that matter.');
      const assigned = take(cursor, ASSIGNMENT)?.[1];
      const character = text.charAt(cursor.at);
      if (assigned !== undefined) {
        skipBlank(cursor);
        const name = assigned.replace(/^(?:script|global):/iu, '');
        const item = readExpression(reader);
        // The output of a command is known by the variable that takes it.
        const isOutput = item.value.kind === 'variable' && /^[A-Za-z]+-/u.test(item.value.name);
        reader.variables.set(
          name.toLowerCase(),
          // Variables of variables grow without end.
          isOutput || sizeOf(item.value) > LARGEST ? { ...item, value: { kind: 'variable', name } } : item,
        );
        leaves.push(...toLeaves(name.replace(/^env:/iu, ''), item, { lineOf: cursor.lineOf }));
      } else if (isAtCommand(cursor)) readCommand(reader);
      else if (character === '"' || character === "'" || /^@["']/u.test(text.slice(cursor.at, cursor.at + 2)))
        readString(cursor, () => null);
      else if (take(cursor, /[\w.:/-]+/uy) === null) cursor.at += 1;
    }
    const ofCommands = reader.commands.flatMap(({ name, parameters, start }, document) => [
      ...parameters.flatMap(([parameter, item]) =>
        toLeaves(parameter === 'argument' ? `${name} argument` : `${name} -${parameter}`, item, {
          lineOf: cursor.lineOf,
          document,
        }),
      ),
      ...(parameters.length > 0
        ? []
        : toLeaves(
            name,
            { value: { kind: 'null' }, start, end: start + name.length },
            { lineOf: cursor.lineOf, document },
          )),
    ]);
    return [...leaves, ...ofCommands];
  });
}
