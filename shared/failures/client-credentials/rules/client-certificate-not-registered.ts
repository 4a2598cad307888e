import { clientCertificateNotRegistered } from '../causes/client-certificate-not-registered.ts';
import type { Evidence } from '../../../evidence/evidence.ts';
import { inAppRegistration } from '../../../reasoning/in-admin-center.ts';
import { isAssertionSent } from '../client-assertion.ts';
import { judgeRefusal, type Explanation } from '../../../reasoning/error-rule.ts';
import { notApplicable } from '../../../reasoning/judgement.ts';
import { notReached } from '../../../reasoning/progress.ts';
import { provenByTokens } from '../../../reasoning/proof.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';

const CODES = [700027, 700030];

export const clientCertificateNotRegisteredRule: Rule = {
  id: 'client-certificate-not-registered',
  title: 'The client’s certificate is registered',
  step: 'token-request',
  weight: 'sign-in',
  codes: CODES,
  why: 'A client can sign an assertion in place of sending a secret. Entra checks the signature with the certificates of this one registration.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/certificate-credentials',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  if (!isAssertionSent(evidence)) return notApplicable('The client did not prove itself with a certificate.');
  return judgeRefusal(evidence, {
    codes: CODES,
    explain: (_sighting, code) => explain(evidence, code),
    met: provenByTokens(evidence, 'Entra accepted the client assertion.'),
    pending: notReached(evidence, 'the token request'),
  });
}

function explain(evidence: Evidence, code: number): Explanation {
  switch (code) {
    case 700027:
      return {
        cause: clientCertificateNotRegistered,
        headline: 'The certificate that signed the client assertion is not registered for this app.',
        repair: [
          `${inAppRegistration(evidence, 'Certificates & secrets → Certificates')} Upload the public part of the certificate, and compare the thumbprint with the one in the error.`,
          'If it is there, look at the header of the assertion: x5t is the SHA-1 thumbprint in base64url, x5t#S256 the SHA-256 one.',
        ],
      };
    default:
      return {
        cause: clientCertificateNotRegistered,
        headline: 'The subject name of the client’s certificate is not one that this app trusts.',
        repair: [
          'Sign with a certificate whose subject the app trusts, or register this certificate itself.',
        ],
      };
  }
}
