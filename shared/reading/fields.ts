import { nameField, type FieldName, type NamedField } from './field-names.ts';
import { valueAfter, type FieldValue } from './field-value.ts';
import type { Layer } from './layer.ts';

/** One `key: value`, `key=value`, `"key": "value"` or `--key value` of the text. */
export type Field = FieldValue & {
  readonly name: FieldName;
  /** Words in front of the name that say more, such as `registered`. */
  readonly before: readonly string[];
};

const MOST_FIELDS = 400;
const LONGEST_KEY = 60;
/** Brackets for `Application (client) ID`. */
const KEY = /[A-Za-z0-9_.$()-]/u;
const SPACE = /[^\S\n]/u;
const OPTION = /(?:^|\s)--?([a-z][a-z-]{2,30})[ =]+["']?/giu;

/** An application logs its values some lines away from the error. */
const AROUND = 8_000;

/** The fields around a place of a long text, whose first fields may stand far from it. */
export function readFieldsNear(layer: Layer, at: number): readonly Field[] {
  return readFields(layer, Math.max(0, at - AROUND), Math.min(layer.text.length, at + AROUND));
}

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

const toField = (
  { name, before }: NamedField,
  { value, start, end, items, isQuoted }: FieldValue,
): Field => ({
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
