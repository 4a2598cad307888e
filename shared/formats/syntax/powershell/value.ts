import { decode } from '../../authority.ts';
import type { Leaf } from '../../reading/leaf.ts';

/** What an expression of PowerShell is, as far as the text itself tells. */
export type Value =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'boolean'; readonly isTrue: boolean }
  | { readonly kind: 'null' }
  | { readonly kind: 'variable'; readonly name: string }
  | { readonly kind: 'list'; readonly items: readonly Item[] }
  | { readonly kind: 'table'; readonly entries: readonly (readonly [key: string, item: Item])[] };

export type Item = { readonly value: Value; readonly start: number; readonly end: number };

export type Command = {
  readonly name: string;
  readonly start: number;
  /** In their order; `argument` for what stands behind no name. */
  readonly parameters: readonly (readonly [name: string, item: Item])[];
};

/** Every value below an item, with its path. */
export function toLeaves(
  path: string,
  { value, start, end }: Item,
  place: { readonly lineOf: (offset: number) => number; readonly document?: number },
): readonly Leaf[] {
  if (value.kind === 'list')
    return value.items.flatMap((item, index) => toLeaves(`${path}[${index}]`, item, place));
  if (value.kind === 'table')
    return value.entries.flatMap(([key, item]) => toLeaves(`${path}.${key}`, item, place));
  const form = value.kind === 'text' && / -Body$/iu.test(path) ? formFields(value.text) : [];
  if (form.length > 1)
    return form.flatMap(([key, text]) =>
      toLeaves(`${path}.${key}`, { value: { kind: 'text', text }, start, end }, place),
    );
  const { lineOf, ...rest } = place;
  return [
    {
      path,
      line: lineOf(start),
      value: value.kind === 'variable' ? { ...value, fallback: null } : value,
      start,
      end,
      ...rest,
    },
  ];
}

/** `a=b&c=d`, as it is posted. */
const formFields = (text: string): readonly (readonly [key: string, value: string])[] =>
  [...text.matchAll(/(?:^|[&?\s])([A-Za-z_]\w*)=([^&\r\n]*)/gu)].map(([, key = '', value = '']) => [
    key,
    decode(value.trim().replaceAll('+', ' ')) ?? value,
  ]);

/** Roughly how much there is to a value, in characters. */
export function sizeOf(value: Value): number {
  if (value.kind === 'text') return value.text.length;
  const inner =
    value.kind === 'list' ? value.items : value.kind === 'table' ? value.entries.map(([, item]) => item) : [];
  return inner.reduce((sum, item) => sum + sizeOf(item.value), 1);
}
