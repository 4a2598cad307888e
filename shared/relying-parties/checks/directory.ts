import { at } from '../../evidence/place.ts';
import { readText } from '../../token/read-claim.ts';
import { isGuid } from '../../entra/guid.ts';
import { cannotTell, failed, pass, type AcceptanceCheck } from '../acceptance-check.ts';
import { isOn } from '../read-input.ts';
import { judgeIdToken } from './judge-token.ts';

/** Which directory the user comes from, and whether the product is set to let that one in. */
export const directory = (why: string): AcceptanceCheck => ({
  id: 'directory',
  title: 'The user comes from a directory that the connection lets in',
  why,
  judge: (subject) =>
    judgeIdToken(subject, (token) => {
      const seen = readText(token, 'tid');
      const place = at.claim('id', 'tid');
      if (seen === null) return cannotTell('The token does not name its directory (tid).');
      if (isOn(subject.inputs, 'useCommonEndpoint'))
        return pass(`The user’s directory is ${seen}; the common endpoint lets every one in.`, place);
      const tenant = subject.evidence.profile.tenant.trim();
      if (!isGuid(tenant))
        return pass(`The sign-in went to ${tenant}, and the token is of its directory ${seen}.`, place);
      return tenant.toLowerCase() === seen.toLowerCase()
        ? pass('The token is of the directory in the settings.', place)
        : failed(
            `The token is of the directory ${seen}, and the connection is for ${tenant}.`,
            'Register the app in the directory whose users shall sign in, or use the common endpoint with a multitenant app.',
            [],
            place,
          );
    }),
});
