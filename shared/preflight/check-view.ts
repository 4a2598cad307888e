import type { Exchange } from '../evidence/evidence.ts';
import type { CauseId } from '../failures/index.ts';
import type { Answer } from '../judging/answer.ts';
import type { Outcome } from '../reasoning/outcome.ts';
import type { GridView } from './grid-view.ts';
import type { PlatformTest } from './platform-test/platform-test.ts';
import type { PreflightStepId } from './step-id.ts';
import type { Sureness } from './sureness.ts';

/** One step of the check as it stands. */
export type StepView = {
  readonly step: PreflightStepId;
  /** What is wanted, as a short sentence. */
  readonly title: string;
  /** `null` while it is under way. */
  readonly outcome: Outcome | null;
  /** Stable and in kebab-case: what exactly was found, for example `connection-refused`. Empty while under way. */
  readonly finding: string;
  /** One sentence; empty while under way. */
  readonly headline: string;
  /** `null` unless it passes or fails. */
  readonly sureness: Sureness | null;
  /** What follows from it; empty when nothing does. */
  readonly proves: string;
  /** What stays open all the same. */
  readonly unproven: string;
  readonly cause: CauseId | null;
  /** What to do about it; `null` where nothing is wrong. */
  readonly answer: Answer | null;
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
  /** In their order: what stands first is in the way of what stands below. */
  readonly steps: readonly StepView[];
  readonly exchanges: readonly Exchange[];
  readonly platformTest: PlatformTest | null;
  /** The four authorities; `null` when they were not asked for. */
  readonly grid: GridView | null;
  readonly summary: CheckSummary;
};
