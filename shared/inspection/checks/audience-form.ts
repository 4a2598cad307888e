import { isGuid } from '../../entra/guid.ts';
import { readClaim } from '../../token/read-claim.ts';
import { isOfB2c } from './account-kind.ts';
import { failed, isOwnToken, pass, quoted, warning, type TokenCheck } from './token-check.ts';

/** v2 audiences are always the GUID; v1 ones are whatever the client called the API. */
export const audienceForm: TokenCheck = {
  id: 'audience-form',
  title: 'Audience',
  examine: ({ token, about }) => {
    if (!isOwnToken(about)) return null;
    const aud = readClaim(token, 'aud');
    if (typeof aud !== 'string' || aud === '')
      return failed('aud is not one text: the token does not say whom it is for.', ['aud'], {
        repair: 'Do not accept this token: Entra names exactly one audience.',
      });
    if (isGuid(aud))
      return pass(
        about.kind === 'id-token'
          ? 'aud is a client ID: yours, it has to be.'
          : 'aud is the client ID of the API.',
        ['aud'],
      );
    const isB2c = isOfB2c({ token, about });
    if (about.version === '2.0' || about.kind === 'id-token' || isB2c)
      return failed(
        `aud is ${quoted(aud)}; in such a token ${isB2c ? 'B2C' : 'Entra'} writes a client ID.`,
        ['aud'],
        {
          repair: 'Do not accept this token before you know who issued it.',
        },
      );
    return warning(
      `aud is ${quoted(aud)}, as the client called the API; another client may call it otherwise, or with “/” at the end.`,
      ['aud'],
      {
        repair:
          'Let the API accept its client ID and every App ID URI of its own, or set requestedAccessTokenVersion to 2.',
        cause: 'token_audience_mismatch',
      },
    );
  },
};
