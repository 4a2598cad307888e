import { isGuid } from '../../../entra/guid.ts';
import type { Facts } from '../../../reading/facts.ts';
import { defineCause } from '../../../reasoning/cause.ts';
import { adminCenterPage } from '../../../reasoning/dialects/admin-center-page.ts';
import { PLACEHOLDERS } from '../../../reasoning/dialects/known-values.ts';
import { inBrackets, quote } from '../../../reasoning/dialects/mention.ts';
import { READ_APP } from '../../../reasoning/dialects/privileges.ts';
import { quoteShell } from '../../../reasoning/dialects/quote.ts';
import { adminCenter, az, code, graph, graphUrl, request } from '../../../reasoning/dialects/repair.ts';
import { clientIdSettings } from '../../../reasoning/repairs/app-configuration.ts';

export const wrongClientIdValue = defineCause('wrong_client_id_value', {
  title: 'Another identifier used as client ID',
  summary: (facts) =>
    `The value sent as the client ID${inBrackets(facts.clientId)} is another identifier: often the object ID, the Secret ID, the tenant ID or the app’s name. Only the “Application (client) ID” works.`,
  ruledOutBy: () =>
    'The value equals “Application (client) ID” on the app registration’s Overview; then the app is missing from the tenant in the address.',
  nextStep: () =>
    'Compare the value with the three GUIDs on the Overview page (Application ID, Object ID, Directory ID) and with the Secret ID column under Certificates & secrets.',
  repairs: (facts) => {
    const readOnly = { undo: 'None: it only reads.', privilege: READ_APP.role };
    const sent = sentGuid(facts);
    return [
      code(facts, [[null, 'Use the Application (client) ID.'], ...clientIdSettings(PLACEHOLDERS.clientId)], {
        change:
          facts.clientId === null
            ? null
            : {
                before: `client_id=${quote(facts.clientId.value)}`,
                after: `client_id=${PLACEHOLDERS.clientId}`,
              },
        undo: 'Put the former value back.',
      }),
      adminCenter(
        [
          adminCenterPage(facts, 'app-overview', 'your app'),
          'Copy “Application (client) ID”, the first of the three GUIDs.',
        ],
        readOnly,
      ),
      az(
        [
          '# Finds the app when the value sent was an object ID (of the registration, or of the enterprise application).',
          `az ad app show --id ${quoteShell(sent)} --query "{name:displayName, clientId:appId}"`,
          `az ad sp show --id ${quoteShell(sent)} --query "{name:displayName, clientId:appId}"`,
        ],
        readOnly,
      ),
      graph([request('GET', graphUrl(facts, `applications/${sent}?$select=displayName,appId`))], {
        undo: 'None: it only reads.',
        privilege: READ_APP.graph,
      }),
    ];
  },
});

function sentGuid({ clientId }: Facts): string {
  const value = clientId?.value.trim() ?? '';
  return isGuid(value) ? value : PLACEHOLDERS.objectId;
}
