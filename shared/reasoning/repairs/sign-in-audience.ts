import type { Repair } from '../repair.ts';
import type { Facts } from '../../reading/facts.ts';
import { clientIdIn } from '../dialects/known-values.ts';
import { quoteShell } from '../dialects/quote.ts';
import { applicationSetting } from './application-setting.ts';

export type Audience =
  'AzureADMyOrg' | 'AzureADMultipleOrgs' | 'AzureADandPersonalMicrosoftAccount' | 'PersonalMicrosoftAccount';

/** “Supported account types” (signInAudience). */
export function setSignInAudience(facts: Facts, from: Audience, to: Audience): readonly Repair[] {
  const command = (audience: Audience): string =>
    `az ad app update --id ${quoteShell(clientIdIn(facts))} --sign-in-audience ${audience}`;
  return applicationSetting(facts, {
    page: 'supported-accounts',
    clicks: [`Choose ${LABELS[to]}, then Save.`, ...(PERSONAL.has(to) ? [PERSONAL_LIMITS] : [])],
    change: { before: `signInAudience: ${from}`, after: `signInAudience: ${to}` },
    undoClicks: `Choose ${LABELS[from]} again and save.`,
    body: PERSONAL.has(to)
      ? { signInAudience: to, api: { requestedAccessTokenVersion: 2 } }
      : { signInAudience: to },
    undoBody: { signInAudience: from },
    // az has no option for the token version, which has to change in the same request.
    ...(PERSONAL.has(to) ? {} : { az: { lines: [command(to)], undo: command(from) } }),
    hcl: [
      `sign_in_audience = "${to}"`,
      ...(PERSONAL.has(to) ? ['api {', '  requested_access_token_version = 2', '}'] : []),
    ],
  });
}

const LABELS: Readonly<Record<Audience, string>> = {
  AzureADMyOrg: '“Single tenant only” (earlier: “Accounts in this organizational directory only”)',
  AzureADMultipleOrgs: '“Multiple Entra ID tenants” (earlier: “Accounts in any organizational directory”)',
  AzureADandPersonalMicrosoftAccount:
    '“Accounts in any organizational directory and personal Microsoft accounts”',
  PersonalMicrosoftAccount: '“Personal Microsoft accounts only”',
};

const PERSONAL: ReadonlySet<Audience> = new Set([
  'AzureADandPersonalMicrosoftAccount',
  'PersonalMicrosoftAccount',
]);

const PERSONAL_LIMITS =
  'With personal accounts the app must use access tokens of version 2, at most two secrets, and redirect URIs without wildcard or query; if Entra refuses the change, its message names the setting in the way (Manifest: requestedAccessTokenVersion 2).';
