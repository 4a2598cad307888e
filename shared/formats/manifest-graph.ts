import type { Platform } from '../profile/profile.ts';
import type { WritableFormat } from './format.ts';
import { GRAPH_SETS, manifestNotes } from './manifest/manifest-notes.ts';
import { audienceOf, publisherDomainOf } from './manifest/audience.ts';
import { graphPlans, graphRoots } from './manifest/graph-plans.ts';
import { isCode } from './manifest/is-code.ts';
import { printJson } from './printing/json.ts';
import { readWith } from './reading/read-with.ts';
import { hasAny } from './recognise.ts';
import { readJsonText } from './syntax/json-text.ts';

const KEYS: Readonly<Record<Platform, string>> = { web: 'web', spa: 'spa', native: 'publicClient' };

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
    const { text } = shape;
    if (!/["']?(?:appId|displayName|webApplicationInfo)["']?\s*:/iu.test(text) || isCode(text)) return 0;
    if (graphRoots(shape.leavesBy(readJsonText)).length > 0) return hasAny(shape, 'appid') ? 0.95 : 0.9;
    if (!shape.isObject || hasAny(shape, 'replyurlswithtype', 'allowpublicclient')) return 0;
    return hasAny(shape, 'redirecturis', 'signinaudience', 'isfallbackpublicclient') ? 0.8 : 0;
  },
  read: (text) => readWith(text, readJsonText, graphPlans),
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
