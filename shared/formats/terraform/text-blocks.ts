import type { Leaf } from '../reading/leaf.ts';

/** What stands in one block of a text: `resource "azuread_application" "app"` is of a type, and has a name. */
export type TextBlock = {
  /** `resource azuread_application`, `module`, `variable`, `locals`; empty for a plain `name = value`. */
  readonly type: string;
  readonly name: string;
  readonly document: number;
  readonly leaves: readonly Leaf[];
};

export function blocksOf(leaves: readonly Leaf[]): readonly TextBlock[] {
  const byDocument = new Map<number, Leaf[]>();
  for (const leaf of leaves) {
    const document = leaf.document ?? 0;
    byDocument.set(document, [...(byDocument.get(document) ?? []), leaf]);
  }
  return [...byDocument].map(([document, own]) => {
    const words = (own[0]?.path ?? '').split(' ').slice(0, -1);
    const name = words.length > 1 ? (words.at(-1) ?? '') : '';
    return { type: (words.length > 1 ? words.slice(0, -1) : words).join(' '), name, document, leaves: own };
  });
}
