import { menuPath } from '../../../entra/admin-center.ts';
import { defineCause } from '../../../reasoning/cause.ts';
import { CHANGE_CONDITIONAL_ACCESS } from '../../../reasoning/dialects/privileges.ts';
import { code } from '../../../reasoning/dialects/repair.ts';
import { findPolicy } from '../../../reasoning/repairs/conditional-access.ts';
import { askAdministrator } from '../../../reasoning/repairs/message.ts';

export const deviceCodeBlockedByDevicePolicy = defineCause('device_code_blocked_by_device_policy', {
  title: 'Device policy that device code cannot meet',
  summary: () =>
    'A policy requires a managed (compliant or joined) device. With device code, the browser may be on a managed device, but the program that gets the token cannot prove that it is, so Entra refuses.',
  ruledOutBy: () =>
    'The same user is refused in a normal interactive sign-in on the managed device too; or the failing policy has no device condition.',
  nextStep: () =>
    'Sign in on the same machine without device code (system browser or broker): if that works, the flow is the cause.',
  repairs: (facts) => [
    code(
      facts,
      [
        [
          null,
          'Use the system browser with PKCE, or the broker of the operating system, which proves the device.',
        ],
        [
          ['azure-cli'],
          'Azure CLI: az login without --use-device-code; on Windows: az config set core.enable_broker_on_windows=true.',
        ],
        [
          ['azidentity', 'msal.net', 'msal-python'],
          'MSAL.NET: WithBroker; MSAL Python: enable_broker_on_windows=True; Azure SDKs: InteractiveBrowserCredential instead of DeviceCodeCredential.',
        ],
        [
          ['powershell'],
          'PowerShell: Connect-AzAccount and Connect-MgGraph without -UseDeviceAuthentication or -UseDeviceCode.',
        ],
        [
          ['docker', 'kubernetes', 'github-actions', 'terraform'],
          'On machines without a screen: a service principal, managed identity or federated credential instead of a person.',
        ],
      ],
      {
        change: { before: 'Device code', after: 'System browser or broker' },
        undo: 'Put the former flow back.',
      },
    ),
    askAdministrator(facts, {
      problem: 'A policy demands a managed device, which a sign-in by device code cannot prove.',
      request: [
        `Please tell us whether device code shall be possible for this app, or which other way you want us to use. It is decided under ${menuPath('authentication-flows')}.`,
      ],
      undo: 'Set the policy back as it was.',
      privilege: CHANGE_CONDITIONAL_ACCESS,
    }),
    ...findPolicy(facts),
  ],
});
