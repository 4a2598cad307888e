import { federatedCredentialMismatch } from '../causes/federated-credential-mismatch.ts';
import type { Evidence } from '../../../evidence/evidence.ts';
import { inAppRegistration } from '../../../reasoning/in-admin-center.ts';
import { isAssertionSent } from '../client-assertion.ts';
import { judgeRefusal, type Explanation } from '../../../reasoning/error-rule.ts';
import { notApplicable } from '../../../reasoning/judgement.ts';
import { notReached } from '../../../reasoning/progress.ts';
import { provenByTokens } from '../../../reasoning/proof.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';

const CODES = [70021, 700211, 700213, 7002121, 7002138, 700229];

export const federatedCredentialMismatchRule: Rule = {
  id: 'federated-credential-mismatch',
  title: 'A federated credential fits the token that was shown',
  step: 'token-request',
  weight: 'sign-in',
  codes: CODES,
  why: 'In place of a secret an app can trust the tokens of another issuer, such as GitHub. Issuer, subject and audience have to be equal to the letter.',
  docs: 'https://learn.microsoft.com/entra/workload-id/workload-identity-federation',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  if (!isAssertionSent(evidence)) return notApplicable('The client did not show a token of another issuer.');
  return judgeRefusal(evidence, {
    codes: CODES,
    explain: (_sighting, code) => explain(evidence, code),
    met: provenByTokens(evidence, 'Entra accepted the token of the other issuer.'),
    pending: notReached(evidence, 'the token request'),
  });
}

function explain(evidence: Evidence, code: number): Explanation {
  switch (code) {
    case 700211:
      return {
        cause: federatedCredentialMismatch,
        headline: 'No federated credential of the app names the issuer of the token that was shown.',
        repair: [
          `${inAppRegistration(evidence, 'Certificates & secrets → Federated credentials')} Make Issuer equal to the claim iss of that token; a slash at its end counts.`,
        ],
      };
    case 700213:
      return {
        cause: federatedCredentialMismatch,
        headline: 'No federated credential of the app names the subject of the token that was shown.',
        repair: [
          `${inAppRegistration(evidence, 'Certificates & secrets → Federated credentials')} Make Subject identifier equal to the subject that the error quotes.`,
        ],
      };
    case 7002121:
      return {
        cause: federatedCredentialMismatch,
        headline: 'No federated credential of the app names the audience of the token that was shown.',
        repair: [
          `${inAppRegistration(evidence, 'Certificates & secrets → Federated credentials')} Make Audience equal to the claim aud of that token; usually it is api://AzureADTokenExchange.`,
        ],
      };
    case 7002138:
      return {
        cause: federatedCredentialMismatch,
        headline:
          'The subject of the federated credential differs from that of the token in letter case only.',
        repair: [
          `${inAppRegistration(evidence, 'Certificates & secrets → Federated credentials')} Write the subject with the same capitals as in the token.`,
        ],
      };
    default:
      return {
        cause: federatedCredentialMismatch,
        headline: 'No federated credential of the app fits the token that was shown.',
        repair: [
          `${inAppRegistration(evidence, 'Certificates & secrets → Federated credentials')} Compare issuer, subject and audience with iss, sub and aud of that token, letter by letter.`,
        ],
      };
  }
}
