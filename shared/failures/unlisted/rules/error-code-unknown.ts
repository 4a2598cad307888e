import { unknown } from '../../../reasoning/unknown.ts';
import { familyOf } from '../../codes/families.ts';
import { linkToCode } from '../../../reasoning/codes/link-to-code.ts';
import { codeEntry } from '../../../../electron/cli/practice/table.ts';
import type { Evidence } from '../../../evidence/evidence.ts';
import { failed, notApplicable, pass } from '../../../reasoning/judgement.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';
import { quoteSighting, sightingsIn } from '../../../reasoning/sightings.ts';
import { isClaimed } from '../../specific-rules.ts';

export const errorCodeUnknownRule: Rule = {
  id: 'error-code-unknown',
  title: 'AuthLoupe knows the codes that Entra answered',
  step: 'token-request',
  weight: 'quality',
  why: 'Microsoft adds codes at any time. Of one that is not in the table AuthLoupe says no more than its text and its number tell, and leads to Microsoft’s own page on it.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/reference-error-codes',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  const sightings = sightingsIn(evidence);
  const coded = sightings.find(({ error }) => error.codes.length > 0);
  if (coded === undefined) return notApplicable('Entra answered no code.');
  const sighting = sightings.find(({ error }) => error.codes.some(isUnknown));
  const code = sighting?.error.codes.find(isUnknown);
  if (sighting === undefined || code === undefined) {
    return pass('All codes are in the table.', `${coded.place}.codes`);
  }
  const family = familyOf(code, sighting.error.description);
  return failed({
    cause: unknown,
    headline: `AuthLoupe does not know the code AADSTS${code}.`,
    seen: `${quoteSighting(sighting)}${family === null ? '' : ` ${family.summary}`}`,
    places: [`${sighting.place}.codes`],
    repair: [
      `Read what Microsoft says of it today: ${linkToCode(code)}`,
      'Look in Requests for the trace ID and the correlation ID; an administrator finds the attempt in the sign-in logs by them.',
    ],
  });
}

const isUnknown = (code: number): boolean => codeEntry(code) === undefined && !isClaimed(code);
