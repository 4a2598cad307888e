// Not by a package: import-x/no-cycle overlooks imports of types only, and dependency-cruiser does not run on Node.js 20.
import { repositoryRoot } from '../repository.mjs';
import { findCycles, readImportGraph } from './import-graph.mjs';

const cycles = findCycles(readImportGraph(repositoryRoot, ['shared', 'electron', 'renderer', 'test']));
for (const cycle of cycles) {
  console.error(`These files import each other: ${[...cycle, cycle[0]].join(' → ')}.`);
}
if (cycles.length > 0) {
  console.error('Move what they share into a file of its own, or merge them.');
  process.exitCode = 1;
}
