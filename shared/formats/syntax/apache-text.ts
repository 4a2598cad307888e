import type { Read } from '../reading/fault.ts';
import { MOST_LEAVES, type Leaf } from '../reading/leaf.ts';
import { caught, createCursor, stop } from './text-cursor.ts';

const DIRECTIVE = /^([ \t]*([A-Za-z]\w{2,60})[ \t]+)([^\r\n]*?)[ \t]*$/u;

/** Apache’s directives, each with its first value: `Name value`, `Name "value"`; `${NAME}` stays. */
export function readApacheText(text: string): Read<readonly Leaf[]> {
  return caught(() => {
    const cursor = createCursor(text);
    const leaves: Leaf[] = [];
    for (const { index, 0: line } of text.matchAll(/[^\r\n]+/gu)) {
      if (leaves.length >= MOST_LEAVES) break;
      const [, front = '', path = '', rest = ''] = DIRECTIVE.exec(line) ?? [];
      if (path === '') continue;
      const start = index + front.length;
      const [, quote = '', quoted = ''] = /^(["'])((?:(?!\1)[^\\]|\\.)*)\1/u.exec(rest) ?? [];
      leaves.push({
        path,
        line: cursor.lineOf(index),
        value: { kind: 'text', text: quote === '' ? (rest.split(/\s/u)[0] ?? '') : quoted },
        start,
        end: start + rest.length,
      });
    }
    if (leaves.length === 0) stop(cursor, 'no-object', 'text', 'no directive stands here.', 0);
    return leaves;
  });
}
