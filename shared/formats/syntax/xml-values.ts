import { refuse, type Read } from '../reading/fault.ts';
import { DEEPEST, MOST_LEAVES, type Leaf } from '../reading/leaf.ts';
import { createLineFinder } from './lines.ts';
import { decodedXml } from './xml-text.ts';

const TOKEN = /<!--[\s\S]*?(?:-->|$)|<[?!][^<>]*>|<\/([\w.:-]+)\s*>|<([\w.:-]+)(?:\s[^<>]*?)?(\/?)>/gu;
/** The texts of XML’s innermost elements, with the names of those around them; attributes are passed over. */
export function readXmlValues(text: string): Read<readonly Leaf[]> {
  const lineOf = createLineFinder(text);
  const leaves: Leaf[] = [];
  const open: string[] = [];
  let begin = -1;
  for (const { index, 0: token, 1: closing, 2: opening, 3: isEmpty } of text.matchAll(TOKEN)) {
    if (opening !== undefined && isEmpty === '') {
      if (open.length >= DEEPEST)
        return refuse('too-deep', lineOf(index), opening, `this is nested more than ${DEEPEST} levels deep.`);
      open.push(opening);
      begin = index + token.length;
    } else if (closing !== undefined) {
      if (begin !== -1 && open.at(-1) === closing && leaves.length < MOST_LEAVES)
        leaves.push({
          path: open.join('.'),
          line: lineOf(begin),
          value: { kind: 'text', text: decodedXml(text.slice(begin, index).trim()) },
          start: begin,
          end: index,
        });
      const at = open.lastIndexOf(closing);
      if (at !== -1) open.length = at;
      begin = -1;
    }
  }
  return leaves.length === 0
    ? refuse('no-object', 1, 'text', 'no value stands here. Paste the whole element.')
    : { ok: true, value: leaves };
}
