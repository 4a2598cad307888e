import type { Tried } from '../../shared/preflight/observations.ts';
import { NetworkFailure } from '../ports.ts';

export type Bounds = {
  readonly limitMs: number;
  /** Fires when the time is up. */
  readonly deadline: AbortSignal;
  /** Fires when the user cancels. */
  readonly cancelled: AbortSignal;
};

/**
 * Runs one observation. It ends when its time is up or the user cancels, even if the work does not heed its signal. Never
 * rejects: what went wrong is an observation.
 */
export async function withinLimit<T>(
  { limitMs, deadline, cancelled }: Bounds,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<Tried<T>> {
  const signal = AbortSignal.any([deadline, cancelled]);
  const stopped = (): Tried<T> =>
    cancelled.aborted ? { status: 'cancelled' } : { status: 'timed-out', limitMs };
  if (signal.aborted) return stopped();
  let onAbort = (): void => undefined;
  const stop = new Promise<Tried<T>>((resolve) => {
    onAbort = () => resolve(stopped());
    signal.addEventListener('abort', onAbort, { once: true });
  });
  const done = work(signal).then(
    (value): Tried<T> => ({ status: 'observed', value }),
    (cause: unknown): Tried<T> => (signal.aborted ? stopped() : { status: 'failed', ...describe(cause) }),
  );
  try {
    return await Promise.race([done, stop]);
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}

function describe(cause: unknown): { readonly code: string; readonly message: string } {
  const message = cause instanceof Error ? cause.message : String(cause);
  if (cause instanceof NetworkFailure) return { code: cause.code, message };
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'ERR_FAILED';
  return { code, message };
}
