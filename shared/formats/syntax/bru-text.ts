import { refuse, type Read } from '../reading/fault.ts';
import { MOST_LEAVES, type Leaf } from '../reading/leaf.ts';

const OPEN = /^([\w:.-]{1,80})[ \t]*[{[][ \t]*$/u;
const PAIR = /^[ \t]*([\w.@-]{1,120})[ \t]*:[ \t]?(.*?)[ \t]*$/u;
/** Blocks that hold text of another language. */
const FOREIGN = /^(?:body(?!:(?:form-urlencoded|multipart-form))|script|tests|docs)\b/u;

/** Bruno’s own language: blocks of `key: value`, one a line; a key with `~` in front is switched off. */
export function readBruText(text: string): Read<readonly Leaf[]> {
  const leaves: Leaf[] = [];
  let block = '';
  let line = 0;
  for (const { index, 0: written } of text.matchAll(/[^\r\n]*(?:\r\n|\n|\r|$)/gu)) {
    line += 1;
    const plain = written.replace(/[\r\n]+$/u, '');
    const opened = OPEN.exec(plain);
    if (opened !== null) block = opened[1] ?? '';
    else if (/^[}\]]/u.test(plain)) block = '';
    else if (block !== '' && !FOREIGN.test(block)) {
      const [, name, value = ''] = PAIR.exec(plain) ?? [];
      if (name === undefined || leaves.length >= MOST_LEAVES) continue;
      const start = index + plain.trimEnd().length - value.length;
      leaves.push({
        path: `${block}.${name}`,
        line,
        value: { kind: 'text', text: value },
        start: value === '' ? index + plain.length : start,
        end: value === '' ? index + plain.length : start + value.length,
      });
    }
  }
  return leaves.length === 0
    ? refuse('block', 1, 'text', 'no block of Bruno with a key and a colon is here. Paste the whole file.')
    : { ok: true, value: leaves };
}
