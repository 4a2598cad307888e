import type { Evidence } from '../evidence/evidence.ts';
import { readText } from './read-claim.ts';

const NAMES = ['preferred_username', 'upn', 'unique_name', 'email'];
const LONGEST = 200;

/** Who signed in, as the tokens call them; `null` when no token came or none says it. For display only. */
export function loginNameIn({ idToken, accessToken }: Evidence): string | null {
  const seen = [idToken, accessToken].flatMap((token) => (token.status === 'observed' ? [token.value] : []));
  const [name] = seen.flatMap((token) => NAMES.flatMap((claim) => readText(token, claim) ?? []));
  return name === undefined ? null : name.slice(0, LONGEST);
}
