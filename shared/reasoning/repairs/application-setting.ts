import type { Repair } from '../repair.ts';
import type { PageId } from '../../entra/admin-center.ts';
import type { Facts } from '../../reading/facts.ts';
import { adminCenterPage } from '../dialects/admin-center-page.ts';
import { clientIdIn } from '../dialects/known-values.ts';
import { CHANGE_APP } from '../dialects/privileges.ts';
import type { Json } from '../dialects/quote.ts';
import {
  adminCenter,
  applicationPath,
  az,
  azRest,
  command,
  graph,
  graphUrl,
  request,
  terraform,
  type Change,
} from '../dialects/repair.ts';

/** One setting of the app registration, told once and printed in four dialects. */
export type ApplicationSetting = {
  /** A page of the app registration. */
  readonly page: PageId;
  readonly clicks: readonly string[];
  readonly change: Change;
  readonly undoClicks: string;
  /** Body of the PATCH, and the one that takes it back. */
  readonly body: Json;
  readonly undoBody: Json;
  /** Commands, where `az ad app update` has an option for it; else `az rest` sends the body. */
  readonly az?: { readonly lines: readonly string[]; readonly undo: string };
  /** Lines inside `resource "azuread_application"`. */
  readonly hcl: readonly string[];
  /** What one must know before sending the PATCH, for example that it replaces a list. */
  readonly warning?: string;
  /** Another app than the one that failed, for example the API. */
  readonly clientId?: string;
};

export function applicationSetting(facts: Facts, setting: ApplicationSetting): readonly Repair[] {
  const { change, warning, body, undoBody } = setting;
  const clientId = setting.clientId ?? clientIdIn(facts);
  const url = graphUrl(facts, applicationPath(clientId));
  const page = adminCenterPage(facts, setting.page, clientId);
  const comment = warning === undefined ? [] : [`# ${warning}`];
  const azLines = setting.az?.lines ?? [...comment, azRest('PATCH', url, body)];
  return [
    adminCenter([page, ...setting.clicks], {
      change,
      undo: setting.undoClicks,
      privilege: CHANGE_APP.role,
    }),
    az(azLines, {
      change,
      undo: command(setting.az?.undo ?? azRest('PATCH', url, undoBody)),
      privilege: CHANGE_APP.role,
    }),
    graph([...(warning === undefined ? [] : [warning]), request('PATCH', url, body)], {
      change,
      undo: request('PATCH', url, undoBody),
      privilege: CHANGE_APP.graph,
    }),
    terraform(['resource "azuread_application" "app" {', ...setting.hcl.map((line) => `  ${line}`), '}'], {
      change,
      undo: 'Put the earlier lines back and run terraform apply again.',
      privilege: CHANGE_APP.graph,
    }),
  ];
}
