import { isGraph } from '../../entra/well-known.ts';
import { pointerToClaim, readClaim, readText } from '../../token/read-claim.ts';
import { miss, pass, type AcceptanceCheck } from '../acceptance-check.ts';
import { ACCESS_TOKEN, judgeAccessToken } from './judge-token.ts';

/** A token about the app itself, for Microsoft Graph (client credentials, RFC 6749 section 4.4). */
export const appOnlyToken: AcceptanceCheck = {
  id: 'app-only-token',
  title: 'The token is of the app itself, for Microsoft Graph',
  why: 'The product works without a user: a token with scp would act for somebody, and only as far as that person may.',
  judge: (subject) =>
    judgeAccessToken(subject, (token) => {
      const audience = readText(token, 'aud') ?? 'nobody';
      if (!isGraph(audience))
        return miss(
          `The token is for ${audience}.`,
          'Ask for https://graph.microsoft.com/.default.',
          [],
          pointerToClaim(token, 'aud', ACCESS_TOKEN),
        );
      const isUsers = readClaim(token, 'scp') !== undefined;
      return isUsers
        ? miss(
            'The token carries scp: it is of a user.',
            'Ask by client credentials, with the app’s own secret.',
            [],
            pointerToClaim(token, 'scp', ACCESS_TOKEN),
          )
        : pass('It has no scp: it is of the app itself.', pointerToClaim(token, 'aud', ACCESS_TOKEN));
    }),
};
