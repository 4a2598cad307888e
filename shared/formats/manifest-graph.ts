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
import { GRAPH_SETS, manifestNotes } from './manifest/manifest-notes.ts';
import { settlePlatform } from './manifest/redirects.ts';
import { redirectOn } from './reading/redirect.ts';
import { printJson } from './printing/json.ts';
import type { Plan } from './reading/read-leaves.ts';
import { readWith, toSlots } from './reading/read-with.ts';
import { field, marker, unused } from './reading/takers.ts';
import { hasAny } from './recognise.ts';
import { readScriptText } from './syntax/script-text.ts';

const KEYS: Readonly<Record<Platform, string>> = { web: 'web', spa: 'spa', native: 'publicClient' };

const PLAN: Plan = {
  product: null,
  slots: toSlots({
    appid: field('clientId'),
    displayname: field('name'),
    signinaudience: audience,
    publisherdomain: publisherDomain,
    id: unused('It is the object ID: no sign-in uses it.'),
    'web.redirecturis[]': redirectOn(() => 'web'),
    'spa.redirecturis[]': redirectOn(() => 'spa'),
    'publicclient.redirecturis[]': redirectOn(() => 'native'),
    'passwordcredentials[].enddatetime': secretEnd,
    isfallbackpublicclient: marker,
  }),
  required: [{ field: 'clientId', add: 'appId' }],
  finish: (found) => {
    settleTenant(found);
    settlePlatform(found);
  },
};

export const manifestGraph: WritableFormat = {
  id: 'manifest-graph',
  title: 'App manifest (Microsoft Graph format)',
  about: 'what the admin center shows under Manifest, and Graph as an application',
  product: null,
  fileType: 'json',
  carries: {
    fields: ['name', 'tenant', 'clientId', 'redirectUri', 'platform'],
    inputs: [],
  },
  recognises: (shape) => {
    if (!shape.isObject || !hasAny(shape, 'appid') || hasAny(shape, 'replyurlswithtype')) return 0;
    if (hasAny(shape, 'displayname', 'isfallbackpublicclient', 'requestedaccesstokenversion')) return 0.9;
    return hasAny(shape, 'redirecturis', 'signinaudience') ? 0.8 : 0.2;
  },
  read: (text) => readWith(text, readScriptText, PLAN),
  // A list of credentials, even an empty one, would take the place of those that are there.
  write: (profile) =>
    printJson({
      appId: profile.clientId,
      displayName: profile.name,
      signInAudience: audienceOf(profile),
      publisherDomain: publisherDomainOf(profile),
      ...(profile.redirectUri === ''
        ? {}
        : { [KEYS[profile.platform]]: { redirectUris: [profile.redirectUri] } }),
    }),
  notes: (profile) => [...manifestNotes(profile), GRAPH_SETS],
};
