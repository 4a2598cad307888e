import type { Evidence } from '../../../evidence/evidence.ts';
import { at } from '../../../evidence/place.ts';
import { judgeIdToken } from '../../../reasoning/id-token.ts';
import { cannotTell, failed, pass } from '../../../reasoning/judgement.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';
import { unknown } from '../../../reasoning/unknown.ts';

/** What Entra signs ID tokens with. */
const ALGORITHM = 'RS256';

export const idTokenAlgorithmUnexpectedRule: Rule = {
  id: 'id-token-algorithm-unexpected',
  title: 'The ID token is signed with RS256',
  step: 'tokens',
  weight: 'sign-in',
  why: 'The header of a token says how it is signed, and whoever creates the token writes that header. An app has to insist on what it expects; “none” would mean that the token is not signed at all.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/signing-key-rollover',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  return judgeIdToken(evidence, () => {
    const { signature } = evidence;
    if (signature.status !== 'observed')
      return cannotTell(`The signature was not checked: ${signature.reason}`);
    const { alg } = signature.value;
    if (alg === ALGORITHM) return pass(`alg is ${ALGORITHM}.`, at.signature);
    return failed({
      cause: unknown,
      headline: `The ID token says that it is signed with “${alg}”, but Entra signs with ${ALGORITHM}.`,
      seen: signature.value.reason === '' ? `alg is ${alg}.` : signature.value.reason,
      places: [at.signature],
      nextStep:
        'Do not use this token: Entra did not issue it in this form. In your own app, allow RS256 only and never take the algorithm from the token.',
    });
  });
}
