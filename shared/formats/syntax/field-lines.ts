import type { Read } from '../reading/fault.ts';
import { MOST_LEAVES, type Leaf } from '../reading/leaf.ts';
import { caught, createCursor, stop } from './text-cursor.ts';

/** `Label: value`, one a line; a value in double quotes is read as JSON's texts are. Lines with `#` in front are comments. */
export function readFieldLines(text: string): Read<readonly Leaf[]> {
  return caught(() => {
    const cursor = createCursor(text);
    const leaves = new Map<string, Leaf>();
    for (const { index, 0: line } of text.matchAll(/[^\r\n]+/gu)) {
      if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
      const colon = line.indexOf(':');
      const label = line.slice(0, colon).trim();
      if (colon === -1 || label === '')
        stop(cursor, 'colon', before(), 'this line needs the field’s name, a colon, and its value.', index);
      const value = line.slice(colon + 1);
      const start = index + colon + 1 + (value.length - value.trimStart().length);
      const end = index + line.trimEnd().length;
      if (leaves.has(label.toLowerCase()))
        stop(cursor, 'twice', label, 'this field is here twice. Remove one of them.', index);
      if (leaves.size >= MOST_LEAVES)
        stop(cursor, 'too-many', label, 'too many lines. Paste those that matter.', index);
      leaves.set(label.toLowerCase(), {
        path: label,
        line: cursor.lineOf(index),
        value: { kind: 'text', text: valueOf(value.trim(), start, label) },
        start,
        end: Math.max(start, end),
      });
    }
    return [...leaves.values()];

    /** A line without a name may be the rest of a secret, so it is not quoted: the field above it is named. */
    function before(): string {
      return [...leaves.values()].at(-1)?.path ?? '';
    }

    function valueOf(value: string, start: number, label: string): string {
      if (!value.startsWith('"')) return value;
      try {
        const read: unknown = JSON.parse(value);
        if (typeof read === 'string') return read;
      } catch (error) {
        if (!(error instanceof SyntaxError)) throw error;
      }
      return stop(
        cursor,
        'quote-open',
        label,
        'the value in quotes is not closed, or something follows it.',
        start,
      );
    }
  });
}
