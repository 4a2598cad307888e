import type { Cause } from '../entra/causes.ts';

/** The one sentence that stands above everything else. */
export type Verdict = {
  readonly outcome: 'signed-in' | 'failed' | 'cancelled';
  /** `good` only when everything was met; signed in with failed expectations is `warning`. */
  readonly tone: 'good' | 'warning' | 'bad' | 'neutral';
  readonly cause: Cause | null;
  /** The rule whose finding explains the failure. */
  readonly rule: string | null;
  readonly headline: string;
  /** For example `AADSTS7000222`. */
  readonly code: string | null;
  readonly nextStep: string;
};
