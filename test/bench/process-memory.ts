import { readdir, readFile } from 'node:fs/promises';

/**
 * Proportional set size of a process and all its descendants, in bytes (Linux, /proc/PID/smaps_rollup). Shared pages
 * count once in the sum, as they do in the machine.
 */
export async function memoryOfTree(rootPid: number): Promise<number> {
  const parents = await parentOfEach();
  const isInTree = (pid: number): boolean => {
    for (let each: number | undefined = pid; each !== undefined; each = parents.get(each)) {
      if (each === rootPid) return true;
    }
    return false;
  };
  const sizes = await Promise.all([...parents.keys()].filter(isInTree).map(proportionalSetSize));
  return sizes.reduce((sum, size) => sum + size, 0);
}

async function parentOfEach(): Promise<ReadonlyMap<number, number>> {
  const pids = (await readdir('/proc')).map(Number).filter((pid) => Number.isInteger(pid));
  const pairs = await Promise.all(
    pids.map(async (pid): Promise<readonly [number, number] | null> => {
      const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
      const parent = /^PPid:\s+(\d+)$/mu.exec(status)?.[1];
      return parent === undefined ? null : [pid, Number(parent)];
    }),
  );
  return new Map(pairs.filter((pair) => pair !== null));
}

/** A process that ended in between counts nothing. */
async function proportionalSetSize(pid: number): Promise<number> {
  const rollup = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '');
  return Number(/^Pss:\s+(\d+) kB$/mu.exec(rollup)?.[1] ?? 0) * 1024;
}
