import { refuse, type Read } from '../reading/fault.ts';
import { DEEPEST, MOST_LEAVES, type Leaf, type LeafValue } from '../reading/leaf.ts';
import { createLineFinder } from './lines.ts';

const TOKEN =
  /(?:[ \t\r\n]+|#[^\r\n]*|\/\/[^\r\n]*|\/\*[\s\S]*?\*\/)+|<<-?(\w+)\r?\n[\s\S]*?^[ \t]*\1\b|"(?:[^"\\\r\n]|\\.)*"?|[A-Za-z_][\w-]*(?:\.[\w-]+|\[\d+\])*|\d[\w.]*|=>|==|[^\s]/gmu;

type Token = { readonly text: string; readonly start: number; readonly isFirst: boolean };

/**
 * Blocks and attributes of Terraform: `resource.auth0_connection.entra.options.client_id`, `scopes[0]`. Variables and locals of the same
 * text are followed; every other expression stays a variable by its name.
 */
export function readHclBlocks(text: string): Read<readonly Leaf[]> {
  const tokens: Token[] = [];
  let isFirst = true;
  for (const { index, 0: token } of text.matchAll(TOKEN)) {
    if (/^(?:[\s#]|\/\/|\/\*)/u.test(token)) {
      isFirst ||= token.includes('\n');
      continue;
    }
    tokens.push({ text: token, start: index, isFirst });
    isFirst = false;
  }
  const leaves = leavesOf(tokens, createLineFinder(text));
  if (leaves.length === 0)
    return refuse('block', 1, 'text', 'no block with settings is here. Paste the whole resource.');
  return { ok: true, value: leaves.map((leaf) => followed(leaf, leaves)) };
}

function leavesOf(tokens: readonly Token[], lineOf: (offset: number) => number): Leaf[] {
  const leaves: Leaf[] = [];
  const path: string[] = [];
  const ends: number[] = [];
  for (let at = 0; at < tokens.length && leaves.length < MOST_LEAVES; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.text === '}') {
      path.length = ends.pop() ?? 0;
      continue;
    }
    if (!/^["A-Za-z_]/u.test(token.text)) continue;
    const name = plain(token.text);
    const next = tokens[at + 1]?.text;
    if (next === '=' || next === ':') {
      if (tokens[at + 2]?.text === '{') {
        ends.push(path.length);
        path.push(name);
        at += 2;
        continue;
      }
      const end = endOfValue(tokens, at + 2);
      pushValue(leaves, [...path, name].join('.'), tokens.slice(at + 2, end), lineOf);
      at = end - 1;
      continue;
    }
    // A block: its type, its labels, its brace.
    let brace = at + 1;
    while (/^["A-Za-z_]/u.test(tokens[brace]?.text ?? '') && tokens[brace]?.isFirst !== true) brace += 1;
    if (tokens[brace]?.text !== '{' || ends.length > DEEPEST) continue;
    ends.push(path.length);
    path.push(...tokens.slice(at, brace).map(({ text }) => plain(text)));
    at = brace;
  }
  return leaves;
}

function endOfValue(tokens: readonly Token[], from: number): number {
  let depth = 0;
  let at = from;
  for (; at < tokens.length; at += 1) {
    const { text, isFirst } = tokens[at] ?? { text: '', isFirst: true };
    if (depth === 0 && at > from && (isFirst || text === '}' || text === ',')) break;
    if (/^[[({]$/u.test(text)) depth += 1;
    else if (/^[\])}]$/u.test(text)) depth -= 1;
  }
  return at;
}

function pushValue(
  leaves: Leaf[],
  path: string,
  tokens: readonly Token[],
  lineOf: (offset: number) => number,
): void {
  const [first] = tokens;
  if (first === undefined) return;
  if (first.text === '[') {
    tokens
      .filter(({ text }) => text.startsWith('"'))
      .forEach((token, index) => pushValue(leaves, `${path}[${String(index)}]`, [token], lineOf));
    return;
  }
  leaves.push({
    path,
    line: lineOf(first.start),
    value: valueOf(first, tokens.length),
    start: first.start,
    end: first.start + first.text.length,
  });
}

function valueOf({ text }: Token, count: number): LeafValue {
  if (text.startsWith('"') && count === 1) return { kind: 'text', text: plain(text) };
  if (text === 'true' || text === 'false') return { kind: 'boolean', isTrue: text === 'true' };
  if (text === 'null') return { kind: 'null' };
  return /^\d/u.test(text)
    ? { kind: 'number', text }
    : { kind: 'variable', name: text.slice(0, 120), fallback: null };
}

/** `var.x` and `local.x` of the same text. */
function followed(leaf: Leaf, leaves: readonly Leaf[]): Leaf {
  const find = (name: string): string | null => {
    const path = name.startsWith('var.')
      ? `variable.${name.slice(4)}.default`
      : name.startsWith('local.')
        ? `locals.${name.slice(6)}`
        : null;
    const value = path === null ? undefined : leaves.find((each) => each.path === path)?.value;
    return value?.kind === 'text' ? value.text : null;
  };
  const { value } = leaf;
  if (value.kind === 'variable') {
    const text = find(value.name);
    return text === null ? leaf : { ...leaf, value: { kind: 'text', text } };
  }
  if (value.kind !== 'text' || !value.text.includes('${')) return leaf;
  const text = value.text.replaceAll(/\$\{([\w.-]+)\}/gu, (whole, name: string) => find(name) ?? whole);
  const only = /^\$\{([\w.-]+)\}$/u.exec(text)?.[1];
  return {
    ...leaf,
    value: only === undefined ? { kind: 'text', text } : { kind: 'variable', name: only, fallback: null },
  };
}

const plain = (text: string): string =>
  text.startsWith('"')
    ? text.slice(1, text.length > 1 && text.endsWith('"') ? -1 : undefined).replaceAll(/\\(.)/gu, '$1')
    : text;
