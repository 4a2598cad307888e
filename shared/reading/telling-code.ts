import type { Code } from './codes.ts';

/** Steps of a working sign-in and polls: they tell something only when nothing else is there. */
const INTERIM: ReadonlySet<number> = new Set([
  50058, 50140, 50199, 50125, 50127, 50168, 70016, 16000, 16001, 16002, 50072, 50074, 50055, 65004, 90025,
  51006,
]);
/** Numbers that Entra wraps around a more exact one. */
const WRAPPERS: ReadonlySet<number> = new Set([70002, 90023, 50000, 90013, 90020, 70000]);
/** Says more than a wrapper, but stands for a wrong secret as well as for a wrong certificate. */
const BROAD: ReadonlySet<number> = new Set([50012]);
const RANK_STATED = 8;
const RANK_EXACT = 4;
const RANK_BROAD = 2;
const RANK_NOT_INTERIM = 1;

/**
 * The code that stands closest to the cause. A code with its message beats a number that somebody mentions; an exact one
 * beats the wrapper around it; an interim one loses to all. Among equals the last message counts, because logs and
 * retries end with what finally failed, but the first mention, because people put the matter first.
 */
export function tellingCode(codes: readonly Code[]): Code | null {
  let best: Code | null = null;
  let bestRank = -1;
  for (const code of codes) {
    const rank = rankOf(code);
    if (rank > bestRank || (rank === bestRank && code.kind === 'stated')) {
      best = code;
      bestRank = rank;
    }
  }
  return best;
}

/** How much a code tells, by itself. */
export function rankOf({ number, kind }: Code): number {
  return (
    (kind === 'stated' ? RANK_STATED : 0) + exactness(number) + (INTERIM.has(number) ? 0 : RANK_NOT_INTERIM)
  );
}

function exactness(number: number): number {
  if (WRAPPERS.has(number)) return 0;
  return BROAD.has(number) ? RANK_BROAD : RANK_EXACT;
}
