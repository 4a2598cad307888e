import type { Evidence } from '../evidence/evidence.ts';
import { RULES } from '../failures/rules.ts';
import { lookUpCode } from '../failures/look-up-code.ts';
import { inKind } from '../reasoning/in-kind.ts';
import type { CodeEntry } from '../reasoning/code.ts';
import { hasTokens } from '../reasoning/progress.ts';
import type { Finding, Judgement, Refusal, Rule, RuleContext } from '../reasoning/rule.ts';
import { sightingsIn, type Sighting } from '../reasoning/sightings.ts';

/** All rules over one attempt, in the order of the registry. A rule that throws spoils only its own finding. */
export function runRules(evidence: Evidence, now: Date, rules: readonly Rule[] = RULES): readonly Finding[] {
  const refusals = findRefusals(evidence, rules);
  const refusalOf = (rule: string): Refusal | null => refusals.get(rule) ?? null;
  return rules.map((rule) => {
    const context = { now, refusal: refusalOf(rule.id), refusalOf };
    return toFinding(rule, judge(rule, evidence, context));
  });
}

/** Each error of Entra fails one rule, by the code table. Errors that the user overcame do not count. */
function findRefusals(evidence: Evidence, rules: readonly Rule[]): ReadonlyMap<string, Refusal> {
  const refusals = new Map<string, Refusal>();
  if (hasTokens(evidence)) return refusals;
  for (const sighting of sightingsIn(evidence)) {
    const found = refusalIn(sighting, rules);
    if (found !== null && !refusals.has(found.rule)) refusals.set(found.rule, found.refusal);
  }
  return refusals;
}

function refusalIn(
  sighting: Sighting,
  rules: readonly Rule[],
): { readonly rule: string; readonly refusal: Refusal } | null {
  const { error } = sighting;
  const entry = tellingEntry(error.codes, error.description);
  if (entry !== null) return { rule: entry.rule, refusal: { sighting, entry } };
  const rule = rules.find(({ errors }) => error.error !== null && errors?.includes(error.error) === true);
  return rule === undefined ? null : { rule: rule.id, refusal: { sighting, entry: null } };
}

/** Of several codes in one error the first that has causes, for Entra wraps exact codes into general ones. */
function tellingEntry(codes: readonly number[], description: string): CodeEntry | null {
  const entries = codes.map((code) => lookUpCode(code, description));
  return entries.find(({ causes }) => causes.length > 0) ?? entries[0] ?? null;
}

type Outcome = Judgement | { readonly outcome: 'error'; readonly seen: string };

function judge(rule: Rule, evidence: Evidence, context: RuleContext): Outcome {
  try {
    return inKind(rule, rule.evaluate(evidence, context), evidence);
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'unknown reason';
    return { outcome: 'error', seen: `This check broke (${reason}). That is a bug in AuthLoupe.` };
  }
}

function toFinding({ id, title, step, weight, why, docs }: Rule, judgement: Outcome): Finding {
  const failure = judgement.outcome === 'fail' ? judgement : null;
  return {
    rule: id,
    title,
    step,
    weight,
    outcome: judgement.outcome,
    cause: failure?.cause.id ?? null,
    headline: failure?.headline ?? null,
    seen: judgement.seen,
    why,
    nextStep: failure?.nextStep ?? null,
    inProfile: failure?.inProfile ?? [],
    docs,
    places: 'places' in judgement ? judgement.places : [],
  };
}
