import { at } from '../../evidence/place.ts';
import { isGraph } from '../../entra/well-known.ts';
import { readClaim, readText } from '../../token/read-claim.ts';
import { failed, pass, type AcceptanceCheck } from '../acceptance-check.ts';
import { judgeAccessToken } from './judge-token.ts';

/** A token about the app itself, for Microsoft Graph (client credentials, RFC 6749 section 4.4). */
export const appOnlyToken: AcceptanceCheck = {
  id: 'app-only-token',
  title: 'The token is of the app itself, for Microsoft Graph',
  why: 'The product works without a user: a token with scp would act for somebody, and only as far as that person may.',
  judge: (subject) =>
    judgeAccessToken(subject, (token) => {
      const audience = readText(token, 'aud') ?? 'nobody';
      if (!isGraph(audience))
        return failed(
          `The token is for ${audience}.`,
          'Ask for https://graph.microsoft.com/.default.',
          [],
          at.claim('access', 'aud'),
        );
      const isUsers = readClaim(token, 'scp') !== undefined;
      return isUsers
        ? failed(
            'The token carries scp: it is of a user.',
            'Ask by client credentials, with the app’s own secret.',
            [],
            at.claim('access', 'scp'),
          )
        : pass('It has no scp: it is of the app itself.', at.claim('access', 'aud'));
    }),
};
