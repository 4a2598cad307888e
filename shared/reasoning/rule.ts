import type { Evidence } from '../evidence/evidence.ts';
import type { Place } from '../evidence/place.ts';
import type { Cause } from './cause.ts';
import type { CodeEntry } from './code.ts';
import type { Sighting } from './sightings.ts';

/** The steps of a sign-in, in order. The checklist is grouped by them. */
export const CHECK_STEPS = [
  'settings',
  'network',
  'request',
  'account',
  'redirect',
  'token-request',
  'tokens',
] as const;
export type CheckStep = (typeof CHECK_STEPS)[number];

/** What every rule says of itself. */
export type RuleTexts = {
  /** A noun phrase of the failing state in kebab-case, for example `client-secret-expired`. */
  readonly id: string;
  /** The state that is wanted, as a short sentence: `The client secret is current`. */
  readonly title: string;
  readonly step: CheckStep;
  /** `sign-in`: a fail breaks the sign-in. `quality`: the sign-in works, but something the user needs is missing. */
  readonly weight: 'sign-in' | 'quality';
  readonly why: string;
  /** Microsoft’s page on the matter (https). */
  readonly docs: string;
};

/** One check over evidence: evidence and an explicit context in, a judgement out. Rules with logic stand in `rules/<id>.ts`. */
export type Rule = RuleTexts & {
  /** OAuth errors that mean a fail where Entra gives no number. */
  readonly errors?: readonly string[];
  readonly evaluate: (evidence: Evidence, context: RuleContext) => Judgement;
};

/** What a rule may know beside the evidence. */
export type RuleContext = {
  readonly now: Date;
  /** The error that the code table holds against this rule; `null` when the attempt met none. */
  readonly refusal: Refusal | null;
  /** The same for another rule. */
  readonly refusalOf: (rule: string) => Refusal | null;
};

/** An error of Entra that fails a rule. */
export type Refusal = {
  readonly sighting: Sighting;
  /** `null`: told by OAuth’s `error` alone, or a code that the table does not hold. */
  readonly entry: CodeEntry | null;
};

/** What a check says, in every part of the app. */
export type Judgement =
  | { readonly outcome: 'pass'; readonly seen: string; readonly places: readonly Place[] }
  | ({ readonly outcome: 'fail'; readonly seen: string; readonly places: readonly Place[] } & Explanation)
  | { readonly outcome: 'cannot-tell'; readonly seen: string }
  /** The sign-in stopped before it came to this. */
  | { readonly outcome: 'not-reached'; readonly seen: string }
  | { readonly outcome: 'not-applicable'; readonly seen: string };

export type Explanation = {
  readonly cause: Cause;
  /** One sentence a tired developer understands, naming the setting and the value. */
  readonly headline: string;
  /** The one step to take now, where this attempt tells it better than the cause’s own text. */
  readonly nextStep?: string;
  /** What to change in the profile itself, in order; left out when the repair lies elsewhere. */
  readonly inProfile?: readonly string[];
};

export type FindingOutcome = Judgement['outcome'] | 'error';

/** What a rule said about one attempt: plain data for screens, reports and scripts. */
export type Finding = {
  readonly rule: string;
  readonly title: string;
  readonly step: CheckStep;
  readonly weight: Rule['weight'];
  readonly outcome: FindingOutcome;
  /** Id of a cause; set when the rule failed. */
  readonly cause: string | null;
  readonly headline: string | null;
  readonly seen: string;
  readonly why: string;
  /** What to do about a failed rule; `null` otherwise. */
  readonly nextStep: string | null;
  readonly inProfile: readonly string[];
  readonly docs: string;
  readonly places: readonly Place[];
};
