import type { Evidence } from '../../../evidence/evidence.ts';
import { at } from '../../../evidence/place.ts';
import { MOST_SKEW_SECONDS, skewOf } from '../../../reasoning/clock.ts';
import { failed, pass } from '../../../reasoning/judgement.ts';
import { notReached } from '../../../reasoning/progress.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';
import { clockSkew } from '../causes/clock-skew.ts';

export const clockSkewedRule: Rule = {
  id: 'clock-skewed',
  title: 'This computer’s clock is right',
  step: 'tokens',
  weight: 'quality',
  why: 'Tokens contain times. A machine whose clock is off by more than five minutes refuses valid tokens, and Entra refuses what it signs.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/access-tokens',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  const skew = skewOf(evidence);
  if (skew === null) return notReached(evidence, 'a response with the server’s time');
  const seconds = Math.abs(skew);
  const direction = skew > 0 ? 'ahead of' : 'behind';
  const seen =
    seconds < 2
      ? 'Local and server time agree.'
      : `The local clock is ${seconds} s ${direction} the server’s.`;
  if (seconds <= MOST_SKEW_SECONDS) return pass(seen, at.clock);
  return failed({
    cause: clockSkew,
    headline: `This computer’s clock is ${Math.round(seconds / 60)} minutes ${direction} Entra’s.`,
    seen,
    places: [at.clock],
    nextStep: 'Turn on automatic time on this computer, check its time zone, then sign in again.',
  });
}
