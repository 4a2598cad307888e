import type { Evidence } from '../../../evidence/evidence.ts';
import { explainByTable } from '../../../reasoning/error-rule.ts';
import { failed, notApplicable, pass } from '../../../reasoning/judgement.ts';
import type { Judgement, Rule, RuleContext } from '../../../reasoning/rule.ts';
import { quoteSighting, sightingsIn } from '../../../reasoning/sightings.ts';

export const errorCodeUnknownRule: Rule = {
  id: 'error-code-unknown',
  title: 'AuthLoupe knows the error codes of Entra’s answers',
  step: 'token-request',
  weight: 'sign-in',
  why: 'Microsoft adds codes at any time. About one that is not in the table, AuthLoupe only says what its message and its number tell, and links to Microsoft’s own page.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/reference-error-codes',
  evaluate,
};

function evaluate(evidence: Evidence, { refusal }: RuleContext): Judgement {
  if (refusal !== null) {
    const { sighting } = refusal;
    return failed({
      ...explainByTable(refusal),
      seen: quoteSighting(sighting),
      places: [sighting.place],
    });
  }
  const coded = sightingsIn(evidence).find(({ error }) => error.codes.length > 0);
  return coded === undefined
    ? notApplicable('Entra answered with no error code.')
    : pass('All codes are in the table.', coded.place);
}
