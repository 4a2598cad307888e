import type { Evidence } from '../../../evidence/evidence.ts';
import { at } from '../../../evidence/place.ts';
import { judgeRefusal } from '../../../reasoning/error-rule.ts';
import { isGatewayPage } from '../../../reasoning/gateway-page.ts';
import { failed } from '../../../reasoning/judgement.ts';
import { endedWith } from '../../../reasoning/network.ts';
import type { Judgement, Rule, RuleContext } from '../../../reasoning/rule.ts';
import { unknown } from '../../../reasoning/unknown.ts';

export const serviceUnavailableRule: Rule = {
  id: 'service-unavailable',
  title: 'Entra was available',
  step: 'network',
  weight: 'sign-in',
  errors: ['temporarily_unavailable'],
  why: 'Now and then a part of Entra is unavailable for a moment. Nothing is wrong with the app then; libraries wait and try again.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/reference-error-codes',
  evaluate,
};

const NEXT_STEP =
  'Sign in again in a minute; if it keeps failing, look at the service’s health: https://status.cloud.microsoft.';

function evaluate(evidence: Evidence, { refusal }: RuleContext): Judgement {
  return (
    judgeStatus(evidence) ??
    judgeRefusal(evidence, refusal, {
      proof: { by: 'tokens', seen: 'Entra answered every step.' },
      needs: 'the tokens',
      explain: (_evidence, { entry }) => ({
        ...(entry === null && {
          headline: 'Entra is temporarily unavailable; nothing in the app has to change.',
        }),
        nextStep: NEXT_STEP,
      }),
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
    cause: unknown,
    headline: `The login host answered with HTTP ${response.httpStatus}, a server error.`,
    seen: `HTTP ${response.httpStatus} came without an error of Entra in it; it may also be a gateway or a proxy on the way.`,
    places: [at.exchange(index), ...endedWith(evidence, 'not-json')],
    nextStep: NEXT_STEP,
  });
}
