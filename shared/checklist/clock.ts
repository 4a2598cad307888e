import type { Evidence } from '../evidence/evidence.ts';

/** What libraries for tokens usually forgive. */
export const MOST_SKEW_SECONDS = 300;

/** Local minus server, in seconds; `null` when no server told the time. */
export function skewOf({ clock }: Evidence): number | null {
  return clock.status === 'observed' ? clock.value.skewSeconds : null;
}
