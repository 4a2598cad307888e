import { clientAssertionTimeInvalid } from '../causes/client-assertion-time-invalid.ts';
import { clockSkew } from '../../tokens/causes/clock-skew.ts';
import type { Evidence } from '../../../evidence/evidence.ts';
import { isAssertionSent } from '../client-assertion.ts';
import { isClockWrong } from '../../../reasoning/clock.ts';
import { judgeRefusal } from '../../../reasoning/error-rule.ts';
import { notApplicable } from '../../../reasoning/judgement.ts';
import { notReached } from '../../../reasoning/progress.ts';
import { provenByTokens } from '../../../reasoning/proof.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';

const CODES = [700024];

export const clientAssertionOutsideTimeRule: Rule = {
  id: 'client-assertion-outside-time',
  title: 'The client assertion is within its time',
  step: 'token-request',
  weight: 'sign-in',
  codes: CODES,
  why: 'An assertion carries its own begin and end. Entra compares them with its own clock, so a wrong clock or time zone spoils a good signature.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/certificate-credentials',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  if (!isAssertionSent(evidence)) return notApplicable('The client did not prove itself with an assertion.');
  return judgeRefusal(evidence, {
    codes: CODES,
    explain: () => ({
      cause: isClockWrong(evidence) ? clockSkew : clientAssertionTimeInvalid,
      headline: 'The client assertion was not valid at the time when Entra received it.',
      repair: [
        'Set the clock of the machine that signs, and let it follow a time server.',
        'Compute nbf and exp in UTC seconds, make the end some minutes after the begin, and sign anew for each request.',
        'In a pipeline, fetch the external token right before it is used.',
      ],
    }),
    met: provenByTokens(evidence, 'Entra accepted the client assertion.'),
    pending: notReached(evidence, 'the token request'),
  });
}
