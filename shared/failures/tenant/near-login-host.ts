import { CLOUD_IDS, cloudById } from '../../entra/clouds.ts';
import { cloudOfLoginHost } from '../../reading/login-address.ts';

const LOGIN_HOSTS = [
  ...CLOUD_IDS.flatMap((id) => cloudById(id).loginHost ?? []),
  'login.windows.net',
  'sts.windows.net',
  'login-us.microsoftonline.com',
];
/** Up to three letters may differ; `login.microsoft.com` and the hosts of external tenants are no misspellings. */
const MOST_EDITS = 3;
const LONGEST = 60;
/** Names that Microsoft never had as login hosts, but that stand in authorities. */
const NEVER_LOGIN_HOSTS: ReadonlySet<string> = new Set(['login.azure.com', 'login.onmicrosoft.com']);
/** Hosts of Microsoft that are, or were, near a login host: the closed German cloud, pages of the sign-in. */
const RIGHT_HOSTS: ReadonlySet<string> = new Set([
  'login.microsoftonline.de',
  'login.microsoftonline-p.com',
  'login.microsoftonline-int.com',
  'login1.microsoftonline.com',
  'login2.microsoftonline.com',
  'loginex.microsoftonline.com',
]);

/** `login.microsoftonlin.com`, `loginmicrosoftonline.com`: nearly, but not quite, a login host. */
export function isNearLoginHost(value: string): boolean {
  const host = value.toLowerCase();
  if (host.length > LONGEST || cloudOfLoginHost(host) !== null || RIGHT_HOSTS.has(host)) return false;
  if (NEVER_LOGIN_HOSTS.has(host)) return true;
  return LOGIN_HOSTS.some((known) => {
    const most = known.length > 16 ? MOST_EDITS : 1;
    return (
      Math.abs(known.length - host.length) <= most &&
      (distance(known, host) <= most || lettersOf(known) === lettersOf(host))
    );
  });
}

/** A part of the name moved elsewhere: `login.crosoftonlinemi.com`. */
const lettersOf = (host: string): string => Array.from(host).sort().join('');

/** Levenshtein’s. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const swap = (row[j - 1] ?? 0) + (one.charAt(i - 1) === other.charAt(j - 1) ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
