import type { Cause } from './causes.ts';

/** One possible cause of a failure. Diagnoses are ranked, the likeliest first; there is always at least one. */
export type Diagnosis = {
  readonly cause: Cause;
  /** 0 to 1: how often such an answer is right, as the calibration over our own cases shows. */
  readonly confidence: number;
  readonly title: string;
  /** What is wrong, with the user's own values, in one or two sentences. */
  readonly summary: string;
  readonly evidence: readonly Proof[];
  /** What one would see if this were not the cause. */
  readonly ruledOutBy: string;
  /** The one step that tells this cause from the next candidate, or that repairs it. */
  readonly nextStep: string;
  readonly repair: readonly Repair[];
};

/** A piece of the input that speaks for a cause. */
export type Proof = {
  readonly quote: string;
  /** `text`, or a pointer into the evidence such as `exchanges[1].response.error.codes`. */
  readonly source: string;
  /** Offsets in UTF-16 code units into the text that was given; `null` when the source is not that text. */
  readonly start: number | null;
  readonly end: number | null;
};

export const DIALECTS = ['admin-center', 'az', 'graph', 'terraform', 'code', 'administrator'] as const;
export type Dialect = (typeof DIALECTS)[number];

/** One way to repair, in one dialect; `administrator` is a message to send to someone who may do it. */
export type Repair = {
  readonly dialect: Dialect;
  /** Clicks or sentences, in order; a command or a message is one entry with line breaks. */
  readonly steps: readonly string[];
  /** How the setting looks before and after; `null` when nothing can be compared. */
  readonly change: { readonly before: string; readonly after: string } | null;
  readonly undo: string;
  /** The least role or permission that may do it. */
  readonly privilege: string;
};
