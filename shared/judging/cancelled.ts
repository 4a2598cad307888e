import type { Finding } from '../reasoning/rule.ts';
import { nameOfError } from '../reasoning/sightings.ts';
import type { End, Evidence } from '../evidence/evidence.ts';
import { asClause } from './as-clause.ts';
import { endingSighting, findExplanation } from './explaining-finding.ts';
import type { Verdict } from './verdict.ts';

type By = Extract<End, { kind: 'cancelled' }>['by'];

/** A cancelled attempt is nobody's failure, but what Entra had said before is not lost. */
export function toCancelled(evidence: Evidence, by: By, findings: readonly Finding[]): Verdict {
  const explanation = findExplanation(evidence, findings);
  const sighting = endingSighting(evidence);
  const base = { outcome: 'cancelled', tone: 'neutral' } as const;
  if (explanation === null || sighting === undefined) {
    const nextStep = 'Sign in again when you are ready; nothing was changed.';
    return { ...base, cause: null, rule: null, headline: `${HOW[by]}.`, code: null, nextStep };
  }
  return {
    ...base,
    cause: explanation.cause,
    rule: explanation.rule,
    headline: `${HOW[by]}, after Entra had shown an error: ${asClause(explanation.headline ?? explanation.title)}`,
    code: nameOfError(sighting.error),
    nextStep: explanation.repair[0] ?? 'Open the checklist to see what was met and what was not.',
  };
}

const HOW: Readonly<Record<By, string>> = {
  button: 'You cancelled the sign-in',
  'window-closed': 'The sign-in window was closed before the sign-in was finished',
};
