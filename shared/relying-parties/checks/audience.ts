import { at } from '../../evidence/place.ts';
import { readText } from '../../token/read-claim.ts';
import { failed, pass, type AcceptanceCheck } from '../acceptance-check.ts';
import { judgeIdToken } from './judge-token.ts';

/** An ID token is for the client that asked. */
export const audience: AcceptanceCheck = {
  id: 'audience',
  title: 'The token is for this app',
  why: 'The product compares aud with the client ID that stands in its settings, and refuses a token for anybody else.',
  judge: (subject) =>
    judgeIdToken(subject, (token) => {
      const { clientId } = subject.evidence.profile;
      const seen = readText(token, 'aud');
      const place = at.claim('id', 'aud');
      return seen?.toLowerCase() === clientId.trim().toLowerCase()
        ? pass('aud is the client ID.', place)
        : failed(
            `aud is ${seen ?? 'missing'}, and the client ID is ${clientId}.`,
            'Type the Application (client) ID of the app that users sign in to.',
            [],
            place,
          );
    }),
};
