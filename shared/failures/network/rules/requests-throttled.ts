import type { Evidence, ExchangeResponse } from '../../../evidence/evidence.ts';
import { at } from '../../../evidence/place.ts';
import { judgeRefusal } from '../../../reasoning/error-rule.ts';
import { failed } from '../../../reasoning/judgement.ts';
import { endedWith } from '../../../reasoning/network.ts';
import type { Judgement, Rule, RuleContext } from '../../../reasoning/rule.ts';
import { clientRequestLoop } from '../causes/client-request-loop.ts';

const TOO_MANY_REQUESTS = 429;

export const requestsThrottledRule: Rule = {
  id: 'requests-throttled',
  title: 'No throttling',
  step: 'network',
  weight: 'sign-in',
  why: 'A program that requests tokens in a loop instead of keeping them is slowed down for a while, and possibly the whole tenant with it.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/reference-error-codes',
  evaluate,
};

function evaluate(evidence: Evidence, { refusal }: RuleContext): Judgement {
  return (
    judgeStatus(evidence) ??
    judgeRefusal(evidence, refusal, {
      proof: { by: 'tokens', seen: 'Entra throttled no request.' },
      needs: 'the tokens',
    })
  );
}

function judgeStatus(evidence: Evidence): Judgement | null {
  if (evidence.end.kind === 'signed-in') return null;
  const index = evidence.exchanges.findLastIndex(
    ({ response }) => response.status === 'answered' && response.httpStatus === TOO_MANY_REQUESTS,
  );
  const response = evidence.exchanges[index]?.response;
  if (response?.status !== 'answered') return null;
  return failed({
    cause: clientRequestLoop,
    headline: 'Too many requests were sent, so Entra throttles them (HTTP 429).',
    seen: `HTTP 429 came${retryAfter(response)}.`,
    places: [at.exchange(index), ...endedWith(evidence, 'not-json')],
    nextStep: 'Wait as long as the response says, or a few minutes, then sign in once.',
  });
}

function retryAfter({ headers }: Extract<ExchangeResponse, { status: 'answered' }>): string {
  const value = headers.find(({ name }) => name.toLowerCase() === 'retry-after')?.value;
  return typeof value === 'string' ? ` with Retry-After: ${value}` : ' without Retry-After';
}
