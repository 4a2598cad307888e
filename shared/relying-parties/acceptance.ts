import type { Repair } from '../reasoning/diagnosis.ts';
import type { Pointer } from '../reasoning/rule.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Acceptance, ExplainedEnd } from './acceptance-check.ts';
import { productById } from './registry.ts';
import type { Product } from './relying-party.ts';

/** Would the product take what came? Plain data, for screens and reports. */
export type AcceptanceReport = {
  readonly product: Product['id'];
  readonly name: string;
  /** `accepted`: no check misses. `open`: none misses, but the sign-in ended before the tokens. */
  readonly outcome: 'accepted' | 'refused' | 'open';
  readonly results: readonly AcceptanceResult[];
};

export type AcceptanceResult = {
  readonly check: string;
  readonly title: string;
  readonly why: string;
  readonly outcome: Acceptance['outcome'];
  readonly seen: string;
  readonly evidence: readonly Pointer[];
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
    const isMiss = judged.outcome === 'fail';
    return {
      check: id,
      title,
      why,
      outcome: judged.outcome,
      seen: judged.seen,
      evidence: judged.outcome === 'pass' || isMiss ? judged.evidence : [],
      advice: isMiss ? judged.advice : null,
      repairs: isMiss ? judged.repairs : [],
    };
  });
  return { product: product.id, name: product.name, outcome: outcomeOf(results, evidence), results };
}

function outcomeOf(results: readonly AcceptanceResult[], evidence: Evidence): AcceptanceReport['outcome'] {
  if (results.some(({ outcome }) => outcome === 'fail')) return 'refused';
  return evidence.end.kind === 'signed-in' ? 'accepted' : 'open';
}
