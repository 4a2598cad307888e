import type { Evidence } from '../../evidence/evidence.ts';
import type { RuleContext } from '../../reasoning/rule.ts';

/** Entra answers these only to an assertion (RFC 7523 section 2.2). */
const ABOUT_ASSERTIONS = [
  'client-certificate-not-registered',
  'client-assertion-outside-time',
  'federated-credential-mismatch',
];

/** The client proved itself with a signed assertion instead of a secret, as the request or Entra’s answer shows. */
export function isAssertionSent(evidence: Evidence, { refusalOf }: RuleContext): boolean {
  const isInRequest = evidence.exchanges.some(({ requestBody }) =>
    requestBody.some(({ name }) => name === 'client_assertion'),
  );
  return isInRequest || ABOUT_ASSERTIONS.some((rule) => refusalOf(rule) !== null);
}
