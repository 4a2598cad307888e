import type { Evidence } from '../evidence/evidence.ts';
import type { Place } from '../evidence/place.ts';
import type { CauseId } from '../failures/index.ts';
import type { Outcome } from '../reasoning/outcome.ts';
import type { Repair } from '../reasoning/repair.ts';
import type { Acceptance, ExplainedEnd } from './acceptance-check.ts';
import { productById } from './registry.ts';
import type { Product } from './relying-party.ts';

/** Would the product take what came? Plain data, for screens and reports. */
export type AcceptanceReport = {
  readonly product: Product['id'];
  readonly name: string;
  /** `pass`: no check fails. `not-reached`: none fails, but the sign-in ended before the tokens. */
  readonly outcome: Extract<Outcome, 'pass' | 'fail' | 'not-reached'>;
  readonly results: readonly AcceptanceResult[];
};

export type AcceptanceResult = {
  readonly check: string;
  readonly title: string;
  readonly why: string;
  readonly outcome: Acceptance['outcome'];
  readonly seen: string;
  readonly places: readonly Place[];
  /** Set only where it fails for a cause that runs without a product know, too. */
  readonly cause: CauseId | null;
  readonly advice: string | null;
  readonly repairs: readonly Repair[];
};

/** `null` when the profile names no product. `explained` is of the same evidence. */
export function testAcceptance(evidence: Evidence, explained: ExplainedEnd): AcceptanceReport | null {
  const { relyingParty } = evidence.profile;
  if (relyingParty === null) return null;
  const product = productById(relyingParty.product);
  const subject = { product, inputs: relyingParty.inputs, evidence, explained };
  const results = product.checks.map(({ id, title, why, judge }): AcceptanceResult => {
    const judged = judge(subject);
    const isFail = judged.outcome === 'fail';
    return {
      check: id,
      title,
      why,
      outcome: judged.outcome,
      seen: judged.seen,
      places: judged.outcome === 'pass' || isFail ? judged.places : [],
      cause: isFail ? judged.cause : null,
      advice: isFail ? judged.advice : null,
      repairs: isFail ? judged.repairs : [],
    };
  });
  return { product: product.id, name: product.name, outcome: outcomeOf(results, evidence), results };
}

function outcomeOf(results: readonly AcceptanceResult[], evidence: Evidence): AcceptanceReport['outcome'] {
  if (results.some(({ outcome }) => outcome === 'fail')) return 'fail';
  return evidence.end.kind === 'signed-in' ? 'pass' : 'not-reached';
}
