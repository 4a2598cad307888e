import type { Repair } from '../repair.ts';
import type { Facts } from '../../reading/facts.ts';
import { clientIdIn } from '../dialects/known-values.ts';
import { quoteShell } from '../dialects/quote.ts';
import { applicationSetting } from './application-setting.ts';

/** The switch on today’s page, and its earlier name. */
const switchName = (isAllowed: boolean): string =>
  isAllowed ? 'Enabled (earlier: Yes)' : 'Disabled (earlier: No)';

/** “Allow public client flows”: decides the client type where a request has no redirect URI. */
export function setPublicClientFlows(facts: Facts, isAllowed: boolean): readonly Repair[] {
  const command = (value: boolean): string =>
    `az ad app update --id ${quoteShell(clientIdIn(facts))} --is-fallback-public-client ${value ? 'true' : 'false'}`;
  const label = (value: boolean): string => `Allow public client flows: ${value ? 'Yes' : 'No'}`;
  return applicationSetting(facts, {
    page: 'authentication-settings',
    clicks: [`Allow public client flows: ${switchName(isAllowed)}, then Save.`],
    change: { before: label(!isAllowed), after: label(isAllowed) },
    undoClicks: `Set it back to ${switchName(!isAllowed)} and save.`,
    body: { isFallbackPublicClient: isAllowed },
    undoBody: { isFallbackPublicClient: !isAllowed },
    az: { lines: [command(isAllowed)], undo: command(!isAllowed) },
    hcl: [`fallback_public_client_enabled = ${isAllowed ? 'true' : 'false'}`],
  });
}
