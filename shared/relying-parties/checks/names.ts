import { pointerToClaim, readText } from '../../token/read-claim.ts';
import { miss, pass, type AcceptanceCheck } from '../acceptance-check.ts';
import { ID_TOKEN, judgeIdToken } from './judge-token.ts';

/** What a product makes the user’s own profile from. */
export const names = (why: string): AcceptanceCheck => ({
  id: 'names',
  title: 'The ID token tells who the user is',
  why,
  judge: (subject) =>
    judgeIdToken(subject, (token) => {
      const missing = ['sub', 'name', 'preferred_username'].filter((name) => readText(token, name) === null);
      return missing.length === 0
        ? pass(`name is ${readText(token, 'name') ?? ''}.`, pointerToClaim(token, 'name', ID_TOKEN))
        : miss(`Missing: ${missing.join(', ')}.`, 'Ask for the scope profile.', [], ID_TOKEN);
    }),
});
