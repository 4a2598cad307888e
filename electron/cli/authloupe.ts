import { join } from 'node:path';
import { createChunkLoader } from './compiled/chunk-loader.ts';

/** What `npx authloupe` runs: as little as can be, to load the command line itself quickly. */
createChunkLoader(import.meta.filename).load(join(import.meta.dirname, 'main.cjs'));
