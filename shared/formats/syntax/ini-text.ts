import type { Read } from '../reading/fault.ts';
import { MOST_LEAVES, type Leaf } from '../reading/leaf.ts';
import { caught, createCursor, stop } from './text-cursor.ts';

const SECTION = /^[ \t]*\[([^\]\r\n]{1,100})\]/u;
const SETTING = /^([ \t]*([\w.-]{1,100})[ \t]*[=:][ \t]*)([^\r\n]*)$/u;

/**
 * Settings by sections, as Grafana and others have them: `;` and `#` begin a comment line, a value may stand in one or
 * three quotes. `%(name)s` is what the same section says, or `defaults`, by the path in lower case.
 */
export function readIniText(
  text: string,
  defaults: ReadonlyMap<string, string> = new Map(),
): Read<readonly Leaf[]> {
  return caught(() => {
    const cursor = createCursor(text);
    const leaves: Leaf[] = [];
    let section = '';
    for (const { index, 0: line } of text.matchAll(/[^\r\n]+/gu)) {
      const opened = SECTION.exec(line)?.[1];
      if (opened !== undefined) {
        section = opened.trim();
        continue;
      }
      const [, front = '', name = '', rest = ''] = SETTING.exec(line) ?? [];
      if (name === '') continue;
      if (leaves.length >= MOST_LEAVES)
        stop(cursor, 'too-many', name, 'too many settings. Paste the sections that matter.', index);
      const start = index + front.length;
      leaves.push({
        path: section === '' ? name : `${section}.${name}`,
        line: cursor.lineOf(index),
        value: { kind: 'text', text: unquoted(rest.trim()) },
        start,
        end: start + rest.trimEnd().length,
      });
    }
    if (leaves.length === 0)
      stop(cursor, 'no-object', 'text', 'no setting stands here. Paste the lines with name = value.', 0);
    return leaves.map((leaf) => interpolated(leaf, leaves, defaults));
  });
}

const unquoted = (value: string): string => /^("""|'''|["'`])([\s\S]*)\1$/u.exec(value)?.[2] ?? value;

function interpolated(leaf: Leaf, leaves: readonly Leaf[], defaults: ReadonlyMap<string, string>): Leaf {
  if (leaf.value.kind !== 'text' || !leaf.value.text.includes('%(')) return leaf;
  const section = leaf.path.slice(0, leaf.path.lastIndexOf('.') + 1);
  const text = leaf.value.text.slice(0, 2000).replaceAll(/%\(([\w.-]{1,60})\)s/gu, (whole, name: string) => {
    const path = section + name;
    const value = leaves.find((each) => each.path === path && each !== leaf)?.value;
    return value?.kind === 'text' && !value.text.includes('%(')
      ? value.text
      : (defaults.get(path.toLowerCase()) ?? whole);
  });
  return { ...leaf, value: { kind: 'text', text } };
}
