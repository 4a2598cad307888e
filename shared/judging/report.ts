import type { Diagnosis } from '../reasoning/diagnosis.ts';

/** The answer to a text or to the evidence of an attempt: plain data for the window, the command line and reports. */
export type DiagnosisReport = {
  /** The telling code such as `AADSTS7000215`; `null` when the input has none. */
  readonly code: string | null;
  /** Every code, each once, in the order of the input. */
  readonly codes: readonly string[];
  /** OAuth's `error`, for example `invalid_client`. */
  readonly oauthError: string | null;
  readonly subError: string | null;
  /** Ranked, the likeliest first; never empty: `unknown` when nothing is known. */
  readonly diagnoses: readonly Diagnosis[];
  /** Set when the telling code is not in the code table; `link` is Microsoft's page on it. */
  readonly unknown: UnknownCode | null;
};

export type UnknownCode = { readonly code: string; readonly link: string };
