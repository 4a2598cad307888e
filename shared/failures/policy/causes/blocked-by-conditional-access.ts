import { menuPath } from '../../../entra/admin-center.ts';
import { defineCause } from '../../../reasoning/cause.ts';
import type { Facts } from '../../../reading/facts.ts';
import type { Repair } from '../../../reasoning/repair.ts';
import { code } from '../../../reasoning/dialects/repair.ts';
import { theApp, theUser } from '../../../reasoning/dialects/mention.ts';
import { CHANGE_CONDITIONAL_ACCESS } from '../../../reasoning/dialects/privileges.ts';
import { findPolicy } from '../../../reasoning/repairs/conditional-access.ts';
import { askAdministrator } from '../../../reasoning/repairs/message.ts';

export const blockedByConditionalAccess = defineCause('blocked_by_conditional_access', {
  title: 'Blocked by Conditional Access',
  summary: (facts) =>
    isTokenProtection(facts)
      ? `A Conditional Access policy requires token protection, and ${theUser(facts)} signed in to ${theApp(facts)} without the broker of a registered Windows device. Browsers, device code, macOS, Linux and pipelines cannot bind the session to a device.`
      : `A Conditional Access policy denies ${theUser(facts)} a token for ${theApp(facts)}, because of location, device, client app, risk or flow. The app registration is fine, and signing in again will not help.`,
  ruledOutBy: () =>
    'The Conditional Access tab of the sign-in log shows no policy with the result “Failure” for this sign-in.',
  nextStep: (facts) =>
    isTokenProtection(facts)
      ? 'Sign in through the Windows broker on a registered device, for example az config set core.enable_broker_on_windows=true and az login; in the sign-in log, “Token Protection - Sign In Session” tells why the session was not bound.'
      : `Try the same app once from a managed device on the office network. If that works, the location or the device is the reason; if not, an administrator can find the policy by the correlation ID${facts.correlationId === null ? '' : ' below'}.`,
  repairs: (facts) => [
    ...(isTokenProtection(facts) ? [useBroker(facts)] : []),
    askAdministrator(facts, {
      problem:
        'A Conditional Access policy blocks the sign-in below. Please tell us which policy it is and what it wants.',
      request: [
        `${menuPath('sign-in-logs')} → filter by the correlation ID: the tab Conditional Access names the policy. If the app is meant to work here, please cover it (for example an allowed location, a compliant device, or the device code flow in “Authentication flows”).`,
      ],
      undo: 'Set the policy back as it was.',
      privilege: CHANGE_CONDITIONAL_ACCESS,
    }),
    ...findPolicy(facts),
  ],
});

const TOKEN_PROTECTION = 530_084;

const isTokenProtection = ({ codes }: Facts): boolean =>
  codes.some(({ value }) => value === TOKEN_PROTECTION);

const useBroker = (facts: Facts): Repair =>
  code(
    facts,
    [
      [
        null,
        'Sign in through the broker of Windows, on a device that is joined or registered with the tenant.',
      ],
      [
        ['azure-cli'],
        'Azure CLI: az config set core.enable_broker_on_windows=true, then az logout and az login.',
      ],
      [
        ['powershell'],
        'PowerShell: Update-AzConfig -EnableLoginByWam $true, or Set-MgGraphOption -EnableLoginByWAM $true; then connect again.',
      ],
      [
        ['msal.net', 'azidentity'],
        'MSAL.NET: WithBroker(new BrokerOptions(BrokerOptions.OperatingSystems.Windows)).',
      ],
    ],
    { undo: 'Turn the broker off again.' },
  );
