import { at } from '../../../evidence/place.ts';
import { clientRequestLoop } from '../causes/client-request-loop.ts';
import type { Evidence, ExchangeResponse } from '../../../evidence/evidence.ts';
import { judgeRefusal, type Explanation } from '../../../reasoning/error-rule.ts';
import { failed } from '../../../reasoning/judgement.ts';
import { endedWith } from '../../../reasoning/network.ts';
import { notReached } from '../../../reasoning/progress.ts';
import { provenByTokens } from '../../../reasoning/proof.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';

/** 50196: this client repeats itself. 90055: the tenant is asked too often. */
const CODES = [50196, 90055];
const TOO_MANY_REQUESTS = 429;

export const requestsThrottledRule: Rule = {
  id: 'requests-throttled',
  title: 'Entra is not asked too often',
  step: 'network',
  weight: 'sign-in',
  codes: CODES,
  why: 'A program that asks for tokens in a loop, in place of keeping them, is held back for a while, and with it perhaps the whole tenant.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/reference-error-codes',
  evaluate,
};

const REPAIR = [
  'Wait as long as the answer says, then sign in once.',
  'In your own app: keep tokens in a cache until they end, and do not repeat a refused request at once.',
];

function evaluate(evidence: Evidence): Judgement {
  return (
    judgeStatus(evidence) ??
    judgeRefusal(evidence, {
      codes: CODES,
      explain: (_sighting, code) => explain(code),
      met: provenByTokens(evidence, 'Entra held nothing back.'),
      pending: notReached(evidence, 'the tokens'),
    })
  );
}

function explain(code: number): Explanation {
  return {
    cause: clientRequestLoop,
    headline:
      code === 90055
        ? 'Too many requests came for this tenant, so Entra holds them back.'
        : 'The app repeats the same request again and again, so Entra stops it.',
    repair: REPAIR,
  };
}

function judgeStatus(evidence: Evidence): Judgement | null {
  if (evidence.end.kind === 'signed-in') return null;
  const index = evidence.exchanges.findLastIndex(
    ({ response }) => response.status === 'answered' && response.httpStatus === TOO_MANY_REQUESTS,
  );
  const response = evidence.exchanges[index]?.response;
  if (response?.status !== 'answered') return null;
  const pointer = response.error === null ? at.exchange(index) : at.exchange(index);
  return failed({
    cause: clientRequestLoop,
    headline: 'Too many requests were sent, so Entra holds them back (HTTP 429).',
    seen: `HTTP 429 came${retryAfter(response)}.`,
    places: [pointer, ...endedWith(evidence, 'not-json')],
    repair: REPAIR,
  });
}

function retryAfter({ headers }: Extract<ExchangeResponse, { status: 'answered' }>): string {
  const value = headers.find(({ name }) => name.toLowerCase() === 'retry-after')?.value;
  return typeof value === 'string' ? `, with Retry-After: ${value}` : ' without a word on how long to wait';
}
