import { redirectUriDifference } from '../reasoning/near-miss/redirect-uri-difference.ts';
import type { Matter } from './matters.ts';
import type { Row } from './row.ts';
import { troubledSides, type ComparedSide } from './side.ts';

/** Why a difference explains what is wrong on one side. */
export function whyMatters(row: Row, matter: Matter | null, left: ComparedSide, right: ComparedSide): string {
  const troubled = troubledSides(left, right);
  if (troubled.length !== 1) {
    return `The errors point at ${matter?.noun ?? 'this'}, and it is not the same on both sides.`;
  }
  const [bad, good] = troubled[0] === left ? [row.left, row.right] : [row.right, row.left];
  if (matter?.id === 'redirect-uri' && bad !== null && good !== null) return whyRedirectUri(bad, good);
  if (row.group === 'tokens') return whyClaim(row.name, bad, good);
  const noun = matter?.noun ?? 'this';
  return bad === null
    ? `The side that works has this set, and what went wrong on the other points at ${noun}.`
    : `What went wrong points at ${noun}, and the side that works has ${good === null ? 'none' : 'another value'}.`;
}

function whyRedirectUri(bad: string, good: string): string {
  const difference = redirectUriDifference(bad, good);
  return difference === null
    ? 'Entra accepted the other redirect URI, so that one is registered.'
    : `Entra accepted the other redirect URI, so that one is registered: ${difference}.`;
}

function whyClaim(name: string, bad: string | null, good: string | null): string {
  if (bad === null) return `${name} is there on the side that works, and is missing on the other.`;
  if (good === null) return `${name} is there only on the side with the trouble.`;
  return `${name} has another value on the side that works.`;
}

export const whyFollows = (leader: Row): string => `Follows from ${leader.name}.`;

type Note = (left: string | null, right: string | null) => string | null;

/** What is worth a word although nothing failed by it, after the claim's name. */
const NOTES: ReadonlyMap<string, Note> = new Map<string, Note>([
  ['acct', () => 'One account is a member of the tenant, the other a guest.'],
  ['idp', () => 'The accounts live in different places: one of them is a guest.'],
  ['groups', (left, right) => describeLists(left, right, 'group')],
  ['roles', (left, right) => describeLists(left, right, 'role')],
  ['wids', (left, right) => describeLists(left, right, 'directory role')],
  ['scp', () => 'Not the same permissions were granted.'],
  ['_claim_names', () => 'One user has too many groups for a token.'],
  ['ver', () => 'The tokens are of different versions: the API’s registration decides that.'],
  ['aud', () => 'The tokens are for different readers.'],
  ['tid', () => 'The tokens come from different tenants.'],
  ['amr', () => 'The users proved who they are in different ways.'],
  ['acr', () => 'The sign-ins are of different strength.'],
  ['acrs', () => 'Different authentication contexts were met.'],
  ['oid', () => 'Different users signed in.'],
]);

export function whyNotable({ path, group, left, right }: Row): string | null {
  const claim = group === 'tokens' ? /\.payload\.(.+)$/u.exec(path)?.[1] : undefined;
  return claim === undefined ? null : (NOTES.get(claim)?.(left, right) ?? null);
}

function describeLists(left: string | null, right: string | null, noun: string): string {
  const [one, other] = [toSet(left), toSet(right)];
  const onlyLeft = [...one].filter((entry) => !other.has(entry)).length;
  const onlyRight = [...other].filter((entry) => !one.has(entry)).length;
  return `${count(onlyLeft, noun)} only at the left, ${count(onlyRight, noun)} only at the right.`;
}

const toSet = (text: string | null): ReadonlySet<string> =>
  new Set(text === null || text === '' ? [] : text.split('\n'));

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
