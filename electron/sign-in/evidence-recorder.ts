import type { End, Evidence, Observation, Step, StepId } from '../../shared/evidence/evidence.ts';
import type { Clock } from '../ports.ts';

type Parts = Omit<Evidence, 'schema' | 'steps' | 'finishedAt' | 'end'>;
type Part =
  | 'discovery'
  | 'listener'
  | 'authorize'
  | 'callback'
  | 'clock'
  | 'idToken'
  | 'accessToken'
  | 'refreshToken'
  | 'signature';

export type EvidenceRecorder = {
  /** Runs one step on the clock; its outcome is what `outcomeOf` says of the result, `failed` when it throws. */
  readonly step: <T>(
    id: StepId,
    work: () => Promise<T>,
    outcomeOf?: (result: T) => Step['outcome'],
  ) => Promise<T>;
  readonly set: (parts: Partial<Parts>) => void;
  /** Notes that a part was looked for and was not there. */
  readonly absent: (part: Part, reason: string) => void;
  readonly freeze: (end: End) => Evidence;
};

/** Starts with everything "not tried", so that no part is ever silently missing. */
export function createEvidenceRecorder(
  about: Pick<Evidence, 'runId' | 'kind' | 'profile' | 'browser' | 'practiceScenario'>,
  clock: Clock,
): EvidenceRecorder {
  const notTried: Observation<never> = { status: 'not-tried', reason: 'The attempt ended before this.' };
  const steps: Step[] = [];
  let parts: Parts = {
    ...about,
    startedAt: clock.now().toISOString(),
    discovery: notTried,
    listener: notTried,
    authorize: notTried,
    pages: [],
    navigations: [],
    callback: notTried,
    exchanges: [],
    clock: notTried,
    idToken: notTried,
    accessToken: notTried,
    refreshToken: notTried,
    signature: notTried,
  };

  const set = (more: Partial<Parts>): void => {
    parts = { ...parts, ...more };
  };

  return {
    step: async (id, work, outcomeOf = () => 'ok') => {
      const startedAt = clock.now().toISOString();
      const started = clock.elapsed();
      const finish = (outcome: Step['outcome']): void => {
        steps.push({ id, startedAt, durationMs: Math.round(clock.elapsed() - started), outcome });
      };
      try {
        const result = await work();
        finish(outcomeOf(result));
        return result;
      } catch (cause) {
        finish('failed');
        throw cause;
      }
    },
    set,
    absent: (part, reason) => set({ [part]: { status: 'absent', reason } }),
    freeze: (end) =>
      deepFreeze({ schema: 1, ...parts, finishedAt: clock.now().toISOString(), steps: [...steps], end }),
  };
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.values(value).forEach(deepFreeze);
    Object.freeze(value);
  }
  return value;
}

export const observed = <T>(value: T): Observation<T> => ({ status: 'observed', value });
