import type { Leaf } from '../reading/leaf.ts';
import { blank } from './here-document.ts';

/** A text within a text (a file in a ConfigMap), alone at its old place: lines and offsets stay those of the whole. */
export function embeddedText(text: string, { start, end }: Pick<Leaf, 'start' | 'end'>): string {
  const own = text.slice(start, end);
  const header = /^[|>][^\r\n]*/u.exec(own)?.[0] ?? '';
  return blank(text.slice(0, start) + header) + own.slice(header.length);
}

/** Several lines of their own: the value of a key with `|` behind it. */
export const isBlock = (text: string, { start, value }: Leaf): boolean =>
  value.kind === 'text' && /[|>]/u.test(text.charAt(start));
