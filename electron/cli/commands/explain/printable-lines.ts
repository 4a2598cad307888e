import { printable } from '../../practice/printable.ts';

/** Text or JSON as a terminal may get it, with its own line breaks and one at the end. */
export function printableLines(text: string): string {
  return `${text.split('\n').map(printable).join('\n')}\n`;
}
