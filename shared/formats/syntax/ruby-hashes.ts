import type { Read } from '../reading/fault.ts';
import type { Leaf } from '../reading/leaf.ts';
import { blank } from './here-document.ts';
import { readScriptText } from './script-text.ts';

const STRING = String.raw`"(?:[^"\\\r\n]|\\.)*"|'(?:[^'\\\r\n]|\\.)*'`;
const TOKEN = new RegExp(`${STRING}|#[^\\r\\n]*|[\\[\\]{}]`, 'gu');

/**
 * The hashes and lists of a text in Ruby from `from` on, in any of its three notations, each value at its place. Ruby
 * itself is not read: what stands around them becomes blank.
 */
export function readRubyHashes(text: string, from: number): Read<readonly Leaf[]> {
  const end = closingOf(text, from);
  const code = text.slice(from, end);
  const script = asScript(code);
  return readScriptText(blank(text.slice(0, from)) + script + blank(text.slice(end)));
}

/** Behind the bracket that closes the first one. */
function closingOf(text: string, from: number): number {
  let depth = 0;
  TOKEN.lastIndex = from;
  for (let found = TOKEN.exec(text); found !== null; found = TOKEN.exec(text)) {
    if (found[0] === '[' || found[0] === '{') depth += 1;
    else if (found[0] === ']' || found[0] === '}') {
      depth -= 1;
      if (depth <= 0) return found.index + 1;
    }
  }
  return text.length;
}

/** Ruby’s notation in that of scripts, of the same length. */
function asScript(code: string): string {
  const NOTATION = new RegExp(
    String.raw`(?<string>${STRING})|(?<comment>#[^\r\n]*)|%[wi](?<open>[\[(])(?<words>[^\])\r\n]*)[\])]|:(?<symbol>\w+)(?<gap>[ \t]*)=>|(?<arrow>=>)|(?<=[\s,[(])(?<space>[ \t]):(?<value>[a-z]\w*)|\bnil\b`,
    'gu',
  );
  return code.replaceAll(NOTATION, (...all: readonly unknown[]) => {
    const whole = String(all[0]);
    const groups = all.at(-1) as Readonly<Record<string, string | undefined>>;
    if (groups['string'] !== undefined) return whole;
    if (groups['comment'] !== undefined) return blank(whole);
    if (groups['words'] !== undefined) return `  '${groups['words'].replaceAll("'", ' ')}'`;
    if (groups['symbol'] !== undefined) return `${groups['symbol']}${groups['gap'] ?? ''} : `;
    if (groups['arrow'] !== undefined) return ': ';
    if (groups['value'] !== undefined) return `'${groups['value']}'`;
    return '0  ';
  });
}
