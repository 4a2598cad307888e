import { fail, ok, type Result } from '../../shared/result.ts';
import { errorCode, storageError } from './storage-error.ts';
import type { StorageEffects } from './storage-effects.ts';

/** A write takes milliseconds; a lock this old belongs to nobody, even if its process number is in use again. */
const STALE_AFTER_MS = 10_000;
/** Between making the lock file and writing its owner lie microseconds; without an owner after that, it was killed. */
const OWNERLESS_AFTER_MS = 250;
const PATIENCE_MS = 3_000;
const PAUSE_MS = 5;

/**
 * Runs `work` while no other process holds the lock file. Between "has the file changed?" and the write there must be
 * nobody else. Fails with `storage-busy`, or with the code of the lock file's own write error.
 */
export function withWriteLock<T>(path: string, effects: StorageEffects, work: () => Result<T>): Result<T> {
  const token = `${effects.processId} ${effects.randomName()}`;
  const taken = take(path, token, effects);
  if (!taken.ok) return taken;
  try {
    return work();
  } finally {
    release(path, token, effects);
  }
}

function take(path: string, token: string, effects: StorageEffects): Result<null> {
  for (let waited = 0; waited <= PATIENCE_MS; waited += PAUSE_MS) {
    try {
      effects.files.claim(path, Buffer.from(token));
      // Not so when this process slept so long between the two steps that another one broke the lock.
      if (readLock(path, effects) === token) return ok(null);
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') return refused(error, path, effects);
    }
    if (!breakStaleLock(path, effects)) effects.sleep(PAUSE_MS);
  }
  return fail(
    'storage-busy',
    `This change was not saved: another AuthLoupe is writing the same file. Try again. (${path})`,
  );
}

/** A full disk can leave our own lock file without its content. */
function refused(error: unknown, path: string, effects: StorageEffects): Result<never> {
  if (readLock(path, effects) === '') attempt(() => effects.files.remove(path));
  return { ok: false, error: storageError(error, path) };
}

/** True when the way may be free now. Moving the lock aside lets one process only succeed. */
function breakStaleLock(path: string, effects: StorageEffects): boolean {
  const seen = readLock(path, effects);
  if (seen === null) return true;
  if (!isStale(seen, path, effects)) return false;
  const aside = `${path}.${effects.randomName()}`;
  if (!attempt(() => effects.files.rename(path, aside))) return true;
  // Someone else was faster, and what was moved is their new lock: give it back.
  if (readLock(aside, effects) === seen) attempt(() => effects.files.remove(aside));
  else attempt(() => effects.files.rename(aside, path));
  return true;
}

function isStale(content: string, path: string, effects: StorageEffects): boolean {
  const owner = Number.parseInt(content, 10);
  // Writing never yields, so a lock with our own number was left by an earlier process.
  if (owner === effects.processId) return true;
  if (owner > 0 && !effects.isProcessAlive(owner)) return true;
  try {
    const age = effects.now().getTime() - effects.files.modifiedAt(path).getTime();
    return Math.abs(age) > (content === '' ? OWNERLESS_AFTER_MS : STALE_AFTER_MS);
  } catch {
    return false;
  }
}

function release(path: string, token: string, effects: StorageEffects): void {
  if (readLock(path, effects) === token) attempt(() => effects.files.remove(path));
}

function readLock(path: string, effects: StorageEffects): string | null {
  try {
    return effects.files.read(path).toString('utf8');
  } catch {
    return null;
  }
}

function attempt(work: () => void): boolean {
  try {
    work();
    return true;
  } catch {
    return false;
  }
}
