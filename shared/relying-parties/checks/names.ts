import { at } from '../../evidence/place.ts';
import { readText } from '../../token/read-claim.ts';
import { failed, pass, type AcceptanceCheck } from '../acceptance-check.ts';
import { judgeIdToken } from './judge-token.ts';

/** What a product makes the user’s own profile from. */
export const names = (why: string): AcceptanceCheck => ({
  id: 'names',
  title: 'The ID token tells who the user is',
  why,
  judge: (subject) =>
    judgeIdToken(subject, (token) => {
      const missing = ['sub', 'name', 'preferred_username'].filter((name) => readText(token, name) === null);
      return missing.length === 0
        ? pass(`name is ${readText(token, 'name') ?? ''}.`, at.claim('id', 'name'))
        : failed(`Missing: ${missing.join(', ')}.`, 'Ask for the scope profile.', [], at.token('id'));
    }),
});
