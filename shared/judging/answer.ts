import type { ExpectationResult } from '../expectations/result.ts';
import type { CauseId } from '../failures/index.ts';
import type { Source } from '../reading/quoted.ts';
import type { Finding } from '../reasoning/rule.ts';
import type { Repair } from '../reasoning/repair.ts';
import type { AcceptanceReport } from '../relying-parties/acceptance.ts';

/** The one answer to a failure, or one that could be it as well. */
export type Answer = {
  /** `null`: nothing is wrong. */
  readonly cause: CauseId | null;
  /** The cause as a short noun phrase. */
  readonly title: string;
  /** What is wrong, in one sentence that names the setting and its value. */
  readonly headline: string;
  /** What else there is to say about it; often empty. */
  readonly explanation: string;
  /** 0 to 1: how often such an answer is right; `null` where there is nothing to be sure of. */
  readonly confidence: number | null;
  /** The strongest first. */
  readonly proofs: readonly Proof[];
  /** What one would see if this were not the cause; empty where nothing would. */
  readonly ruledOutBy: string;
  readonly nextStep: string;
  /** What to change in the profile itself, in order. */
  readonly inProfile: readonly string[];
  readonly repairs: readonly Repair[];
};

/** A piece of the input that the answer stands on. */
export type Proof = { readonly quote: string; readonly source: Source };

/** What AuthLoupe says about an attempt or a text: plain data for the window, the command line, reports and scripts. */
export type Judged = {
  /** `unknown`: a text that tells no cause. */
  readonly outcome: 'signed-in' | 'failed' | 'cancelled' | 'unknown';
  /** `good` only when everything was met; signed in with something missing is `warning`. */
  readonly tone: 'good' | 'warning' | 'bad' | 'neutral';
  /** For example `AADSTS7000222`; without one, OAuth’s `error` or AuthLoupe’s own code. */
  readonly code: string | null;
  /** The rule whose finding the answer stands on. */
  readonly rule: string | null;
  readonly answer: Answer;
  /** The likeliest first. */
  readonly alternatives: readonly Answer[];
  readonly findings: readonly Finding[];
};

/** Everything that is said about an attempt. */
export type RunJudgement = Judged & {
  readonly outcome: Exclude<Judged['outcome'], 'unknown'>;
  readonly expectations: readonly ExpectationResult[];
  /** Would the product that the profile is made for accept it? `null` without one. */
  readonly acceptance: AcceptanceReport | null;
};

/** What a list of runs needs of a judgement. */
export type Verdict = Pick<Judged, 'tone' | 'code' | 'rule'> & {
  readonly outcome: Exclude<Judged['outcome'], 'unknown'>;
  readonly cause: string | null;
  readonly headline: string;
  readonly nextStep: string;
};
