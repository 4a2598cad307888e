import type { FieldName } from './field-names.ts';
import { toOriginal, type Layer } from './layer.ts';
import { pieceOf, type Piece } from './piece.ts';

export type FieldValue = Piece & {
  /** The values of a list, else empty. */
  readonly items: readonly Piece[];
  /** Whether quotes held the value: only then is white space at its ends really there. */
  readonly isQuoted: boolean;
};

const LONGEST_VALUE = 4_000;
const MOST_ITEMS = 40;
const SPACE = /[^\S\n]/u;
const QUOTE = /["'`“”‘’]/u;
const CLOSING: Readonly<Record<string, string>> = { '“': '”', '‘': '’' };
/** A value goes on behind these: `scope: openid profile`. */
const SPACED: ReadonlySet<FieldName> = new Set(['scope']);
/** 1 for each character that ends a value that no quotes hold; a table, because every character of values is looked up. */
const STOPS = new Uint8Array(0x10000);
const STOP_CHARACTERS =
  '&;,"\'`<>)]}|“”\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';
for (const character of STOP_CHARACTERS) STOPS[character.charCodeAt(0)] = 1;

/** The value that begins behind the separator in front of `from`; `null` when there is none. */
export function valueAfter(layer: Layer, from: number, name: FieldName): FieldValue | null {
  const { text } = layer;
  let start = from;
  // `=>` of PHP and Ruby; spaces; Markdown emphasis
  if (text.charAt(start) === '>') start += 1;
  while (
    start < text.length &&
    start - from < 20 &&
    (SPACE.test(text.charAt(start)) || text.charAt(start) === '*')
  ) {
    start += 1;
  }
  if (text.charAt(start) === '[') return listAfter(text, start);
  const quote = text.charAt(start);
  if (QUOTE.test(quote)) {
    const end = text.indexOf(CLOSING[quote] ?? quote, start + 1);
    if (end !== -1 && end - start <= LONGEST_VALUE) {
      return { ...pieceOf(text, start + 1, end), items: [], isQuoted: true };
    }
    start += 1;
  }
  const end = endOfPlain(layer, start, SPACED.has(name));
  return end === start ? null : { ...pieceOf(text, start, end), items: [], isQuoted: false };
}

const LINE_FEED = 0x0a;
const BLANK = 0x20;
const OPEN_ANGLE = 0x3c;
const CLOSE_ANGLE = 0x3e;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;

function endOfPlain(layer: Layer, start: number, isSpaced: boolean): number {
  const { text } = layer;
  let end = start;
  // `${…}`, `{…}` and `<…>` are left by templates and belong to the value.
  let open = 0;
  while (end < text.length && end - start < LONGEST_VALUE) {
    const code = text.charCodeAt(end);
    if (code === OPEN_BRACE || code === OPEN_ANGLE) open += 1;
    else if (open > 0 && (code === CLOSE_BRACE || code === CLOSE_ANGLE)) open -= 1;
    else if (code === LINE_FEED) break;
    else if (open === 0 && STOPS[code] === 1) {
      // A space that an encoding made belongs to the value; so do the spaces of a scope.
      const isInside = code === BLANK && (!isTyped(layer, end) || (isSpaced && isScopeAt(text, end + 1)));
      if (!isInside) break;
    }
    end += 1;
  }
  return end;
}

/** Whether the space at `at` was typed, and is not what `%20`, `+` or `\\t` stood for. */
function isTyped(layer: Layer, at: number): boolean {
  return layer.starts === null || /\s/u.test(layer.original.charAt(toOriginal(layer, at)));
}

function isScopeAt(text: string, at: number): boolean {
  SCOPE.lastIndex = at;
  return SCOPE.test(text);
}
const SCOPE =
  /(?:openid|profile|email|offline_access|https?:\/\/\S+|api:\/\/\S+|[A-Z][A-Za-z]+\.[A-Z][A-Za-z.]+|[0-9a-f-]{36}\/\S+)(?=[\s"',;&]|$)/y;

function listAfter(text: string, start: number): FieldValue | null {
  const close = text.indexOf(']', start);
  const end =
    close === -1 || close - start > LONGEST_VALUE ? Math.min(text.length, start + LONGEST_VALUE) : close;
  const inner = text.slice(start + 1, end);
  const items: Piece[] = [];
  for (const match of inner.matchAll(/["'`]([^"'`\n]{1,500})["'`]|[^\s,"'`]{1,500}/gu)) {
    if (items.length >= MOST_ITEMS) break;
    const value = match[1] ?? match[0];
    const from = start + 1 + match.index + (match[1] === undefined ? 0 : 1);
    items.push({ value, start: from, end: from + value.length });
  }
  const first = items[0];
  const last = items.at(-1);
  if (first === undefined || last === undefined) return null;
  return { ...pieceOf(text, first.start, last.end), items, isQuoted: true };
}
