import type { Expectation } from '../profile/expectation.ts';
import type { Outcome } from '../reasoning/outcome.ts';

export type ExpectationOutcome = Extract<Outcome, 'pass' | 'fail' | 'cannot-tell' | 'not-reached'>;

/** What one run says about one expectation: plain data for screens and reports. */
export type ExpectationResult = {
  readonly expectation: Expectation;
  readonly outcome: ExpectationOutcome;
  /** The expectation as a sentence without its stop: `the ID token should have the claim “email”`. */
  readonly title: string;
  readonly seen: string;
  /** What to change, in the app's manifest where it is a setting of it; `null` unless it fails. */
  readonly change: string | null;
};

/** What a check says; the sentence and the change are added around it. */
export type Check = { readonly outcome: ExpectationOutcome; readonly seen: string };

export const pass = (seen: string): Check => ({ outcome: 'pass', seen });
export const failed = (seen: string): Check => ({ outcome: 'fail', seen });
export const cannotTell = (seen: string): Check => ({ outcome: 'cannot-tell', seen });
/** The attempt ended before any token came. */
export const notReached = (seen: string): Check => ({ outcome: 'not-reached', seen });
