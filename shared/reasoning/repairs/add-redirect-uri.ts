import { ADD_REDIRECT_URI, pageName } from '../../entra/admin-center.ts';
import type { Repair } from '../repair.ts';
import type { Facts } from '../../reading/facts.ts';
import { clientIdIn, PLACEHOLDERS } from '../dialects/known-values.ts';
import { quoteHcl, quoteShell, type Json } from '../dialects/quote.ts';
import { applicationSetting } from './application-setting.ts';
import { PLATFORM_NAMES, type Platform } from './platform.ts';
import { isRefusedByTerraform, keepFromTerraform } from './without-path.ts';

/**
 * Registers one more redirect URI under a platform, keeping those that are there. Which ones are there is never surely
 * known: az reads them, and in a request body a placeholder stands for them that Entra refuses.
 */
export function addRedirectUri(facts: Facts, platform: Platform, uri: string): readonly Repair[] {
  const { label, property, option, block } = PLATFORM_NAMES[platform];
  const patch = (...redirectUris: readonly string[]): Json => ({ [property]: { redirectUris } });
  return applicationSetting(facts, {
    page: 'redirect-uris',
    clicks: [...typeRedirectUri(platform, uri), 'It works after a minute or so.'],
    change: { before: `${label}: without ${uri}`, after: `${label}: ${uri}, and the others as before` },
    undoClicks: `Delete ${uri} from the list under “${label}” and save.`,
    body: patch(STAY, uri),
    undoBody: patch(STAY),
    warning: LIST_IS_REPLACED,
    ...(option === null ? {} : { az: azCommand(facts, `${property}.redirectUris[]`, option, uri) }),
    hcl: isRefusedByTerraform(platform, uri)
      ? keepFromTerraform(platform)
      : [
          `${block} {`,
          '  # Keep the URIs that stand here already: Terraform removes those that do not.',
          `  redirect_uris = [${quoteHcl(uri)}]`,
          '}',
        ],
  });
}

/** On the page of the redirect URIs, which takes only the common schemes. */
export function typeRedirectUri(platform: Platform, uri: string): readonly string[] {
  const { label, property } = PLATFORM_NAMES[platform];
  return [
    `${ADD_REDIRECT_URI} → ${label}: type exactly ${uri}, then Configure (earlier: Save).`,
    ...(MAY_BE_REFUSED.test(uri)
      ? [`If the page refuses it, add it under ${pageName('manifest')}: ${property}.redirectUris.`]
      : []),
  ];
}

/** Today’s page refuses what is neither https nor http with localhost: brk-…, msal…, 127.0.0.1. */
const MAY_BE_REFUSED = /^(?!https:|http:\/\/localhost\b)[a-z][a-z0-9+.-]*:/iu;

function azCommand(facts: Facts, list: string, option: string, uri: string) {
  const id = quoteShell(clientIdIn(facts));
  const update = `az ad app update --id ${id} ${option}`;
  return {
    lines: [
      '# This replaces the whole list; $(…) puts in the URIs that are registered now, so that they stay.',
      `${update} $(az ad app show --id ${id} --query "${list}" --output tsv) ${quoteShell(uri)}`,
    ],
    undo: `${update} ${quoteShell(STAY)}`,
  };
}

const STAY = PLACEHOLDERS.otherRedirectUris;

export const LIST_IS_REPLACED = `This replaces the whole list: drop ${STAY} when no other URI is registered.`;
