import { loader } from '../authloupe.ts';

/** Run once by the build: does what `authloupe` does with these arguments, and keeps what was compiled for it. */
process.once('exit', loader.keepCompiled);
