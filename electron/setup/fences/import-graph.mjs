import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';

/**
 * @typedef {ReadonlyMap<string, readonly string[]>} ImportGraph files of the repository, with the files that each
 * imports; imports of types only count as well
 */

const SOURCE = /(?<!\.d)\.(?:ts|tsx|mjs)$/u;

/**
 * @param {string} root
 * @param {readonly string[]} folders
 * @returns {ImportGraph}
 */
export function readImportGraph(root, folders) {
  const names = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => SOURCE.test(name))
      .map((name) => posix.join(folder, name.replaceAll('\\', '/'))),
  );
  return new Map(names.map((name) => [name, importsOf(name, readFileSync(join(root, name), 'utf8'))]));
}

/**
 * @param {string} name
 * @param {string} text
 * @returns {readonly string[]}
 */
export function importsOf(name, text) {
  return ts
    .preProcessFile(text, true, true)
    .importedFiles.map(({ fileName }) => fileName)
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => posix.join(posix.dirname(name), specifier));
}

/**
 * One cycle for each set of files that reach each other, as the files along it.
 *
 * @param {ImportGraph} graph
 * @returns {readonly (readonly string[])[]}
 */
export function findCycles(graph) {
  /** @type {Set<string>} */
  const done = new Set();
  /** @type {string[]} */
  const path = [];
  /** @type {string[][]} */
  const cycles = [];
  /** @param {string} file */
  const visit = (file) => {
    const start = path.indexOf(file);
    if (start !== -1) cycles.push(path.slice(start));
    if (start !== -1 || done.has(file)) return;
    path.push(file);
    for (const imported of graph.get(file) ?? []) visit(imported);
    path.pop();
    done.add(file);
  };
  for (const file of graph.keys()) visit(file);
  return cycles;
}
