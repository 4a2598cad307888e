import { defineCause } from '../../../reasoning/cause.ts';
import { adminCenterPage } from '../../../reasoning/dialects/admin-center-page.ts';
import { PLACEHOLDERS } from '../../../reasoning/dialects/known-values.ts';
import { inBrackets, quote } from '../../../reasoning/dialects/mention.ts';
import { READ_APP } from '../../../reasoning/dialects/privileges.ts';
import { az, code, adminCenter } from '../../../reasoning/dialects/repair.ts';
import { clientIdSettings } from '../../../reasoning/repairs/app-configuration.ts';

export const clientIdPlaceholder = defineCause('client_id_placeholder', {
  title: 'Placeholder sent as client ID',
  summary: (facts) =>
    `The client ID${inBrackets(facts.clientId)} is the text of a sample or template that was never replaced. Entra looks for an app with that ID and finds none.`,
  ruledOutBy: () => 'The client_id in the address of the sign-in page is a GUID.',
  nextStep: () =>
    'Search the settings where the app really runs (environment, container, build output) for that text; a value in a file that is not loaded has no effect.',
  repairs: (facts) => {
    const change =
      facts.clientId === null
        ? null
        : {
            before: `client_id=${quote(facts.clientId.value)}`,
            after: `client_id=${PLACEHOLDERS.clientId}, a GUID`,
          };
    return [
      code(
        facts,
        [
          [
            null,
            'Put the Application (client) ID of your app registration in its place and start the app again.',
          ],
          ...clientIdSettings(PLACEHOLDERS.clientId),
        ],
        {
          change,
          undo: 'Put the former value back.',
        },
      ),
      adminCenter([adminCenterPage(facts, 'app-overview', 'your app'), 'Copy “Application (client) ID”.'], {
        undo: 'None: it only reads.',
        privilege: READ_APP.role,
      }),
      az(['az ad app list --show-mine --query "[].{name:displayName, clientId:appId}" --output table'], {
        undo: 'None: it only reads.',
        privilege: READ_APP.role,
      }),
    ];
  },
});
