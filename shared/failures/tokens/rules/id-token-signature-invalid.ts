import { at } from '../../../evidence/place.ts';
import { unknown } from '../../../reasoning/unknown.ts';
import type { Evidence, SignatureCheck } from '../../../evidence/evidence.ts';
import { judgeIdToken } from '../../../reasoning/id-token.ts';
import { cannotTell, failed, pass } from '../../../reasoning/judgement.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';

export const idTokenSignatureInvalidRule: Rule = {
  id: 'id-token-signature-invalid',
  title: 'The ID token is signed by the tenant',
  step: 'tokens',
  weight: 'sign-in',
  why: 'Anybody can write a token. Only the signature, made with a key that the tenant publishes, proves that Entra wrote this one.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/signing-key-rollover',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  return judgeIdToken(evidence, () => {
    const { signature } = evidence;
    return signature.status === 'observed'
      ? judgeSignature(signature.value)
      : cannotTell(`The token was decoded, not verified: ${signature.reason}`);
  });
}

function judgeSignature({ verified, alg, kid, publishedKids, reason }: SignatureCheck): Judgement {
  if (verified) return pass(`Verified with ${alg} and the published key ${kid ?? '(no id)'}.`, 'signature');
  const isKeyUnknown = kid !== null && !publishedKids.includes(kid);
  if (isKeyUnknown || alg !== 'RS256') {
    return cannotTell('The signature could not be checked; another check says why.');
  }
  return failed({
    cause: unknown,
    headline: 'The signature of the ID token is not valid.',
    seen: reason,
    places: [at.signature],
    repair: [
      'Do not use this token. Look in Requests whether the answer really came from the login host, and whether a proxy stands between.',
    ],
  });
}
