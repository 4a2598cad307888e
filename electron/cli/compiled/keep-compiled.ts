import { loader } from '../authloupe.ts';

/**
 * Run by the build: does what `authloupe` does with these arguments, and keeps what was compiled for it. The practice
 * tenant, which would run on, stops at the end of standard input: the one way that works on every system.
 */
process.once('exit', loader.keepCompiled);
if (process.argv[2] === 'practice')
  process.stdin.once('end', () => process.emit('SIGTERM', 'SIGTERM')).resume();
