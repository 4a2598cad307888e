import type { Leaf } from '../reading/leaf.ts';
import type { ShellCommand, ShellWord } from '../syntax/shell-text.ts';
import { readShellText } from '../syntax/shell-text.ts';
import type { Service } from './services.ts';

/** Commands that start a container with its variables, or keep them in a cluster. */
export const RUNS =
  /\b(?:docker|podman|nerdctl)(?:[ \t]+container)?[ \t]+run\b|\bkubectl[ \t]+create[ \t]+(?:secret|configmap)\b/u;

/** `docker run -e NAME=value …`, `kubectl create secret generic x --from-literal=NAME=value`. */
export function servicesOfCommands(text: string): readonly Service[] {
  const shell = readShellText(text);
  if (!shell.ok) return [];
  return shell.value.commands
    .filter((words) =>
      RUNS.test(
        words
          .map((word) => word.text)
          .slice(0, 6)
          .join(' '),
      ),
    )
    .map((words) => ({ name: '', isShared: false, leaves: variablesOf(words) }))
    .filter(({ leaves }) => leaves.length > 0);
}

function variablesOf(words: ShellCommand): readonly Leaf[] {
  return words.flatMap((word, index): readonly Leaf[] => {
    const joined = /^(?:--env=|--from-literal=|-e)([A-Za-z_][\w.-]*=[\s\S]*)$/u.exec(word.text)?.[1];
    const own = /^(?:-e|--env|--from-literal)$/u.test(words[index - 1]?.text ?? '') ? word.text : undefined;
    return toLeaf(word, joined ?? own ?? '');
  });
}

function toLeaf({ line, start, end }: ShellWord, assignment: string): readonly Leaf[] {
  const [, path, text] = /^([A-Za-z_][\w.-]*)=([\s\S]*)$/u.exec(assignment) ?? [];
  return path === undefined || text === undefined
    ? []
    : [{ path, line, value: { kind: 'text', text }, start, end }];
}
