import type { Span } from '../format.ts';
import type { Leaf } from '../reading/leaf.ts';
import { blank } from './here-document.ts';

/** Several lines of their own: the value of a key with `|` behind it. */
export const isBlock = (text: string, { start, value }: Leaf): boolean =>
  value.kind === 'text' && /[|>]/u.test(text.charAt(start));

/** A text within a text (a document in a ConfigMap), alone at its old place: lines and offsets stay those of the whole. */
export function embeddedText(text: string, { start, end }: Pick<Leaf, 'start' | 'end'>): string {
  const own = text.slice(start, end);
  const header = /^[|>][^\r\n]*/u.exec(own)?.[0] ?? '';
  return blank(text.slice(0, start) + header) + own.slice(header.length);
}

export type EmbeddedFile = {
  /** The file as it is, without the indentation around it. Its lines are those of the whole text. */
  readonly text: string;
  /** A part of the file in the whole text. */
  readonly toOuter: (span: Span) => Span;
};

/** A file within a text, for readers that mind the first column. */
export function embeddedFile(text: string, leaf: Pick<Leaf, 'start' | 'end'>): EmbeddedFile {
  const placed = embeddedText(text, leaf);
  const indents = [...placed.matchAll(/^[ \t]+(?=\S)/gmu)].map(([indent]) => indent.length);
  const indent = /^\S/mu.test(placed) || indents.length === 0 ? 0 : Math.min(...indents.slice(0, 5000));
  /** Where each line of the file begins there, and how much lies before it in the whole text. */
  const lines: { readonly at: number; readonly removed: number }[] = [];
  let file = '';
  let removed = 0;
  for (const line of placed.split(/(?<=\n)/u)) {
    const cut = Math.min(indent, /^[ \t]*/u.exec(line)?.[0].length ?? 0);
    removed += cut;
    lines.push({ at: file.length, removed });
    file += line.slice(cut);
  }
  const outer = (offset: number): number => offset + (lines.findLast(({ at }) => at <= offset)?.removed ?? 0);
  return { text: file, toOuter: ({ start, end }) => ({ start: outer(start), end: outer(end) }) };
}
