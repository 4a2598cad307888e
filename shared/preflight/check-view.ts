import type { Diagnosis } from '../reasoning/diagnosis.ts';
import type { Cause } from '../reasoning/causes.ts';
import type { Exchange } from '../evidence/evidence.ts';
import type { GridView } from './grid-view.ts';
import type { PlatformTest } from './platform-test/platform-test.ts';
import type { PreflightStepId } from './step-id.ts';
import type { Sureness } from './sureness.ts';

/**
 * `pass` and `failed` are said only of what an answer shows. `not-proven`: asked, and the answer leaves it open.
 * `not-tried`: nothing to ask for this profile, or nothing to ask with.
 */
export const RUNG_OUTCOMES = [
  'running',
  'proven',
  'disproven',
  'not-proven',
  'not-tried',
  'cancelled',
] as const;
export type RungOutcome = (typeof RUNG_OUTCOMES)[number];

/** One step of the steps as it stands. */
export type StepView = {
  readonly step: PreflightStepId;
  /** What is wanted, as a short sentence. */
  readonly title: string;
  readonly outcome: RungOutcome;
  /** Stable and in kebab-case: what exactly was found, for example `connection-refused`. Empty while running. */
  readonly finding: string;
  /** One sentence; empty while running. */
  readonly headline: string;
  /** `null` unless something is pass or failed. */
  readonly sureness: Sureness | null;
  /** What follows from it; empty when nothing does. */
  readonly proves: string;
  /** What stays open all the same. */
  readonly unproven: string;
  readonly cause: Cause | null;
  /** What to do about it; `null` where nothing is wrong. */
  readonly diagnosis: Diagnosis | null;
  /** Longest time that what it stands on may take, in milliseconds; `null` when it needs none. */
  readonly limitMs: number | null;
  /** The requests it stands on, by their place in {@link CheckView.exchanges}. */
  readonly exchanges: readonly number[];
};

export type CheckSummary = {
  readonly tone: 'good' | 'warning' | 'bad' | 'neutral';
  readonly headline: string;
};

/** A check of one profile without signing in. */
export type CheckView = {
  readonly checkId: string;
  readonly profileId: string;
  /** Grows with every change, so that a late message never takes the place of a newer one. */
  readonly revision: number;
  readonly startedAt: string;
  /** `null` while it runs. */
  readonly finishedAt: string | null;
  readonly state: 'running' | 'finished' | 'cancelled';
  /** In the order of the steps. */
  readonly steps: readonly StepView[];
  readonly exchanges: readonly Exchange[];
  readonly platformTest: PlatformTest | null;
  /** The four authorities; `null` when they were not asked for. */
  readonly grid: GridView | null;
  readonly summary: CheckSummary;
};
