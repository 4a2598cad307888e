import type { Evidence, ExchangeResponse } from '../../../evidence/evidence.ts';
import { judgeByError, type Explained } from '../../../reasoning/judge-error.ts';
import { failed } from '../../../reasoning/judgement.ts';
import { endPointer } from '../../../reasoning/network.ts';
import { notReached } from '../../../reasoning/progress.ts';
import { provenByTokens } from '../../../reasoning/proof.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';

/** 50196: this client repeats itself. 90055: the tenant is asked too often. */
const CODES = [50196, 90055];
const TOO_MANY_REQUESTS = 429;

export const requestsThrottled: Rule = {
  id: 'requests-throttled',
  title: 'Entra is not asked too often',
  group: 'network',
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
    judgeByError(evidence, {
      codes: CODES,
      explain: (_sighting, code) => explain(code),
      met: provenByTokens(evidence, 'Entra held nothing back.'),
      pending: notReached(evidence, 'the tokens'),
    })
  );
}

function explain(code: number): Explained {
  return {
    cause: 'client_request_loop',
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
  const pointer =
    response.error === null
      ? `exchanges[${index}].response.httpStatus`
      : `exchanges[${index}].response.error`;
  return failed({
    cause: 'client_request_loop',
    headline: 'Too many requests were sent, so Entra holds them back (HTTP 429).',
    seen: `HTTP 429 came${retryAfter(response)}.`,
    evidence: [pointer, ...endPointer(evidence, 'not-json')],
    repair: REPAIR,
  });
}

function retryAfter({ headers }: Extract<ExchangeResponse, { status: 'answered' }>): string {
  const value = headers.find(({ name }) => name.toLowerCase() === 'retry-after')?.value;
  return typeof value === 'string' ? `, with Retry-After: ${value}` : ' without a word on how long to wait';
}
