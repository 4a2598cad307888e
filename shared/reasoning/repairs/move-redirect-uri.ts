import type { Repair } from '../repair.ts';
import type { Facts } from '../../reading/facts.ts';
import { PLACEHOLDERS, redirectUriIn } from '../dialects/known-values.ts';
import { quoteHcl, type Json } from '../dialects/quote.ts';
import { LIST_IS_REPLACED, typeRedirectUri } from './add-redirect-uri.ts';
import { applicationSetting } from './application-setting.ts';
import { PLATFORM_NAMES, type Platform } from './platform.ts';
import { isRefusedByTerraform, keepFromTerraform } from './without-path.ts';

/** Takes the redirect URI from one platform and registers it under another, in one step: it may stand under one only. */
export function moveRedirectUri(facts: Facts, from: Platform, to: Platform): readonly Repair[] {
  const uri = redirectUriIn(facts);
  const [old, next] = [PLATFORM_NAMES[from], PLATFORM_NAMES[to]];
  return applicationSetting(facts, {
    page: 'redirect-uris',
    clicks: [`Delete ${uri} under “${old.label}”.`, ...typeRedirectUri(to, uri)],
    change: { before: `${old.label}: ${uri}`, after: `${next.label}: ${uri}` },
    undoClicks: `Delete ${uri} under “${next.label}” and add it under “${old.label}”.`,
    body: platforms([from, [STAY]], [to, [STAY, uri]]),
    undoBody: platforms([from, [STAY, uri]], [to, [STAY]]),
    warning: LIST_IS_REPLACED,
    hcl: isRefusedByTerraform(to, uri)
      ? keepFromTerraform(from, to)
      : [
          `${old.block} {`,
          `  redirect_uris = [] # the others that stand here stay; ${quoteHcl(uri)} goes`,
          '}',
          `${next.block} {`,
          `  redirect_uris = [${quoteHcl(uri)}] # and those that stand here already`,
          '}',
        ],
  });
}

const STAY = PLACEHOLDERS.otherRedirectUris;

type Uris = readonly [platform: Platform, uris: readonly string[]];

function platforms(...lists: readonly Uris[]): Json {
  return Object.fromEntries(
    lists.map(([platform, redirectUris]) => [PLATFORM_NAMES[platform].property, { redirectUris }]),
  );
}
