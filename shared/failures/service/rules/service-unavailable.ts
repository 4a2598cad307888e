import { at } from '../../../evidence/place.ts';
import { unknown } from '../../../reasoning/unknown.ts';
import type { Evidence } from '../../../evidence/evidence.ts';
import { isGatewayPage } from '../../../reasoning/gateway-page.ts';
import { judgeRefusal, type Explanation } from '../../../reasoning/error-rule.ts';
import { failed } from '../../../reasoning/judgement.ts';
import { endedWith } from '../../../reasoning/network.ts';
import { notReached } from '../../../reasoning/progress.ts';
import { provenByTokens } from '../../../reasoning/proof.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';

/** Faults that pass by themselves, by Microsoft’s own words. */
const CODES = [90033, 90006, 90012, 90024, 90090, 90091, 50033, 50087, 70012, 40010];

export const serviceUnavailableRule: Rule = {
  id: 'service-unavailable',
  title: 'Entra was available',
  step: 'network',
  weight: 'sign-in',
  codes: CODES,
  why: 'Now and then a part of Entra is not there for moments. Nothing in the app is wrong then; libraries wait and try again.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/reference-error-codes',
  evaluate,
};

const EXPLAINED: Explanation = {
  cause: unknown,
  headline: 'Entra was not available for the moment; nothing in the app has to change.',
  repair: [
    'Sign in again in a minute.',
    'If it stays, look at the service’s health: https://status.cloud.microsoft.',
    'In your own app: wait a little longer before each new try, and heed Retry-After.',
  ],
};

function evaluate(evidence: Evidence): Judgement {
  return (
    judgeStatus(evidence) ??
    judgeRefusal(evidence, {
      codes: CODES,
      errors: ['temporarily_unavailable'],
      explain: () => EXPLAINED,
      met: provenByTokens(evidence, 'Entra answered every step.'),
      pending: notReached(evidence, 'the tokens'),
    })
  );
}

/** A server’s error without any word of Entra in it. */
function judgeStatus(evidence: Evidence): Judgement | null {
  if (evidence.end.kind === 'signed-in') return null;
  const index = evidence.exchanges.findLastIndex(
    ({ response }) =>
      response.status === 'answered' &&
      response.httpStatus >= 500 &&
      response.error === null &&
      !isGatewayPage(response),
  );
  const response = evidence.exchanges[index]?.response;
  if (response?.status !== 'answered') return null;
  return failed({
    ...EXPLAINED,
    headline: `The login host answered with HTTP ${response.httpStatus}, an error of the server.`,
    seen: `HTTP ${response.httpStatus} came without an error of Entra in it; it may also be a gateway or a proxy on the way.`,
    places: [at.exchange(index), ...endedWith(evidence, 'not-json')],
  });
}
