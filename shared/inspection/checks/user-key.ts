import type { DecodedToken } from '../../evidence/evidence.ts';
import { readText } from '../../token/read-claim.ts';
import { isOwnToken, pass, warning, type TokenCheck, type TokenJudgement } from './token-check.ts';

/** `oid` with `tid` names a user for ever; `sub` does so for one client only. */
export const userKey: TokenCheck = {
  id: 'user-key',
  title: 'Key of the user',
  examine: ({ token, about }) => {
    if (!isOwnToken(about) || about.subject === 'app') return null;
    return about.issuer.kind === 'b2c' ? examineB2c(token) : examineEntra(token);
  },
};

function examineEntra(token: DecodedToken): TokenJudgement {
  const [hasOid, hasTid, hasSub] = ['oid', 'tid', 'sub'].map((name) => readText(token, name) !== null);
  if (hasOid && hasTid)
    return pass('oid and tid are there: together they name the user for ever.', ['oid', 'tid']);
  if (hasOid)
    return warning('Without tid, oid names the user within one tenant only.', ['oid', 'tid'], {
      repair: 'Ask for the scope profile, or keep the tenant of iss beside oid.',
    });
  const missing = hasTid ? 'oid' : 'oid and tid';
  return hasSub
    ? warning(
        `Without ${missing} only sub names the user, and it changes with the client ID.`,
        ['oid', 'tid', 'sub'],
        { repair: 'Ask for the scope profile.' },
      )
    : warning(
        `Without ${missing}, and without sub, nothing names the user for ever.`,
        ['oid', 'tid', 'sub'],
        {
          repair: 'Ask for the scope profile; and ask who issued a token without sub.',
        },
      );
}

/** What older policies write instead of an ID. */
const NO_SUBJECT = /^not supported/iu;

/** B2C writes the object ID into `sub`, the same for all apps of the tenant (learn.microsoft.com/azure/active-directory-b2c/tokens-overview). */
function examineB2c(token: DecodedToken): TokenJudgement {
  const sub = readText(token, 'sub');
  if (readText(token, 'oid') !== null)
    return pass('oid names the user in this B2C tenant, for all its apps.', ['oid', 'iss']);
  if (sub !== null && !NO_SUBJECT.test(sub))
    return pass('sub names the user: B2C writes the object ID into it unless the policy says otherwise.', [
      'sub',
      'iss',
    ]);
  return warning(
    sub === null
      ? 'Without oid and sub nothing names the user for ever.'
      : 'sub holds no ID, and oid is not there: nothing names the user for ever.',
    ['oid', 'sub'],
    {
      repair:
        'Set the subject claim of the user flow to ObjectID, or add User’s Object ID to its application claims.',
    },
  );
}
