import { requiredParameterMissing } from '../causes/required-parameter-missing.ts';
import type { Evidence } from '../../../evidence/evidence.ts';
import { judgeRefusal } from '../../../reasoning/error-rule.ts';
import { notReached } from '../../../reasoning/progress.ts';
import { provenByTokens } from '../../../reasoning/proof.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';

const CODES = [900144, 90014, 28003, 90100];

export const requiredParameterMissingRule: Rule = {
  id: 'required-parameter-missing',
  title: 'The request holds all that it has to',
  step: 'request',
  weight: 'sign-in',
  codes: CODES,
  why: 'Entra reads the parameters of a token request from its form-encoded body only. What is in the address, or in a JSON body, does not count.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/v2-oauth2-auth-code-flow',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  return judgeRefusal(evidence, {
    codes: CODES,
    explain: () => ({
      cause: requiredParameterMissing,
      headline: 'Entra misses a parameter in the request; its message names it.',
      repair: [
        'See in Requests whether the parameter that the message names is there, and whether it is empty.',
        'In your own app: send a POST with the content type application/x-www-form-urlencoded and the parameters in its body.',
      ],
    }),
    met: provenByTokens(evidence, 'Entra missed nothing in the requests.'),
    pending: notReached(evidence, 'the tokens'),
  });
}
