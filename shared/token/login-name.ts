import type { Evidence } from '../evidence/evidence.ts';
import { readText } from './read-claim.ts';

const NAMES = ['preferred_username', 'upn', 'unique_name', 'email'];
const LONGEST = 200;

/** Who signed in, as the tokens call them; `null` when no token came or none says it. For display only. */
export function loginNameIn({ idToken, accessToken }: Evidence): string | null {
  for (const token of [idToken, accessToken]) {
    if (token.status !== 'observed') continue;
    const name = NAMES.map((claim) => readText(token.value, claim)).find((text) => text !== null);
    if (name !== undefined && name !== null) return name.slice(0, LONGEST);
  }
  return null;
}
