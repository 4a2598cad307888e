import { nameField, type FieldName, type NamedField } from './field-names.ts';
import { toOriginal, type Layer } from './layer.ts';
import { pieceOf, type Piece } from './piece.ts';

/** One `key: value`, `key=value`, `"key": "value"` or `--key value` of the text. */
export type Field = Piece & {
  readonly name: FieldName;
  /** Words in front of the name that say more, such as `registered`. */
  readonly before: readonly string[];
  /** The values of a list, else empty. */
  readonly items: readonly Piece[];
  /** Whether quotes held the value: only then is white space at its ends really there. */
  readonly isQuoted: boolean;
};

const MOST_FIELDS = 400;
const LONGEST_KEY = 60;
const LONGEST_VALUE = 4_000;
const MOST_ITEMS = 40;
/** Brackets for `Application (client) ID`. */
const KEY = /[A-Za-z0-9_.$()-]/u;
const SPACE = /[^\S\n]/u;
const QUOTE = /["'`“”‘’]/u;
const CLOSING: Readonly<Record<string, string>> = { '“': '”', '‘': '’' };
/** What ends a value that no quotes hold, by its number. */
const STOPS: ReadonlySet<number> = new Set(
  Array.from(
    '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff' +
      '&;,"\'`<>)]}|“”',
    (stop) => stop.charCodeAt(0),
  ),
);
/** A value goes on behind these: `scope: openid profile`. */
const SPACED: ReadonlySet<FieldName> = new Set(['scope']);
const OPTION = /(?:^|\s)--?([a-z][a-z-]{2,30})[ =]+["']?/giu;

/**
 * The fields with a known name whose separators stand between `from` and `to`, in the text's order; of very many, the
 * first. Linear: each character is looked at a bounded number of times.
 */
export function readFields(layer: Layer, from = 0, to = layer.text.length): readonly Field[] {
  const { text } = layer;
  const fields: Field[] = [];
  for (let at = from; at < to && fields.length < MOST_FIELDS; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== 0x3a && code !== 0x3d) continue;
    // `://`, `::` and `==` separate nothing
    const next = text.charCodeAt(at + 1);
    if (next === 0x2f && text.charCodeAt(at + 2) === 0x2f) continue;
    if (next === code || text.charCodeAt(at - 1) === code) continue;
    const key = keyBefore(text, at);
    const named = key === '' ? null : nameField(key);
    if (named === null) continue;
    const value = valueAfter(layer, at + 1, named.name);
    if (value !== null) fields.push(toField(named, value));
  }
  for (const match of text.slice(from, to).matchAll(OPTION)) {
    if (fields.length >= MOST_FIELDS) break;
    const named = nameField(match[1] ?? '');
    if (named === null) continue;
    const end = from + match.index + match[0].length;
    const value = valueAfter(layer, end - (/["']$/u.test(match[0]) ? 1 : 0), named.name);
    if (value !== null) fields.push(toField(named, value));
  }
  return fields;
}

const toField = ({ name, before }: NamedField, { value, start, end, items, isQuoted }: Value): Field => ({
  name,
  before,
  value,
  start,
  end,
  items,
  isQuoted,
});

/** The key that ends before the separator at `at`: one identifier, or up to five words of prose. */
function keyBefore(text: string, at: number): string {
  let end = at;
  while (end > 0 && SPACE.test(text.charAt(end - 1))) end -= 1;
  if (end > 0 && /["'`\]”*]/u.test(text.charAt(end - 1))) {
    while (end > 0 && /["'`\]”*]/u.test(text.charAt(end - 1))) end -= 1;
  }
  let start = end;
  let spaces = 0;
  while (start > 0 && end - start < LONGEST_KEY) {
    const character = text.charAt(start - 1);
    if (character === ' ') {
      spaces += 1;
      if (spaces > 4) break;
    } else if (!KEY.test(character)) break;
    start -= 1;
  }
  return text.slice(start, end).trim();
}

type Value = Pick<Field, 'value' | 'start' | 'end' | 'items' | 'isQuoted'>;

function valueAfter(layer: Layer, from: number, name: FieldName): Value | null {
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
    else if (open === 0 && STOPS.has(code)) {
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

function listAfter(text: string, start: number): Value | null {
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
