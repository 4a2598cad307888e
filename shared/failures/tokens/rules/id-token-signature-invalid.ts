import type { Evidence, SignatureCheck } from '../../../evidence/evidence.ts';
import { at } from '../../../evidence/place.ts';
import { judgeIdToken } from '../../../reasoning/id-token.ts';
import { cannotTell, failed, notApplicable, pass } from '../../../reasoning/judgement.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';
import { unknown } from '../../../reasoning/unknown.ts';

export const idTokenSignatureInvalidRule: Rule = {
  id: 'id-token-signature-invalid',
  title: 'The signature of the ID token is valid',
  step: 'tokens',
  weight: 'sign-in',
  why: 'Anyone can write a token. Only the signature, made with a key that the tenant publishes, proves that Entra issued this one.',
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
  if (verified) return pass(`Verified with ${alg} and the published key ${kid ?? '(no id)'}.`, at.signature);
  const isKeyUnknown = kid !== null && !publishedKids.includes(kid);
  if (isKeyUnknown || alg !== 'RS256') {
    return notApplicable('The signature could not be checked; another check says why.');
  }
  return failed({
    cause: unknown,
    headline: 'The signature of the ID token is not valid.',
    seen: reason,
    places: [at.signature],
    nextStep:
      'Do not use this token. Look under Requests whether the response really came from the login host, and whether a proxy is in between.',
  });
}
