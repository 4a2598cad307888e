import { parseLines, type Pair } from 'dot-properties';
import { refuse, type Read } from '../reading/fault.ts';
import { MOST_LEAVES, type Leaf } from '../reading/leaf.ts';
import { createLineFinder } from './lines.ts';

const NEXT_DOCUMENT = /^[#!]---[ \t]*$/gmu;

/** Java's `.properties`: `key=value`, `key: value`, lines that go on; `#---` begins another document, as Spring has it. */
export function readPropertiesText(text: string): Read<readonly Leaf[]> {
  const lineOf = createLineFinder(text);
  const breaks = [...text.matchAll(NEXT_DOCUMENT)].map(({ index }) => index);
  const leaves: Leaf[] = [];
  for (const node of parseLines(text, true)) {
    if (node.type !== 'PAIR') continue;
    const { key, value, range } = node as Pair;
    // Prose has blanks where a key has none, and its “value” is the rest of the sentence.
    if (range === undefined || !hasSeparator(text.slice(range[1], range[2]))) continue;
    if (leaves.length >= MOST_LEAVES)
      return refuse('too-many', lineOf(range[0]), key, 'too many settings. Paste the lines that matter.');
    leaves.push({
      path: key,
      line: lineOf(range[0]),
      value: { kind: 'text', text: value.trim() },
      start: range[2],
      end: range[3],
      ...(breaks.length === 0 ? {} : { document: breaks.filter((at) => at < range[0]).length }),
    });
  }
  return leaves.length === 0
    ? refuse('equals', 1, 'text', 'no setting stands here. Paste the lines with name=value.')
    : { ok: true, value: leaves };
}

const hasSeparator = (between: string): boolean => /[=:]/u.test(between);
