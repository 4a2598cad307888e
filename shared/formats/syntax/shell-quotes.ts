import type { ShellVariables } from './shell-text.ts';
import { stop, type TextCursor } from './text-cursor.ts';

const NAME = /\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)\})/uy;

/** The value of the variable at the cursor; `null` when the text does not set it. */
export function readVariable(cursor: TextCursor, variables: ShellVariables): string | null {
  NAME.lastIndex = cursor.at;
  const found = NAME.exec(cursor.text);
  if (found === null) {
    // `$(…)`, `$1`, or a dollar that stands for itself: not ours to work out.
    cursor.at += 1;
    return /[\s"]/u.test(cursor.text.charAt(cursor.at)) || cursor.at >= cursor.text.length ? '$' : null;
  }
  cursor.at += found[0].length;
  return variables.get(found[1] ?? found[2] ?? '') ?? null;
}

/** POSIX: a backslash counts before `$`, a backquote, `"`, a backslash and the end of a line only. */
export function readDoubleQuoted(cursor: TextCursor, variables: ShellVariables): string | null {
  const opening = cursor.at;
  let value: string | null = '';
  cursor.at += 1;
  for (;;) {
    const character = cursor.text.charAt(cursor.at);
    if (character === '')
      stop(cursor, 'quote-open', '', 'the double quote here is not closed. Add one.', opening);
    if (character === '"') break;
    let part: string | null = character;
    if (character === '$') part = readVariable(cursor, variables);
    else if (character === '`') {
      part = null;
      cursor.at += 1;
    } else if (character === '\\' && '$`"\\'.includes(cursor.text.charAt(cursor.at + 1))) {
      part = cursor.text.charAt(cursor.at + 1);
      cursor.at += 2;
    } else cursor.at += 1;
    value = value === null || part === null ? null : value + part;
  }
  cursor.at += 1;
  return value;
}
