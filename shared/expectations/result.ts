import type { Expectation } from '../profile/expectation.ts';

export const EXPECTATION_OUTCOMES = ['met', 'missed', 'cannot-tell'] as const;
export type ExpectationOutcome = (typeof EXPECTATION_OUTCOMES)[number];

/** What one run says about one expectation: plain data for screens and reports. */
export type ExpectationResult = {
  readonly expectation: Expectation;
  readonly outcome: ExpectationOutcome;
  /** The expectation as a sentence without its stop: `the ID token should have the claim “email”`. */
  readonly title: string;
  readonly seen: string;
  /** What to change, in the app's manifest where it is a setting of it; `null` unless missed. */
  readonly change: string | null;
};

/** What a check says; the sentence and the change are added around it. */
export type Check = { readonly outcome: ExpectationOutcome; readonly seen: string };

export const met = (seen: string): Check => ({ outcome: 'met', seen });
export const missed = (seen: string): Check => ({ outcome: 'missed', seen });
export const cannotTell = (seen: string): Check => ({ outcome: 'cannot-tell', seen });
