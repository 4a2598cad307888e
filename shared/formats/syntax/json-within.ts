import { blank } from './here-document.ts';

/** The object within a command or a page (`curl -d '{…}'`), alone at its old place. */
export function jsonWithin(text: string): string {
  const start = text.indexOf('{');
  const end = text.lastIndexOf('}') + 1;
  return start === -1 || end <= start
    ? text
    : blank(text.slice(0, start)) + text.slice(start, end) + blank(text.slice(end));
}
