import type { Read } from '../reading/fault.ts';
import { MOST_LEAVES, type Leaf } from '../reading/leaf.ts';
import { caught, createCursor, stop } from './text-cursor.ts';

const ROW = /^[ \t]*\|([^|]*)\|([^|]*)\|/u;
/** Markdown's: as many backticks behind as before, and none of them inside at the ends. */
const CODE_SPAN = /^(`+)(?!`)(.*[^`])\1$/u;
const MARKUP = /^[ \t]*(?:[-*>•][ \t]+|\*\*|__)*/u;

/**
 * `Label: value`, one a line, also as a list, as a row of a table or with a tab between; a value in double quotes is read as JSON's texts are. A label
 * alone on its line has its value below. Lines with `#` in front are comments, and what else has no colon is passed over.
 */
export function readFieldLines(text: string, isLabel: (label: string) => boolean): Read<readonly Leaf[]> {
  return caught(() => {
    const cursor = createCursor(text);
    const leaves = new Map<string, Leaf>();
    /** A label whose value is still to come. */
    let waiting: string | null = null;
    for (const { index, 0: line } of text.matchAll(/[^\r\n]+/gu)) {
      if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
      const pair = pairOf(line);
      if (pair === null || (waiting !== null && !isLabel(pair.label))) {
        const label: string = cleanLabel(line.replace(/:\s*$/u, ''));
        if (isLabel(label)) waiting = label;
        else if (waiting !== null) {
          const start = index + line.length - line.trimStart().length;
          add(waiting, line.trim(), start);
          waiting = null;
        }
        continue;
      }
      waiting = pair.value === '' && isLabel(pair.label) ? pair.label : null;
      add(pair.label, pair.value, index + line.indexOf(pair.value, pair.from));
    }
    return [...leaves.values()];

    function add(label: string, written: string, start: number): void {
      const key = label.toLowerCase();
      const before = leaves.get(key);
      if (before !== undefined && before.start !== before.end)
        stop(cursor, 'twice', label, 'this field is here twice. Remove one of them.', start);
      if (leaves.size >= MOST_LEAVES)
        stop(cursor, 'too-many', label, 'too many lines. Paste those that matter.', start);
      leaves.set(key, {
        path: label,
        line: cursor.lineOf(start),
        value: { kind: 'text', text: valueOf(written, start, label) },
        start,
        end: start + written.length,
      });
    }

    function valueOf(value: string, start: number, label: string): string {
      if (!value.startsWith('"')) return (CODE_SPAN.exec(value)?.[2] ?? value).trim();
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

const cleanLabel = (label: string): string =>
  label
    .replace(MARKUP, '')
    .replaceAll(/[*_`]{1,2}$/gu, '')
    .trim();

function pairOf(
  line: string,
): { readonly label: string; readonly value: string; readonly from: number } | null {
  const row = ROW.exec(line);
  if (row !== null) {
    const label = cleanLabel(row[1] ?? '');
    return /^:?-+:?$/u.test(label) || label === ''
      ? null
      : { label, value: (row[2] ?? '').trim(), from: line.indexOf('|', line.indexOf('|') + 1) };
  }
  const [, before = '', sign = '', value = ''] = /^([^:\t]{1,80})(:(?!\/\/)|\t+)(.*)$/u.exec(line) ?? [];
  const label = cleanLabel(before);
  if (sign === '' || label === '') return null;
  return {
    label,
    value: value.replace(/^\s*(?:\*\*|__)(?=\s)/u, '').trim(),
    from: before.length + sign.length,
  };
}
