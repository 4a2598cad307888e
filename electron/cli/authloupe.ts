import { join } from 'node:path';
import { createChunkLoader } from './compiled/chunk-loader.ts';

/** What `npx authloupe` runs: one small file, to load the command line itself quickly. */
export const loader = createChunkLoader();

loader.load(join(import.meta.dirname, 'main.cjs'));
