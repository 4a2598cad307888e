/** A word (`a.b.C`), a string with its text, or a sign of a program in any language with C’s or Python’s strings. */
export type Token = {
  readonly kind: 'word' | 'string' | 'sign';
  /** Of a string its value, with `${name}` for what is put into it. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Whether a line ends in front of it. */
  readonly isFirst: boolean;
};

const MOST_TOKENS = 60_000;
const BLANK = /(?:[ \t\r\n\f]+|\/\/[^\r\n]*|\/\*[\s\S]*?(?:\*\/|$))+/uy;
const BLANK_PYTHON = /(?:[ \t\r\n\f]+|\\\r?\n|#[^\r\n]*)+/uy;
const STRING =
  /(?:[$@]{1,2}|[fFrRbBuU]{1,2})?(?:"""[\s\S]*?(?:"""|$)|'''[\s\S]*?(?:'''|$)|"(?:[^"\\\r\n]|\\[\s\S])*"?|'(?:[^'\\\r\n]|\\[\s\S])*'?|`[^`]*`?)/uy;
const VERBATIM = /\$?@\$?"(?:[^"]|"")*"?/uy;
const WORD = /[A-Za-z_][\w$]*(?:(?:\?)?\.[A-Za-z_][\w$]*)*|\d[\w.]*/uy;
const SIGN = /:=|=>|==|!=|\?\?|\|\||&&|[^\s]/uy;

export const isPython = (text: string): boolean =>
  /^[ \t]*(?:import [\w.]+(?: as \w+)?|from [\w.]+ import\b.*|def \w+\(.*|class \w+.*:)[ \t]*$/mu.test(
    text,
  ) && !/;[ \t]*$/mu.test(text);

export function tokensOf(text: string): readonly Token[] {
  const blank = isPython(text) ? BLANK_PYTHON : BLANK;
  const tokens: Token[] = [];
  let at = 0;
  const take = (form: RegExp): string => {
    form.lastIndex = at;
    const found = form.exec(text)?.[0] ?? '';
    at += found.length;
    return found;
  };
  while (at < text.length && tokens.length < MOST_TOKENS) {
    const skipped = take(blank);
    if (at >= text.length) break;
    const start = at;
    const place = (kind: Token['kind'], value: string): Token => ({
      kind,
      text: value,
      start,
      end: at,
      isFirst: /[\r\n]/u.test(skipped) || tokens.length === 0,
    });
    const verbatim = take(VERBATIM);
    const literal = verbatim === '' ? take(STRING) : verbatim;
    if (literal !== '') {
      tokens.push(place('string', textOf(literal)));
      continue;
    }
    const word = take(WORD);
    if (word !== '') tokens.push(place('word', word.replaceAll('?.', '.')));
    else tokens.push(place('sign', take(SIGN) || text.charAt(at++)));
  }
  return tokens;
}

const QUOTES = /^([$@fFrRbBuU]*)("""|'''|["'`])([\s\S]*?)(?:\2)?$/u;
const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['t', '\t'],
  ['r', '\r'],
]);

function textOf(literal: string): string {
  const [, prefix = '', quote = '', inner = ''] = QUOTES.exec(literal) ?? [];
  const isRaw = /[@rR]/u.test(prefix) || quote === '`';
  const plain = isRaw
    ? inner.replaceAll('""', '"')
    : inner.replaceAll(/\\(?:u([\dA-Fa-f]{4})|([\s\S]))/gu, (_whole, code?: string, character?: string) =>
        code === undefined
          ? (ESCAPES.get(character ?? '') ?? character ?? '')
          : String.fromCharCode(Number.parseInt(code, 16)),
      );
  // C#, Python and Kotlin put values into strings.
  if (/[$fF]/u.test(prefix)) return plain.replaceAll(/\{([A-Za-z_][\w.]*)(?:[^{}]*)\}/gu, '${$1}');
  return plain.replaceAll(/\$([A-Za-z_]\w*)/gu, '${$1}').replaceAll(/\\\(([\w.]+)\)/gu, '${$1}');
}
