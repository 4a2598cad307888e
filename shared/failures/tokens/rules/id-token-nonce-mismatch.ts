import type { DecodedToken, Evidence } from '../../../evidence/evidence.ts';
import { at, type Place } from '../../../evidence/place.ts';
import { judgeIdToken } from '../../../reasoning/id-token.ts';
import { cannotTell, failed, notApplicable, pass } from '../../../reasoning/judgement.ts';
import { isRenewal } from '../../../reasoning/progress.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';
import { readText } from '../../../token/read-claim.ts';
import { nonceMismatch } from '../../browser/causes/nonce-mismatch.ts';

/** The client library ends the attempt with it before the token can be looked at. */
const END_CODE = 'nonce-mismatch';

export const idTokenNonceMismatchRule: Rule = {
  id: 'id-token-nonce-mismatch',
  title: 'The ID token belongs to this request',
  step: 'tokens',
  weight: 'sign-in',
  why: 'The nonce is sent with the request and comes back inside the token. Another nonce means that the token was issued for another request, and may have been stolen from it.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/v2-protocols-oidc',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  if (isRenewal(evidence)) return notApplicable('A silent renewal sends no nonce.');
  if (evidence.kind === 'device-code') return notApplicable('A request for a device code has no nonce.');
  const { authorize, end } = evidence;
  if (end.kind === 'failed' && end.code === END_CODE) return mismatch(end.message, at.end);
  return judgeIdToken(evidence, (token) =>
    authorize.status === 'observed'
      ? judgeNonce(token, authorize.value.nonce)
      : cannotTell('The request was not recorded, so the nonce that was sent is not known.'),
  );
}

function judgeNonce(token: DecodedToken, sent: string): Judgement {
  const nonce = readText(token, 'nonce');
  const place = at.claim('id', 'nonce');
  if (nonce === sent) return pass('The token has the nonce that was sent.', place, at.request('nonce'));
  return mismatch(nonce === null ? 'The token has no nonce.' : 'The token has another nonce.', place);
}

function mismatch(seen: string, place: Place): Judgement {
  return failed({
    cause: nonceMismatch,
    headline: 'The ID token does not have the nonce of this request.',
    seen,
    places: [place],
    nextStep: 'Do not use this token; sign in again from the start, in one tab only.',
  });
}
