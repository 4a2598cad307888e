import { refuse, type Read } from '../reading/fault.ts';
import type { Leaf } from '../reading/leaf.ts';
import { readScriptText } from './script-text.ts';

/**
 * The objects of a Bicep text: each line’s indentation gets the comma that Bicep leaves out, so that every value stays at
 * its place. Comments of `//` are the same in both.
 */
export function readBicepObjects(text: string): Read<readonly Leaf[]> {
  const lines = text.split(/(?<=\n)/u);
  let isOpen = true;
  const script = lines.map((line) => {
    const code = line.replace(/\/\/(?=\s|$).*/u, '').trim();
    if (code === '') return line;
    const needsComma = !isOpen && !/^[\]})]/u.test(code) && /^[ \t]/u.test(line);
    isOpen = /[{[(,]$/u.test(code);
    return needsComma ? `,${line.slice(1)}` : line;
  });
  const read = readScriptText(script.join(''));
  return read.ok
    ? read
    : refuse(
        read.error.code,
        read.error.line,
        'text',
        'its brackets do not close. Paste the whole resource.',
      );
}
