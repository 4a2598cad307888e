import type { Evidence } from '../evidence/evidence.ts';
import type { Cause } from './cause.ts';
import { adviceOf, likelyCauses, type CodeEntry } from './code.ts';
import { failed, notApplicable, pass } from './judgement.ts';
import { hasTokens, notReached } from './progress.ts';
import { provenByCallback, provenByCode, provenByTokens, type Proof } from './proof.ts';
import type { Explanation, Judgement, Refusal, Rule, RuleTexts } from './rule.ts';
import { quoteSighting } from './sightings.ts';
import { other } from './other.ts';
import { unknown } from './unknown.ts';

/** A check that looks for nothing but errors of Entra: a row. Which codes fail it stands in the table of codes. */
export type ErrorRule = RuleTexts & {
  /** OAuth errors that mean a fail where Entra gives no number. */
  readonly errors?: readonly string[];
  readonly proof: ProofOfError;
  /** What the sign-in has to reach before anything can be said: `the token request`. */
  readonly needs: string;
  /** Why the check does not apply to this attempt, as a sentence; `null` when it does. */
  readonly unless?: (evidence: Evidence) => string | null;
  /** What this attempt tells better than the code’s row. A cause of its own needs the reason in a comment. */
  readonly explain?: (evidence: Evidence, refusal: Refusal) => Partial<Explanation>;
};

/**
 * What proves that this part is right. `never`: even a working sign-in does not, and `otherwise` says why. `evidence`:
 * more than how far the sign-in came.
 */
export type ProofOfError =
  | { readonly by: 'evidence'; readonly find: (evidence: Evidence) => Proof | null }
  | { readonly by: 'tokens' | 'code' | 'callback'; readonly seen: string | ((evidence: Evidence) => string) }
  | { readonly by: 'never'; readonly otherwise: string };

export function toRule({ proof, needs, unless, explain, ...texts }: ErrorRule): Rule {
  return {
    ...texts,
    evaluate: (evidence, { refusal }) =>
      judgeRefusal(evidence, refusal, {
        proof,
        needs,
        ...(unless && { unless }),
        ...(explain && { explain }),
      }),
  };
}

type Check = Pick<ErrorRule, 'proof' | 'needs' | 'unless' | 'explain'>;

/** Judges a part of the sign-in by the error that Entra gives for it. */
export function judgeRefusal(
  evidence: Evidence,
  refusal: Refusal | null,
  { proof, needs, unless, explain }: Check,
): Judgement {
  if (refusal !== null) {
    return failed({
      ...explainByTable(refusal),
      ...explain?.(evidence, refusal),
      seen: quoteSighting(refusal.sighting),
      places: [refusal.sighting.place],
    });
  }
  const reason = unless?.(evidence) ?? null;
  if (reason !== null) return notApplicable(reason);
  if (proof.by === 'never') {
    return hasTokens(evidence) ? notApplicable(proof.otherwise) : notReached(evidence, needs);
  }
  const met = prove(evidence, proof);
  return met === null ? notReached(evidence, needs) : pass(met.seen, met.place);
}

function prove(evidence: Evidence, proof: Exclude<ProofOfError, { by: 'never' }>): Proof | null {
  if (proof.by === 'evidence') return proof.find(evidence);
  const seen = typeof proof.seen === 'string' ? proof.seen : proof.seen(evidence);
  return PROVERS[proof.by](evidence, seen);
}

const PROVERS = { tokens: provenByTokens, code: provenByCode, callback: provenByCallback } as const;

/** What the code’s row says of it. */
export function explainByTable({ entry, sighting }: Refusal): Explanation {
  if (entry === null) return { cause: unknown, headline: quoteSighting(sighting) };
  const cause = likelyCause(entry, sighting.error.description);
  return {
    cause,
    headline: entry.meaning,
    ...((cause === unknown || cause === other) && { nextStep: adviceOf(entry) }),
  };
}

/** For `explain`: the advice of the code’s own row, where its cause has more common forms and its text is about those. */
export function adviseByTable(_evidence: Evidence, { entry }: Refusal): Partial<Explanation> {
  const [fix] = entry?.fix ?? [];
  return fix === undefined ? {} : { nextStep: fix };
}

/** The likeliest cause of a code with this message; `other` where a row of the table says it and no cause of the list does. */
export function likelyCause(entry: CodeEntry, message: string): Cause {
  return likelyCauses(entry, message)[0]?.[0] ?? (entry.family === 'unlisted' ? unknown : other);
}
