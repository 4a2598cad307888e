import type { Evidence } from '../evidence/evidence.ts';
import { CATALOGUE } from '../failures/catalogue.ts';
import { isAppOnly, withoutUser } from '../reasoning/app-only.ts';
import type { Finding, Judgement, Rule } from '../reasoning/rule.ts';

/** All rules over one attempt, in the catalogue's order. A rule that throws spoils only its own finding. */
export function runChecklist(
  evidence: Evidence,
  now: Date,
  rules: readonly Rule[] = CATALOGUE,
): readonly Finding[] {
  return rules.map((rule) => toFinding(rule, judge(rule, evidence, now)));
}

type Outcome = Judgement | { readonly outcome: 'error'; readonly seen: string };

function judge(rule: Rule, evidence: Evidence, now: Date): Outcome {
  try {
    const judgement = rule.evaluate(evidence, now);
    return isAppOnly(evidence) ? withoutUser(rule, judgement, evidence) : judgement;
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'unknown reason';
    return { outcome: 'error', seen: `This check broke (${reason}). That is a bug of AuthLoupe.` };
  }
}

function toFinding({ id, title, group, weight, why, docs }: Rule, judgement: Outcome): Finding {
  const isFail = judgement.outcome === 'fail';
  return {
    rule: id,
    title,
    group,
    weight,
    outcome: judgement.outcome,
    cause: isFail ? judgement.cause : null,
    headline: isFail ? judgement.headline : null,
    seen: judgement.seen,
    why,
    repair: isFail ? judgement.repair : [],
    docs,
    evidence: isFail || judgement.outcome === 'pass' ? judgement.evidence : [],
  };
}
