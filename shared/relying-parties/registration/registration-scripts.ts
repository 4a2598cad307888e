import type { Facts } from '../../reading/facts.ts';
import type { Repair } from '../../reasoning/repair.ts';
import { adminConsentUrl } from '../../reasoning/repairs/consent.ts';
import { graphHostIn, PLACEHOLDERS, tenantIn } from '../../reasoning/dialects/known-values.ts';
import { CHANGE_APP, GRANT_CONSENT } from '../../reasoning/dialects/privileges.ts';
import { quoteShell } from '../../reasoning/dialects/quote.ts';
import {
  applicationPath,
  az,
  command,
  graph,
  graphUrl,
  request,
  terraform,
} from '../../reasoning/dialects/repair.ts';
import { toAzScript } from './az-script.ts';
import { toGraphRequests } from './graph-requests.ts';
import type { Registration } from './registration.ts';
import { toTerraform } from './terraform-configuration.ts';

/** The whole registration in each dialect, filled with what is known; {@link toChecklist} has the clicks. */
export function registrationScripts(registration: Registration, facts: Facts): readonly Repair[] {
  const needsAdmin = registration.permissions.some((permission) => permission.needsAdmin);
  const role = needsAdmin
    ? `Application Developer to register; to consent: ${GRANT_CONSENT.role}`
    : 'Application Developer; or any member, where users may register applications.';
  const permission = needsAdmin ? `${CHANGE_APP.graph} ${GRANT_CONSENT.graph}` : CHANGE_APP.graph;
  const consentUrl = adminConsentUrl({ ...facts, clientId: null });
  return [
    az([toAzScript(registration, tenantIn(facts))], {
      undo: command(`az ad app delete --id ${quoteShell(PLACEHOLDERS.clientId)}`),
      privilege: role,
    }),
    graph(toGraphRequests(registration, graphHostIn(facts), consentUrl), {
      undo: request('DELETE', graphUrl(facts, applicationPath(PLACEHOLDERS.clientId))),
      privilege: permission,
    }),
    terraform([toTerraform(registration)], { undo: command('terraform destroy'), privilege: permission }),
  ];
}
