import type { ObservationId } from './observations.ts';

/** How long each observation may take, in milliseconds. Generous for a slow network, short for somebody who waits. */
export const LIMITS_MS: Readonly<Record<ObservationId, number>> = {
  proxy: 5_000,
  name: 5_000,
  connection: 10_000,
  discovery: 10_000,
  keys: 10_000,
  appToken: 10_000,
  authorize: 10_000,
  clientVariants: 10_000,
  localhost: 3_000,
  listener: 3_000,
};

/** Observations that begin only when another one has ended. The proxy is a setting, so this is two round trips at most. */
export const AFTER: Readonly<Partial<Record<ObservationId, ObservationId>>> = {
  keys: 'discovery',
  connection: 'proxy',
};

/** The longest that what stands on these observations may take. */
export function limitOf(observations: readonly ObservationId[]): number | null {
  const limits = observations.map((observation) => {
    const first = AFTER[observation];
    return LIMITS_MS[observation] + (first === undefined ? 0 : LIMITS_MS[first]);
  });
  return limits.length === 0 ? null : Math.max(...limits);
}
