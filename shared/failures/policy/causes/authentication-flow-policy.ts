import { menuPath } from '../../../entra/admin-center.ts';
import { defineCause } from '../../../reasoning/cause.ts';
import { theApp } from '../../../reasoning/dialects/mention.ts';
import { CHANGE_CONDITIONAL_ACCESS } from '../../../reasoning/dialects/privileges.ts';
import { code } from '../../../reasoning/dialects/repair.ts';
import { findPolicy } from '../../../reasoning/repairs/conditional-access.ts';
import { askAdministrator } from '../../../reasoning/repairs/message.ts';

export const authenticationFlowPolicy = defineCause('authentication_flow_policy', {
  title: 'Device code flow blocked by policy',
  summary: (facts) =>
    `A Conditional Access policy with the condition “Authentication flows” blocks device code flow or authentication transfer for ${theApp(facts)}. It also refuses refresh tokens of sessions that once began that way, even when the later request is an ordinary one.`,
  ruledOutBy: () =>
    'In the sign-in log, “Original transfer method” is not Device code flow or Authentication transfer, or the failing policy has no condition “Authentication flows”.',
  nextStep: () =>
    'Delete the stored tokens and sign in once with the browser instead of a device code: if that works, the flow is what the policy blocks.',
  repairs: (facts) => [
    code(
      facts,
      [
        [
          null,
          'Clear the token cache of the tool first: a session that began with a device code stays marked, so repeating the refresh does not help.',
        ],
        [
          ['azure-cli'],
          'Azure CLI: az account clear, then az login without --use-device-code. azd: azd auth logout, azd auth login.',
        ],
        [
          ['powershell'],
          'PowerShell: Disconnect-AzAccount or Disconnect-MgGraph, then Connect-AzAccount or Connect-MgGraph without -UseDeviceAuthentication or -UseDeviceCode.',
        ],
        [
          ['azidentity', 'msal.net', 'msal-python', 'msal-node'],
          'Code: InteractiveBrowserCredential or AcquireTokenInteractive (acquire_token_interactive) instead of the device code call.',
        ],
        [
          ['docker', 'kubernetes', 'github-actions', 'terraform'],
          'On machines without a browser: a managed identity, a federated credential or a service principal instead of a person.',
        ],
      ],
      {
        change: { before: 'Device code flow', after: 'System browser or broker, in a new session' },
        undo: 'Put the former flow back.',
      },
    ),
    askAdministrator(facts, {
      problem: 'A policy blocks device code flow (or authentication transfer) for the sign-in below.',
      request: [
        `If this app needs that flow, please exclude it or its users: ${menuPath('authentication-flows')}. The property “Original transfer method” of the sign-in log shows how the session began.`,
      ],
      undo: 'Set the policy back as it was.',
      privilege: CHANGE_CONDITIONAL_ACCESS,
    }),
    ...findPolicy(facts),
  ],
});
