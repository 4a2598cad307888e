import type { Evidence } from '../../evidence/evidence.ts';
import { toRule, type ErrorRule } from '../../reasoning/error-rule.ts';
import { notApplicable } from '../../reasoning/judgement.ts';
import type { Rule, RuleContext } from '../../reasoning/rule.ts';

/** Entra answers these only to an assertion (RFC 7523 section 2.2). */
const ABOUT_ASSERTIONS = [
  'client-certificate-not-registered',
  'client-assertion-outside-time',
  'federated-credential-mismatch',
];

/** A check for codes alone that applies only to a client that authenticates with an assertion. */
export function toAssertionRule(row: ErrorRule): Rule {
  const { evaluate, ...texts } = toRule(row);
  return {
    ...texts,
    evaluate: (evidence, context) =>
      isAssertionSent(evidence, context)
        ? evaluate(evidence, context)
        : notApplicable('The client did not authenticate with an assertion.'),
  };
}

/** The client proved itself with a signed assertion instead of a secret, as the request or Entra’s answer shows. */
function isAssertionSent(evidence: Evidence, { refusalOf }: RuleContext): boolean {
  const isInRequest = evidence.exchanges.some(({ requestBody }) =>
    requestBody.some(({ name }) => name === 'client_assertion'),
  );
  return isInRequest || ABOUT_ASSERTIONS.some((rule) => refusalOf(rule) !== null);
}
