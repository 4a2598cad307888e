import { join } from 'node:path';
import { createChunkLoader } from './chunk-loader.ts';

/** Run once by the build: does what `authloupe` would do, and keeps what was compiled for it. */
const loader = createChunkLoader(import.meta.filename);
process.once('exit', loader.keepCompiled);
loader.load(join(import.meta.dirname, 'main.cjs'));
