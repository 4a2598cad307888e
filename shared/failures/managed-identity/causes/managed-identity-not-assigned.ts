import { defineCause } from '../../../reasoning/cause.ts';
import { clientIdIn, PLACEHOLDERS } from '../../../reasoning/dialects/known-values.ts';
import { inBrackets } from '../../../reasoning/dialects/mention.ts';
import { quoteShell } from '../../../reasoning/dialects/quote.ts';
import { adminCenter, az, code, command, terraform } from '../../../reasoning/dialects/repair.ts';

const CHANGE = {
  before: 'Identity of the host: not assigned',
  after: 'Identity of the host: assigned, and named in the code',
};
const VIRTUAL_MACHINE = `--resource-group ${quoteShell(PLACEHOLDERS.resourceGroup)} --name ${quoteShell(PLACEHOLDERS.virtualMachine)}`;
const IDENTITY = `--identities ${quoteShell(PLACEHOLDERS.managedIdentity)}`;
const MANAGE = 'Managed Identity Operator on the identity, and Contributor on the host.';

export const managedIdentityNotAssigned = defineCause('managed_identity_not_assigned', {
  title: 'Managed identity not assigned to the host',
  summary: (facts) =>
    `The managed identity that was requested${inBrackets(facts.clientId)} is not assigned to the host that runs the code: its system-assigned identity is off, the ID is that of another identity, or several are assigned and none is named.`,
  ruledOutBy: () =>
    'The page Identity of the host lists this identity (System assigned: On, or the client ID under User assigned); or the endpoint gives no answer at all.',
  nextStep: () =>
    'Open the host in the Azure portal → Identity, and compare the client IDs under User assigned with the one that the code or AZURE_CLIENT_ID names.',
  repairs: (facts) => [
    adminCenter(
      [
        'Azure portal → the host (virtual machine, App Service, container app) → Identity.',
        'System assigned → Status On → Save; or User assigned → Add → the identity.',
        'Name a user-assigned identity by its Client ID in the code or in AZURE_CLIENT_ID; the system-assigned one needs none.',
      ],
      { change: CHANGE, undo: 'Remove the identity on the same page.', privilege: MANAGE },
    ),
    az(
      [
        '# A virtual machine; for App Service: az webapp identity assign, for Container Apps: az containerapp identity assign.',
        `az vm identity assign ${VIRTUAL_MACHINE} ${IDENTITY}`,
        `az vm identity show ${VIRTUAL_MACHINE}`,
      ],
      {
        change: CHANGE,
        undo: command(`az vm identity remove ${VIRTUAL_MACHINE} ${IDENTITY}`),
        privilege: MANAGE,
      },
    ),
    terraform(
      [
        '# In the resource of the host, for example azurerm_linux_virtual_machine:',
        'identity {',
        '  type         = "UserAssigned"',
        '  identity_ids = [azurerm_user_assigned_identity.app.id]',
        '}',
      ],
      {
        change: CHANGE,
        undo: 'Put the earlier block back and run terraform apply again.',
        privilege: MANAGE,
      },
    ),
    code(
      facts,
      [
        [
          null,
          command(
            `curl -H Metadata:true --noproxy '*' ${quoteShell(`http://169.254.169.254/metadata/identity/oauth2/token?api-version=2018-02-01&resource=https://management.azure.com/&client_id=${clientIdIn(facts)}`)}`,
          ),
        ],
        [
          null,
          'This asks the endpoint of a virtual machine directly; leave client_id out for the system-assigned identity. Take the Client ID of the identity, not its Object (principal) ID.',
        ],
      ],
      { undo: 'None: it only asks for a token.' },
    ),
  ],
});
