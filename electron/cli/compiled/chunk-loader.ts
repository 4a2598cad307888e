import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { Script } from 'node:vm';

/** Loads the CommonJS chunks of the built command line. */
export type ChunkLoader = {
  /** The exports of a chunk, which may require other chunks and modules of Node.js; everything else is built in. */
  readonly load: (file: string) => unknown;
  /** Keeps what V8 has compiled by now, beside each chunk that was loaded. */
  readonly keepCompiled: () => void;
};

/** A chunk in the function that Node.js puts around modules, too. */
type Wrapped = (
  exports: unknown,
  require: (id: string) => unknown,
  module: { exports: unknown },
  filename: string,
  dirname: string,
) => void;

/**
 * Compiling the chunks takes longer than explaining a text: the build keeps what was compiled, and it is loaded instead.
 * A V8 other than that of the build refuses it, and compiles.
 */
export function createChunkLoader(): ChunkLoader {
  const modules = new Map<string, { exports: unknown }>();
  const scripts = new Map<string, Script>();
  const load = (file: string): unknown => {
    const known = modules.get(file);
    if (known !== undefined) return known.exports;
    const module: { exports: unknown } = { exports: {} };
    modules.set(file, module);
    const folder = dirname(file);
    const requireFrom = (id: string): unknown =>
      id.startsWith('.') ? load(resolve(folder, id)) : process.getBuiltinModule(id);
    const script = compile(file);
    scripts.set(file, script);
    const run = script.runInThisContext() as Wrapped;
    run(module.exports, requireFrom, module, file, folder);
    return module.exports;
  };
  return {
    load,
    keepCompiled: () => {
      for (const [file, script] of scripts) writeFileSync(keptBeside(file), script.createCachedData());
    },
  };
}

function compile(file: string): Script {
  const chunk = readFileSync(file, 'utf8');
  const cachedData = readKept(keptBeside(file));
  return new Script(`(function (exports, require, module, __filename, __dirname) {${chunk}\n})`, {
    filename: file,
    ...(cachedData !== null && { cachedData }),
  });
}

const keptBeside = (file: string): string => `${file}.compiled`;

/** `null` in the build itself, before it has kept anything. */
function readKept(file: string): Buffer | null {
  return existsSync(file) ? readFileSync(file) : null;
}
