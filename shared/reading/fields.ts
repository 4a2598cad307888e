import { nameField, type FieldName } from './field-names.ts';
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
/** What ends a value that no quotes hold. */
const STOP = /[\s&;,"'`<>)\]}|“”]/u;
/** A value goes on behind these: `scope: openid profile`. */
const SPACED: ReadonlySet<FieldName> = new Set(['scope']);
const OPTION = /(?:^|\s)--?([a-z][a-z-]{2,30})[ =]+["']?/giu;

/** All fields with a known name, in the text's order. Linear: each character is looked at a bounded number of times. */
export function readFields(layer: Layer): readonly Field[] {
  const { text } = layer;
  const fields: Field[] = [];
  for (let at = 0; at < text.length && fields.length < MOST_FIELDS; at += 1) {
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
    if (value !== null) fields.push({ ...named, ...value });
  }
  for (const match of text.matchAll(OPTION)) {
    const named = nameField(match[1] ?? '');
    if (named === null || fields.length >= MOST_FIELDS) continue;
    const value = valueAfter(
      layer,
      match.index + match[0].length - (/["']$/u.test(match[0]) ? 1 : 0),
      named.name,
    );
    if (value !== null) fields.push({ ...named, ...value });
  }
  return fields;
}

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

function endOfPlain(layer: Layer, start: number, isSpaced: boolean): number {
  const { text } = layer;
  let end = start;
  // `${…}`, `{…}` and `<…>` are left by templates and belong to the value.
  let open = 0;
  while (end < text.length && end - start < LONGEST_VALUE) {
    const character = text.charAt(end);
    if (character === '{' || character === '<') open += 1;
    else if (open > 0 && (character === '}' || character === '>')) open -= 1;
    else if (character === '\n') break;
    else if (STOP.test(character) && open === 0) {
      // A space that an encoding made belongs to the value; so do the spaces of a scope.
      const isInside = character === ' ' && (!isTyped(layer, end) || (isSpaced && isScopeAt(text, end + 1)));
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
