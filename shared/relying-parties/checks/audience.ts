import { pointerToClaim, readText } from '../../token/read-claim.ts';
import { miss, pass, type AcceptanceCheck } from '../acceptance-check.ts';
import { ID_TOKEN, judgeIdToken } from './judge-token.ts';

/** An ID token is for the client that asked. */
export const audience: AcceptanceCheck = {
  id: 'audience',
  title: 'The token is for this app',
  why: 'The product compares aud with the client ID that stands in its settings, and refuses a token for anybody else.',
  judge: (subject) =>
    judgeIdToken(subject, (token) => {
      const { clientId } = subject.evidence.profile;
      const seen = readText(token, 'aud');
      const pointer = pointerToClaim(token, 'aud', ID_TOKEN);
      return seen?.toLowerCase() === clientId.trim().toLowerCase()
        ? pass('aud is the client ID.', pointer)
        : miss(
            `aud is ${seen ?? 'missing'}, and the client ID is ${clientId}.`,
            'Type the Application (client) ID of the app that users sign in to.',
            [],
            pointer,
          );
    }),
};
