import { readText } from '../../token/read-claim.ts';
import { isOwnToken, pass, warning, type TokenCheck } from './token-check.ts';

/** `oid` with `tid` names a user for ever; `sub` does so for one client only. */
export const userKey: TokenCheck = {
  id: 'user-key',
  title: 'Key of the user',
  examine: ({ token, about }) => {
    if (!isOwnToken(about) || about.subject === 'app') return null;
    if (readText(token, 'oid') !== null && readText(token, 'tid') !== null)
      return pass('oid and tid are there: together they name the user for ever.', ['oid', 'tid']);
    return warning(
      'Without oid and tid only sub names the user, and it changes with the client ID.',
      ['oid', 'tid', 'sub'],
      {
        repair: 'Ask for the scope profile.',
      },
    );
  },
};
