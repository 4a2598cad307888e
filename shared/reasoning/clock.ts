import type { Evidence } from '../evidence/evidence.ts';

/** The clock skew that token libraries usually tolerate. */
export const MOST_SKEW_SECONDS = 300;

/** Local minus server, in seconds; `null` when no server told the time. */
export function skewOf({ clock }: Evidence): number | null {
  return clock.status === 'observed' ? clock.value.skewSeconds : null;
}

/** Whether this computer's clock is known to be off by more than that. */
export function isClockWrong(evidence: Evidence): boolean {
  const skew = skewOf(evidence);
  return skew !== null && Math.abs(skew) > MOST_SKEW_SECONDS;
}
