import { at } from '../../../evidence/place.ts';
import { nonceMismatch } from '../../browser/causes/nonce-mismatch.ts';
import type { DecodedToken, Evidence } from '../../../evidence/evidence.ts';
import { pointerToClaim, readText } from '../../../token/read-claim.ts';
import { ID_TOKEN, judgeIdToken } from '../../../reasoning/id-token.ts';
import { cannotTell, failed, notApplicable, pass } from '../../../reasoning/judgement.ts';
import { isRenewal } from '../../../reasoning/progress.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';

/** The end that the client library comes to before the token can be looked at. */
const END_CODE = 'nonce-mismatch';

export const idTokenNonceMismatchRule: Rule = {
  id: 'id-token-nonce-mismatch',
  title: 'The ID token answers this request',
  step: 'tokens',
  weight: 'sign-in',
  why: 'The nonce goes out with the request and comes back inside the token. Another nonce means that the token was made for another request, and perhaps was stolen from it.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/v2-protocols-oidc',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  if (isRenewal(evidence)) return notApplicable('A silent renewal sends no nonce.');
  const { authorize, end } = evidence;
  if (end.kind === 'failed' && end.code === END_CODE) return mismatch(end.message, 'end.code');
  return judgeIdToken(evidence, (token) =>
    authorize.status === 'observed'
      ? judgeNonce(token, authorize.value.nonce)
      : cannotTell('The request was not recorded, so the nonce that was sent is not known.'),
  );
}

function judgeNonce(token: DecodedToken, sent: string): Judgement {
  const nonce = readText(token, 'nonce');
  const pointer = at.claim('id', 'nonce');
  if (nonce === sent)
    return pass('The token carries the nonce that was sent.', pointer, 'authorize.value.nonce');
  return mismatch(nonce === null ? 'The token has no nonce.' : 'The token carries another nonce.', pointer);
}

function mismatch(seen: string, pointer: string): Judgement {
  return failed({
    cause: nonceMismatch,
    headline: 'The ID token does not carry the nonce of this request.',
    seen,
    places: [pointer],
    repair: [
      'Sign in again from the start, in one tab only, and do not use this token.',
      'In your own app: keep the nonce per sign-in, so that a second tab or a second server does not overwrite it.',
    ],
  });
}
