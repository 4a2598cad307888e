import type { Repair } from '../repair.ts';
import type { Facts } from '../../reading/facts.ts';
import { clientIdIn } from '../dialects/known-values.ts';
import { quoteShell } from '../dialects/quote.ts';
import { applicationSetting } from './application-setting.ts';

/** “Allow public client flows”: decides the client type where a request has no redirect URI. */
export function setPublicClientFlows(facts: Facts, isAllowed: boolean): readonly Repair[] {
  const command = (value: boolean): string =>
    `az ad app update --id ${quoteShell(clientIdIn(facts))} --is-fallback-public-client ${value ? 'true' : 'false'}`;
  const label = (value: boolean): string => `Allow public client flows: ${value ? 'Yes' : 'No'}`;
  return applicationSetting(facts, {
    page: 'Authentication',
    clicks: [`Advanced settings (newer pages: Settings) → ${label(isAllowed)}, then Save.`],
    change: { before: label(!isAllowed), after: label(isAllowed) },
    undoClicks: `Set it back to ${isAllowed ? 'No' : 'Yes'} and save.`,
    body: { isFallbackPublicClient: isAllowed },
    undoBody: { isFallbackPublicClient: !isAllowed },
    az: { lines: [command(isAllowed)], undo: command(!isAllowed) },
    hcl: [`fallback_public_client_enabled = ${isAllowed ? 'true' : 'false'}`],
  });
}
