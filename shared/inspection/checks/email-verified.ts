import { readClaim, readText } from '../../token/read-claim.ts';
import { isOfB2c } from './account-kind.ts';
import { note, pass, warning, type TokenCheck } from './token-check.ts';

const ADD_CLAIM = 'Add the optional claims email and xms_edov (the latter through the manifest).';

/** `xms_edov` says whether the domain's owner vouches for the address; `email_verified` is not Entra's. */
export const emailVerified: TokenCheck = {
  id: 'email-verified',
  title: 'E-mail verified',
  examine: ({ token, about }) => {
    if (readText(token, 'email') === null) return null;
    const proven = readClaim(token, 'xms_edov');
    if (proven === true || proven === 1 || proven === '1' || proven === 'true')
      return pass('xms_edov: the address belongs to a domain that the user’s tenant has proven.', [
        'xms_edov',
      ]);
    if (proven !== undefined)
      return warning(
        'xms_edov says that nobody has proven this address: do not link accounts by it.',
        ['xms_edov'],
        {
          repair: 'Link accounts by oid and tid, or verify the address yourself.',
        },
      );
    if (isOfB2c({ token, about }))
      return note('Whether the address was proven is up to the policy.', ['email'], {
        repair: 'Look in the policy whether it verifies the address before it writes it.',
      });
    if (readClaim(token, 'email_verified') !== undefined)
      return warning(
        'email_verified is not a claim that Entra writes by itself; somebody maps it.',
        ['email_verified'],
        { repair: ADD_CLAIM },
      );
    return note('Nothing says that the address is proven; there is no email_verified in Entra.', ['email'], {
      repair: ADD_CLAIM,
    });
  },
};
