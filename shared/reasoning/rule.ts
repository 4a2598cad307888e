import type { Cause } from './causes.ts';
import type { Evidence } from '../evidence/evidence.ts';

export const RULE_GROUPS = ['profile', 'network', 'redirect', 'client', 'tenant', 'user', 'tokens'] as const;
export type RuleGroup = (typeof RULE_GROUPS)[number];

/**
 * One check over evidence. One rule a file in `rules/`, the file named after the id; the order lives in the catalogue.
 * `evaluate` is pure: evidence and an explicit `now` in, a judgement out.
 */
export type Rule = {
  /** A noun phrase of the failing state in kebab-case, for example `client-secret-expired`. */
  readonly id: string;
  /** The state that is wanted, as a short sentence: `The client secret is current`. */
  readonly title: string;
  readonly group: RuleGroup;
  /** `sign-in`: a fail breaks the sign-in. `quality`: the sign-in works, but something the user needs is missing. */
  readonly weight: 'sign-in' | 'quality';
  /** The AADSTS numbers that this rule explains. No other rule explains them, too. */
  readonly codes?: readonly number[];
  readonly why: string;
  /** Microsoft's page on the matter (https). */
  readonly docs: string;
  readonly evaluate: (evidence: Evidence, now: Date) => Judgement;
};

export type Judgement =
  | { readonly outcome: 'pass'; readonly seen: string; readonly evidence: readonly Pointer[] }
  | {
      readonly outcome: 'fail';
      readonly cause: Cause;
      /** One sentence a tired developer understands, naming the setting and the value. */
      readonly headline: string;
      readonly seen: string;
      readonly evidence: readonly Pointer[];
      /** Steps, in order. */
      readonly repair: readonly string[];
    }
  | { readonly outcome: 'cannot-tell'; readonly seen: string }
  | { readonly outcome: 'not-applicable'; readonly seen: string };

/** Where in the evidence a judgement stands, as a JSON path: `exchanges[1].response.error.codes`. */
export type Pointer = string;

export type FindingOutcome = Judgement['outcome'] | 'error';

/** What a rule said about one attempt: plain data for screens, reports and scripts. */
export type Finding = {
  readonly rule: string;
  readonly title: string;
  readonly group: RuleGroup;
  readonly weight: Rule['weight'];
  readonly outcome: FindingOutcome;
  readonly cause: Cause | null;
  readonly headline: string | null;
  readonly seen: string;
  readonly why: string;
  readonly repair: readonly string[];
  readonly docs: string;
  readonly evidence: readonly Pointer[];
};
