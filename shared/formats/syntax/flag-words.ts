import type { Leaf } from '../reading/leaf.ts';
import type { ShellWord } from './shell-text.ts';

const FLAG = /^--?[A-Za-z][\w.-]*/u;

/** Words of a command as flags, whatever command it is: `--flag value`, `--flag=value`, `-flag=value`, `NAME=value`. */
export function flagWords(words: readonly ShellWord[]): readonly Leaf[] {
  return words.flatMap((word, index): readonly Leaf[] => {
    const [name] = FLAG.exec(word.text) ?? /^[A-Za-z_][\w.-]*(?==)/u.exec(word.text) ?? [];
    if (name === undefined) return [];
    const rest = word.text.slice(name.length);
    if (rest.startsWith('=')) return [leafOf(name, word, rest.slice(1))];
    const next = words[index + 1];
    return rest !== '' || next === undefined || FLAG.test(next.text) ? [] : [leafOf(name, next, next.text)];
  });
}

const leafOf = (path: string, { line, start, end }: ShellWord, text: string): Leaf => ({
  path,
  line,
  start,
  end,
  value: { kind: 'text', text },
});
