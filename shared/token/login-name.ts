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

/** A login name that an error quotes, such as “The signed in user 'mara@contoso.com' is blocked”. */
const QUOTED = /['"‘“]([^\s'"‘’“”<>@]{1,64}@[^\s'"‘’“”<>@]{1,134})['"’”]/u;

/**
 * Who signed in, or tried to: as the tokens say, else as Entra’s error quotes it, else the login hint that was sent, which
 * is said with it, for the user may have chosen another account. `null`: nothing names anybody. For display only.
 */
export function whoTriedIn(evidence: Evidence): string | null {
  const { pages, callback, end, profile } = evidence;
  const errors = [
    end.kind === 'failed' ? end.details : null,
    callback.status === 'observed' ? callback.value.error : null,
    ...pages.map(({ error }) => error).toReversed(),
  ];
  const [quoted] = errors.flatMap((error) => QUOTED.exec(error?.description ?? '')?.[1] ?? []);
  const hint = profile.loginHint.trim().slice(0, LONGEST);
  return loginNameIn(evidence) ?? quoted ?? (hint === '' ? null : `${hint} (login hint)`);
}
