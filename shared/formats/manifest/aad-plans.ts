import type { Platform } from '../../profile/profile.ts';
import { notice, type Found } from '../reading/found.ts';
import type { Leaf } from '../reading/leaf.ts';
import type { Plan } from '../reading/read-leaves.ts';
import { toSlots } from '../reading/read-with.ts';
import { redirectOn } from '../reading/redirect.ts';
import { field, marker, splitList, text, unused, type Taker } from '../reading/takers.ts';
import { applicationPlans, applicationRoots } from './applications.ts';
import { audience, otherTenants, publisherDomain, settleTenant } from './audience.ts';
import { displayName } from './display-name.ts';
import { secretEnd } from './expiry.ts';
import { CREDENTIAL_SLOTS } from './credentials.ts';
import { publicClient, settlePlatform } from './redirects.ts';

const TYPES: ReadonlyMap<string, Platform> = new Map([
  ['web', 'web'],
  ['spa', 'spa'],
  ['installedclient', 'native'],
]);

/** What the scripts of samples call an application. */
const KINDS: ReadonlyMap<string, Platform> = new Map([
  ['singlepageapplication', 'spa'],
  ['spa', 'spa'],
  ['webapp', 'web'],
  ['web', 'web'],
  ['mobile', 'native'],
  ['desktop', 'native'],
  ['desktopapp', 'native'],
  ['native', 'native'],
  ['console', 'native'],
  ['publicclient', 'native'],
]);

const textOf = (leaf: Leaf | undefined): string =>
  leaf?.value.kind === 'text' ? leaf.value.text.toLowerCase().replaceAll(/[\s-]/gu, '') : '';

/** The type stands beside the URL, before or behind it. */
function platformAt(leaves: readonly Leaf[], { path }: Leaf): Platform {
  const beside = path.replace(/\.url$/iu, '.type').toLowerCase();
  return TYPES.get(textOf(leaves.find((leaf) => leaf.path.toLowerCase() === beside))) ?? 'web';
}

const API = 'This application is an API: it accepts tokens, and has no sign-in of its own.';

function slotsFor(leaves: readonly Leaf[], root: string): ReadonlyMap<string, Taker> {
  const at = (name: string) =>
    leaves.find(({ path }) => path.toLowerCase() === (root === '' ? name : `${root}.${name}`));
  const kind = textOf(at('kind'));
  const isPublic = at('publicclient')?.value;
  const told: Platform | null =
    KINDS.get(kind) ?? (isPublic?.kind === 'boolean' ? (isPublic.isTrue ? 'native' : 'web') : null);
  const plainUrl = redirectOn(() => told ?? 'web');
  /** Several addresses in one text, with commas. */
  const urls: Taker = (found, leaf) => {
    if (leaf.value.kind !== 'text') return;
    for (const url of splitList(leaf.value.text))
      plainUrl(found, { ...leaf, value: { kind: 'text', text: url } });
  };
  return toSlots({
    appid: field('clientId'),
    name: displayName,
    displayname: displayName,
    'x-ms-name': displayName,
    signinaudience: audience,
    audience,
    publisherdomain: publisherDomain,
    availabletoothertenants: otherTenants,
    id: root.includes('aadapps') ? marker : unused('It is the object ID: no sign-in uses it.'),
    kind: text((found, _leaf, value) => {
      if (/^web-?api$/iu.test(value)) notice(found, API);
    }),
    'replyurlswithtype[].url': redirectOn((_found, leaf) => platformAt(leaves, leaf)),
    'replyurlswithtype[].type': marker,
    'replyurls[]': plainUrl,
    replyurls: urls,
    'passwordcredentials[].enddate': secretEnd,
    ...CREDENTIAL_SLOTS,
    allowpublicclient: publicClient,
    publicclient: publicClient,
  });
}

const OLD = [
  'replyurlswithtype[]',
  'replyurlswithtype',
  'allowpublicclient',
  'oauth2allowimplicitflow',
  'oauth2allowidtokenimplicitflow',
  'oauth2permissions[]',
  'oauth2permissions',
  'availabletoothertenants',
];

export const aadRoots = (leaves: readonly Leaf[]): readonly string[] =>
  applicationRoots(leaves, (keys, root) => {
    if (/(?:^|\.)aadapps\[\d+\]$/u.test(root)) return true;
    if (keys.has('serviceprincipaltype')) return false;
    const isNamed = ['appid', 'x-ms-name', 'name', 'displayname'].some((name) => keys.has(name));
    return isNamed && OLD.some((name) => keys.has(name));
  });

export const aadPlans = (leaves: readonly Leaf[]): readonly Plan[] =>
  applicationPlans(leaves, aadRoots(leaves), (root) => slotsFor(leaves, root), settle);

function settle(found: Found): void {
  settleTenant(found);
  settlePlatform(found);
}
