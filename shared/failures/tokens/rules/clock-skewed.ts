import { at } from '../../../evidence/place.ts';
import { clockSkew } from '../causes/clock-skew.ts';
import type { Evidence } from '../../../evidence/evidence.ts';
import { MOST_SKEW_SECONDS, skewOf } from '../../../reasoning/clock.ts';
import { cannotTell, failed, pass } from '../../../reasoning/judgement.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';

export const clockSkewedRule: Rule = {
  id: 'clock-skewed',
  title: 'This computer’s clock is right',
  step: 'tokens',
  weight: 'quality',
  why: 'Tokens carry times. A machine whose clock is more than five minutes off refuses good tokens, and Entra refuses what it signs.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/access-tokens',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  const skew = skewOf(evidence);
  if (skew === null) return cannotTell('No answer told the server’s time.');
  const seconds = Math.abs(skew);
  const direction = skew > 0 ? 'ahead of' : 'behind';
  const seen =
    seconds < 2
      ? 'Local and server time agree.'
      : `The local clock is ${seconds} s ${direction} the server’s.`;
  if (seconds <= MOST_SKEW_SECONDS) return pass(seen, 'clock.value.skewSeconds');
  return failed({
    cause: clockSkew,
    headline: `This computer’s clock is ${Math.round(seconds / 60)} minutes ${direction} Entra’s.`,
    seen,
    places: [at.clock],
    repair: ['Switch on automatic time, check the time zone, then sign in again.'],
  });
}
