import type { Leaf } from '../reading/leaf.ts';
import { readEnvText } from '../syntax/env-text.ts';
import type { ProjectFile } from './project-file.ts';

/** What sets variables, the weakest first: dotenv, Vite and Next.js read them in this order, and the last one counts. */
const ORDER: readonly RegExp[] = [
  /(?:^|\/)(?:\.env\.(?:example|sample|template|dist)|env\.(?:example|sample)|example\.env)$/iu,
  /(?:^|\/)(?:\.env|[\w-]+\.env|\.flaskenv|env)$/iu,
  /(?:^|\/)\.env\.(?:development|dev)$/iu,
  /(?:^|\/)[\w.-]*\.(?:auto\.)?tfvars$/iu,
  /(?:^|\/)\.env\.local$/iu,
  /(?:^|\/)\.env\.(?:development|dev)\.local$/iu,
];
/** Settings of other places than the developer’s machine do not count for it. */
const ELSEWHERE = /\.env\.(?:production|prod|staging|test)(?:\.local)?$/iu;

export const isVariableFile = ({ path }: ProjectFile): boolean =>
  ORDER.some((form) => form.test(path)) || ELSEWHERE.test(path);

/** The variables that a project’s own files set, by name in the letter case of the files. */
export function variablesOf(files: readonly ProjectFile[]): ReadonlyMap<string, Leaf> {
  const variables = new Map<string, Leaf>();
  for (const form of ORDER) {
    for (const file of files) {
      if (!form.test(file.path)) continue;
      const leaves = readEnvText(file.text);
      if (!leaves.ok) continue;
      for (const leaf of leaves.value)
        if (leaf.value.kind === 'text' && leaf.value.text !== '')
          variables.set(leaf.path, { ...leaf, file: file.path });
    }
  }
  return variables;
}
