import type { Platform } from '../profile/profile.ts';
import type { WritableFormat } from './format.ts';
import {
  audience,
  audienceOf,
  publisherDomain,
  publisherDomainOf,
  settleTenant,
} from './manifest/audience.ts';
import { secretEnd } from './manifest/expiry.ts';
import { manifestNotes } from './manifest/manifest-notes.ts';
import { settlePlatform } from './manifest/redirects.ts';
import { redirectOn } from './reading/redirect.ts';
import { printJson } from './printing/json.ts';
import type { Leaf } from './reading/leaf.ts';
import type { Plan } from './reading/read-leaves.ts';
import { readWith, toSlots } from './reading/read-with.ts';
import { field, marker, unused } from './reading/takers.ts';
import { hasAny } from './recognise.ts';
import { readScriptText } from './syntax/script-text.ts';

const TYPES: Readonly<Record<Platform, string>> = { web: 'Web', spa: 'Spa', native: 'InstalledClient' };
const PLATFORMS: ReadonlyMap<string, Platform> = new Map([
  ['Web', 'web'],
  ['Spa', 'spa'],
  ['InstalledClient', 'native'],
]);

/** The type stands beside the URL, before or behind it. */
function platformAt(leaves: readonly Leaf[], { path }: Leaf): Platform {
  const beside = leaves.find((leaf) => leaf.path === path.replace(/\.url$/u, '.type'))?.value;
  return PLATFORMS.get(beside?.kind === 'text' ? beside.text : '') ?? 'web';
}

const planOf = (leaves: readonly Leaf[]): Plan => ({
  product: null,
  slots: toSlots({
    appid: field('clientId'),
    name: field('name'),
    signinaudience: audience,
    publisherdomain: publisherDomain,
    id: unused('It is the object ID: no sign-in uses it.'),
    'replyurlswithtype[].url': redirectOn((_found, leaf) => platformAt(leaves, leaf)),
    'replyurlswithtype[].type': marker,
    'passwordcredentials[].enddate': secretEnd,
    allowpublicclient: marker,
  }),
  required: [{ field: 'clientId', add: 'appId' }],
  finish: (found) => {
    settleTenant(found);
    settlePlatform(found);
  },
});

export const manifestAad: WritableFormat = {
  id: 'manifest-aad',
  title: 'App manifest (old format)',
  about: 'what the portal showed under Manifest until 2024',
  product: null,
  fileType: 'json',
  carries: {
    fields: ['name', 'tenant', 'clientId', 'redirectUri', 'platform'],
    inputs: [],
  },
  recognises: (shape) => {
    if (!shape.isObject || !hasAny(shape, 'appid')) return 0;
    const isOld = hasAny(
      shape,
      'replyurlswithtype',
      'allowpublicclient',
      'oauth2allowimplicitflow',
      'oauth2permissions',
    );
    return isOld ? 0.97 : 0;
  },
  read: (source) => readWith(source, readScriptText, (leaves) => [planOf(leaves)]),
  // A list of credentials, even an empty one, would take the place of those that are there.
  write: (profile) => {
    const url = { url: profile.redirectUri, type: TYPES[profile.platform] };
    return printJson({
      appId: profile.clientId,
      name: profile.name,
      signInAudience: audienceOf(profile),
      publisherDomain: publisherDomainOf(profile),
      replyUrlsWithType: profile.redirectUri === '' ? [] : [url],
    });
  },
  notes: (profile) => [
    ...manifestNotes(profile),
    'Graph does not know this older format: for a request to it choose the format of Microsoft Graph.',
  ],
};
