import type { Platform } from '../profile/profile.ts';
import type { WritableFormat } from './format.ts';
import { manifestNotes } from './manifest/manifest-notes.ts';
import { aadPlans, aadRoots } from './manifest/aad-plans.ts';
import { audienceOf, publisherDomainOf } from './manifest/audience.ts';
import { isCode } from './manifest/is-code.ts';
import { printJson } from './printing/json.ts';
import { readWith } from './reading/read-with.ts';
import { hasAny } from './recognise.ts';
import { readJsonText } from './syntax/json-text.ts';

const TYPES: Readonly<Record<Platform, string>> = { web: 'Web', spa: 'Spa', native: 'InstalledClient' };
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
    const { text } = shape;
    if (!/["'](?:appId|AADApps|AppRegistrations|replyUrls\w*)["']\s*:/iu.test(text) || isCode(text)) return 0;
    if (aadRoots(shape.leavesBy(readJsonText)).length > 0) return 0.97;
    if (!shape.isObject) return 0;
    return hasAny(
      shape,
      'replyurlswithtype',
      'allowpublicclient',
      'oauth2allowimplicitflow',
      'oauth2permissions',
    )
      ? 0.9
      : 0;
  },
  read: (text) => readWith(text, readJsonText, aadPlans),
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
