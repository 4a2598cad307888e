import { at } from '../../evidence/place.ts';
import type { DecodedToken } from '../../evidence/evidence.ts';
import { readClaim } from '../../token/read-claim.ts';
import { cannotTell, pass, type Acceptance, type AcceptanceCheck } from '../acceptance-check.ts';
import type { Inputs } from '../inputs.ts';
import { judgeIdToken } from './judge-token.ts';

/** `unproven`: what follows where the token does not vouch for the address; it gets the product’s inputs. */
export const emailVerified = (why: string, unproven: (inputs: Inputs) => Acceptance): AcceptanceCheck => ({
  id: 'email-verified',
  title: 'Somebody vouches for the e-mail address',
  why,
  judge: (subject) => judgeIdToken(subject, (token) => vouchedFor(token) ?? unproven(subject.inputs)),
});

/** `xms_edov`: the domain of the address is verified by its owner. Entra writes `true`, `1` or `"1"`. */
function vouchedFor(token: DecodedToken): Acceptance | null {
  const claim = ['xms_edov', 'email_verified'].find((name) =>
    [true, 1, '1', 'true'].some((yes) => readClaim(token, name) === yes),
  );
  return claim === undefined
    ? null
    : pass(`${claim} says that the domain’s owner is proven.`, at.claim('id', claim));
}

export const notVouched = (consequence: string): Acceptance =>
  cannotTell(`Entra does not say whether the address is verified (no xms_edov in the token). ${consequence}`);
