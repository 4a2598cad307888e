import { refuse, type Read } from '../reading/fault.ts';
import type { Leaf } from '../reading/leaf.ts';
import type { ShellCommand, ShellText, ShellWord } from './shell-text.ts';

/**
 * The one command that starts with `name`, as its flags: `--flag value` and `--flag=value`; a flag without a value is
 * `true`. Words that belong to no flag are named `argument`.
 */
export function toFlags(commands: readonly ShellCommand[], name: readonly string[]): Read<readonly Leaf[]> {
  const called = commands.filter((words) => name.every((part, index) => words[index]?.text === part));
  const [words, second] = called;
  if (words === undefined)
    return refuse('command', commands[0]?.[0]?.line ?? 1, 'command', `write the command ${name.join(' ')}.`);
  if (second !== undefined)
    return refuse('twice', second[0]?.line ?? 1, 'command', 'this command is here twice. Paste one of them.');
  const leaves: Leaf[] = [];
  const rest = words.slice(name.length);
  for (let index = 0; index < rest.length; index += 1) {
    const word = rest[index];
    if (word === undefined) break;
    const { leaf, usesNext } = toLeaf(word, rest[index + 1]);
    if (leaves.some(({ path }) => path === leaf.path))
      return refuse('twice', leaf.line, leaf.path, 'this is here twice. Remove one of them.');
    leaves.push(leaf);
    if (usesNext) index += 1;
  }
  return { ok: true, value: leaves };
}

function toLeaf(
  word: ShellWord,
  next: ShellWord | undefined,
): { readonly leaf: Leaf; readonly usesNext: boolean } {
  const flag = /^--?[a-z][\w.-]*/iu.exec(word.text)?.[0];
  if (flag === undefined) return { leaf: leafOf('argument', word, word.text), usesNext: false };
  const given = word.text.slice(flag.length);
  if (given.startsWith('=')) return { leaf: leafOf(flag, word, given.slice(1)), usesNext: false };
  if (next === undefined || next.text.startsWith('--'))
    return { leaf: { ...leafOf(flag, word, ''), value: { kind: 'boolean', isTrue: true } }, usesNext: false };
  return { leaf: leafOf(flag, next, next.text), usesNext: true };
}

/** The values that a text gives to variables, by the variable’s name, so that what is secret of them can be masked. */
export const toAssigned = ({ assignments }: ShellText): readonly Leaf[] =>
  assignments.map((word) => ({
    ...leafOf(word.name, word, word.text),
    start: word.start + word.name.length + 1,
  }));

const leafOf = (path: string, { line, start, end }: ShellWord, text: string): Leaf => ({
  path,
  line,
  start,
  end,
  value: { kind: 'text', text },
});
