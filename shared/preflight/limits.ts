import type { ProbeId } from './observations.ts';

/** How long each probe may take, in milliseconds. Generous for a slow network, short for somebody who waits. */
export const LIMITS_MS: Readonly<Record<ProbeId, number>> = {
  proxy: 5_000,
  name: 5_000,
  connection: 10_000,
  discovery: 10_000,
  keys: 10_000,
  appToken: 10_000,
  authorize: 10_000,
  personas: 10_000,
  localhost: 3_000,
  listener: 3_000,
};

/** Probes that begin only when another one has ended. The proxy is a setting, so this is two round trips at most. */
export const AFTER: Readonly<Partial<Record<ProbeId, ProbeId>>> = {
  keys: 'discovery',
  connection: 'proxy',
};

/** The longest that what stands on these probes may take. */
export function limitOf(probes: readonly ProbeId[]): number | null {
  const limits = probes.map((probe) => {
    const first = AFTER[probe];
    return LIMITS_MS[probe] + (first === undefined ? 0 : LIMITS_MS[first]);
  });
  return limits.length === 0 ? null : Math.max(...limits);
}
