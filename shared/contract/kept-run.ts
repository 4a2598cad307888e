import type { Notice } from './notice.ts';
import type { RunPhase, RunSummary } from './run-summary.ts';

/** A finished run as it lies on the disk, in a few words. What was gathered is read when the run is opened. */
export type KeptRun = {
  /** As judged when it was kept, or last opened. */
  readonly summary: FinishedSummary;
  readonly isPinned: boolean;
  readonly note: string;
  /** Who signed in or tried to, by tokens, error or login hint; `null` when none of them names anybody. */
  readonly who: string | null;
  readonly practiceScenario: string | null;
};

export type FinishedSummary = Omit<RunSummary, 'phase'> & {
  readonly phase: Extract<RunPhase, { readonly name: 'finished' }>;
};

export type KeptRunsView = {
  /** Grows with every view that main makes: a reply that an event has overtaken is old. */
  readonly revision: number;
  /** False: new runs are forgotten when the app closes. What was kept before stays until it is deleted. */
  readonly isKeeping: boolean;
  /** Where they lie. */
  readonly folder: string;
  /** Newest last. */
  readonly runs: readonly KeptRun[];
  readonly notices: readonly Notice[];
};

/** Of each profile; the oldest go first. Pinned runs do not count, and never go by themselves. */
export const MOST_UNPINNED = 50;
export const MOST_PINNED = 200;
/** Characters. */
export const LONGEST_NOTE = 2000;
/** The most that a run takes of what a page says, in UTF-16 code units. */
export const LONGEST_PASTED_TEXT = 200_000;
