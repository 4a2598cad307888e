import type { SyntaxNode } from '@lezer/common';

/** A text with what its assignments say, and how much of it may still be looked at. */
export type PythonSource = {
  readonly text: string;
  /** The expressions behind names: `CLIENT_ID`, and `Config.CLIENT_ID` within a class. */
  readonly constants: ReadonlyMap<string, SyntaxNode>;
  /** Expressions met; constants of constants grow without end. */
  steps: number;
};

export const MOST_STEPS = 50_000;

export const sourceOf = ({ text }: PythonSource, { from, to }: SyntaxNode): string => text.slice(from, to);

export function childrenOf(node: SyntaxNode): readonly SyntaxNode[] {
  const children: SyntaxNode[] = [];
  for (let child = node.firstChild; child !== null; child = child.nextSibling)
    if (child.name !== 'Comment') children.push(child);
  return children;
}

const SIGNS: ReadonlySet<string> = new Set(['(', ')', '[', ']', '{', '}', ',', '⚠']);

/** The parts of a list, a tuple or a set, without its signs. */
export const itemsOf = (node: SyntaxNode): readonly SyntaxNode[] =>
  childrenOf(node).filter(({ name }) => !SIGNS.has(name));

export type Argument = { readonly keyword: string | null; readonly value: SyntaxNode };

export function argumentsOf(source: PythonSource, call: SyntaxNode): readonly Argument[] {
  const list = call.getChild('ArgList');
  if (list === null) return [];
  const found: Argument[] = [];
  const nodes = itemsOf(list);
  for (let at = 0; at < nodes.length; at += 1) {
    const node = nodes[at];
    const value = nodes[at + 2];
    if (node === undefined || node.name === '*' || node.name === '**') continue;
    if (nodes[at + 1]?.name === 'AssignOp' && value !== undefined) {
      found.push({ keyword: sourceOf(source, node), value });
      at += 2;
    } else found.push({ keyword: null, value: node });
  }
  return found;
}

/** `app.config["X"]` and `Config.X` as one path of names. */
export const dotted = (text: string): string =>
  text.replaceAll(/\s*\[\s*["']?([^[\]"']*)["']?\s*\]/gu, '.$1').replaceAll(/\s+/gu, '');
