import { refuse, type Read } from '../reading/fault.ts';
import { MOST_LEAVES, type Leaf, type LeafValue } from '../reading/leaf.ts';
import { tokensOf, type Token } from './code/tokens.ts';
import { createLineFinder } from './lines.ts';

/**
 * Programs in C#, Java, Kotlin, Go, Python and Swift, as far as a configuration stands in them: the arguments of calls
 * (`Create[0]`, `Options.ClientId`, `authority[0]`) and what names are set to (`options.ClientId`). Constants of the same text are followed,
 * nothing is run.
 */
export function readCodeText(text: string): Read<readonly Leaf[]> {
  const tokens = tokensOf(text);
  const reader: Reader = { tokens, closing: closingOf(tokens), constants: new Map(), depth: 0 };
  collectConstants(reader);
  const lineOf = createLineFinder(text);
  const leaves: Leaf[] = [];
  const push = (path: string, from: number, to: number): void => {
    const first = tokens[from];
    const last = tokens[to - 1];
    if (first === undefined || last === undefined || leaves.length >= MOST_LEAVES) return;
    leaves.push({
      path,
      line: lineOf(first.start),
      value: evaluate(reader, from, to),
      start: first.start,
      end: last.end,
    });
  };
  tokens.forEach((token, index) => {
    const close = reader.closing.get(index);
    if (close !== undefined && (token.text === '(' || token.text === '{')) {
      const name = calleeOf(tokens, index, reader);
      if (name === null) return;
      if (close === index + 1) {
        leaves.push({
          path: name,
          line: lineOf(token.start),
          value: { kind: 'empty' },
          start: token.start,
          end: token.end,
        });
        return;
      }
      argumentsOf(reader, index + 1, close).forEach(({ label, from, to }, at) => {
        push(label === null ? `${name}[${at}]` : `${name}.${label}`, from, to);
      });
    } else if (/^(?:=|:=)$/u.test(token.text) && tokens[index - 1]?.kind === 'word') {
      const target = tokens[index - 1]?.text ?? '';
      push(target, index + 1, endOfValue(reader, index + 1));
    }
  });
  return leaves.length === 0
    ? refuse('code', 1, 'text', 'no call is here. Paste the part that makes the client.')
    : { ok: true, value: leaves };
}

type Reader = {
  readonly tokens: readonly Token[];
  /** For each opening bracket where it closes. */
  readonly closing: ReadonlyMap<number, number>;
  readonly constants: Map<string, readonly [from: number, to: number]>;
  readonly depth: number;
};

const OPEN = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
]);

function closingOf(tokens: readonly Token[]): ReadonlyMap<number, number> {
  const closing = new Map<number, number>();
  const opened: number[] = [];
  tokens.forEach(({ kind, text }, index) => {
    if (kind !== 'sign') return;
    if (OPEN.has(text)) opened.push(index);
    else if (text === ')' || text === ']' || text === '}') {
      const start = opened.pop();
      if (start !== undefined) closing.set(start, index);
    }
  });
  return closing;
}

/** `name = value`, also with a type between: `val name: String = …`. The first value of a name counts. */
function collectConstants(reader: Reader): void {
  const { tokens, constants } = reader;
  tokens.forEach((token, index) => {
    if (!/^(?:=|:=)$/u.test(token.text)) return;
    let name = tokens[index - 1];
    if (name?.kind === 'word' && tokens[index - 2]?.text === ':' && tokens[index - 3]?.kind === 'word')
      name = tokens[index - 3];
    if (name?.kind !== 'word') return;
    const key = lastOf(name.text);
    if (!constants.has(key)) constants.set(key, [index + 1, endOfValue(reader, index + 1)]);
  });
}

/** More than any setting’s value has. */
const MOST_TOKENS = 100;

/** To the end of the statement: a semicolon, a comma, a closing bracket, or a line that does not go on. */
function endOfValue({ tokens, closing }: Reader, from: number): number {
  let at = from;
  while (at < Math.min(tokens.length, from + MOST_TOKENS)) {
    const token = tokens[at];
    if (token === undefined) break;
    if (
      at > from &&
      token.isFirst &&
      !/^[.+?|&)\]}]/u.test(token.text) &&
      !/^(?:\+|\?\?|\|\||or)$/u.test(tokens[at - 1]?.text ?? '')
    )
      break;
    if (token.kind === 'sign' && /^[;,)\]}]$/u.test(token.text)) break;
    at = (closing.get(at) ?? at) + 1;
  }
  return at;
}

const NO_CALLS =
  /^(?:if|for|while|switch|catch|using|return|new|func|function|def|class|fun|when|lock|throw|await)$/u;

/** The name in front of a bracket, with the type that a chain begins with: `A\n.builder(` is `A.builder`. */
function calleeOf(tokens: readonly Token[], index: number, { closing }: Reader): string | null {
  let at = index - 1;
  // `new Options() { A = … }` and generics.
  if (
    tokens[index]?.text === '{' &&
    tokens[at]?.text === ')' &&
    tokens[at - 1]?.text === '(' &&
    closing.get(at - 1) === at
  )
    at -= 2;
  const token = tokens[at];
  if (token?.kind !== 'word' || NO_CALLS.test(token.text)) return null;
  if (tokens[at - 1]?.text !== '.') return token.text;
  const before = tokens[at - 2];
  return before?.kind === 'word' ? `${before.text}.${token.text}` : `.${token.text}`;
}

type Argument = { readonly label: string | null; readonly from: number; readonly to: number };

function argumentsOf({ tokens, closing }: Reader, from: number, to: number): readonly Argument[] {
  const found: Argument[] = [];
  let start = from;
  const add = (end: number): void => {
    if (end <= start) return;
    const [first, second] = [tokens[start], tokens[start + 1]];
    const isNamed = first?.kind !== 'sign' && first !== undefined && /^(?:=|:)$/u.test(second?.text ?? '');
    found.push(
      isNamed ? { label: first.text, from: start + 2, to: end } : { label: null, from: start, to: end },
    );
  };
  for (let at = from; at < to; at = (closing.get(at) ?? at) + 1) {
    if (tokens[at]?.kind !== 'sign' || !/^[,;]$/u.test(tokens[at]?.text ?? '')) continue;
    add(at);
    start = at + 1;
  }
  add(to);
  return found;
}

const DEEPEST = 8;
const READS = /(?:env(?:iron)?|getenv|getproperty|getvalue|config\w*|secrets?|settings?|get|required?)$/iu;

/** What the tokens of a value say without running them. */
function evaluate(reader: Reader, from: number, to: number): LeafValue {
  const { tokens, closing, depth } = reader;
  const inner: Reader = { ...reader, depth: depth + 1 };
  const first = tokens[from];
  if (first === undefined || depth > DEEPEST) return { kind: 'null' };
  const fallbackAt = splitAt(reader, from, to, /^(?:\?\?|\|\||or|\?:)$/u);
  if (fallbackAt !== null) {
    const left = evaluate(inner, from, fallbackAt);
    const right = evaluate(inner, fallbackAt + 1, to);
    return left.kind === 'variable' ? { ...left, fallback: right.kind === 'text' ? right.text : null } : left;
  }
  const plusAt = splitAt(reader, from, to, /^\+$/u);
  if (plusAt !== null) {
    const parts = [evaluate(inner, from, plusAt), evaluate(inner, plusAt + 1, to)];
    return { kind: 'text', text: parts.map(asPart).join('') };
  }
  if (first.kind === 'string')
    return {
      kind: 'text',
      text: first.text.replaceAll(/\$\{([\w.]+)\}/gu, (_whole, name: string) => asPart(named(inner, name))),
    };
  if (first.kind === 'sign') {
    if (first.text === '&' || first.text === '!' || first.text === '*') return evaluate(inner, from + 1, to);
    return listOf(inner, from, to);
  }
  if (/^(?:new|await|try|return)$/u.test(first.text)) return evaluate(inner, from + 1, to);
  const next = tokens[from + 1];
  if (from + 1 >= to || next === undefined) return named(inner, first.text);
  if (/^[[({]$/u.test(next.text)) {
    const close = closing.get(from + 1) ?? to;
    const argument = tokens[from + 2];
    const last = lastOf(first.text);
    if (/^(?:uri|url|create|parse|string|tostring|asstring)$/iu.test(last)) {
      const [only] = argumentsOf(reader, from + 2, close);
      if (only !== undefined) return evaluate(inner, only.from, only.to);
    }
    if (argument?.kind === 'string' && (READS.test(last) || next.text === '[')) {
      const second = argumentsOf(reader, from + 2, close)[1];
      const other = second === undefined ? null : evaluate(inner, second.from, second.to);
      return { kind: 'variable', name: argument.text, fallback: other?.kind === 'text' ? other.text : null };
    }
    return listOf(inner, from, to, first.text);
  }
  return named(inner, first.text);
}

function splitAt({ tokens, closing }: Reader, from: number, to: number, sign: RegExp): number | null {
  for (let at = from; at < to; at = (closing.get(at) ?? at) + 1)
    if (at > from && sign.test(tokens[at]?.text ?? '') && tokens[at]?.kind !== 'string') return at;
  return null;
}

function named(reader: Reader, name: string): LeafValue {
  const constant = reader.constants.get(lastOf(name));
  if (constant !== undefined && reader.depth < DEEPEST) {
    const [from, to] = constant;
    const value = evaluate({ ...reader, depth: reader.depth + 1 }, from, to);
    if (value.kind !== 'null') return value;
  }
  return /^(?:null|nil|None|undefined)$/u.test(name)
    ? { kind: 'null' }
    : { kind: 'variable', name, fallback: null };
}

/** All texts of a list, separated by blanks: `new[] { "a", B }`, `Set.of("a")`, `[]string{"a"}`. */
function listOf(reader: Reader, from: number, to: number, name = ''): LeafValue {
  const texts = reader.tokens.slice(from, to).flatMap((token): readonly string[] => {
    if (token.kind === 'string') return [token.text];
    const constant = token.kind === 'word' ? reader.constants.get(lastOf(token.text)) : undefined;
    if (constant === undefined || reader.depth >= DEEPEST) return [];
    const value = evaluate({ ...reader, depth: reader.depth + 2 }, constant[0], constant[1]);
    return value.kind === 'text' ? [value.text] : [];
  });
  if (texts.length > 0) return { kind: 'text', text: texts.slice(0, 50).join(' ') };
  return name === '' ? { kind: 'null' } : { kind: 'variable', name, fallback: null };
}

const lastOf = (name: string): string => name.slice(name.lastIndexOf('.') + 1);

const asPart = (value: LeafValue): string =>
  value.kind === 'text' || value.kind === 'number'
    ? value.text
    : value.kind === 'variable'
      ? (value.fallback ?? `\${${value.name}}`)
      : '';
