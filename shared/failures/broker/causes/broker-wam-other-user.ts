import { defineCause } from '../../../reasoning/cause.ts';
import { theUser } from '../../../reasoning/dialects/mention.ts';
import { code } from '../../../reasoning/dialects/repair.ts';

export const brokerWamOtherUser = defineCause('broker_wam_other_user', {
  title: 'Broker signed in another account',
  summary: (facts) =>
    `The Windows broker returned another account than the one that the app asked for (${theUser(facts)}): the account of Windows itself, or the home account of a guest or partner. MSAL discards the answer then.`,
  ruledOutBy: () =>
    'The account that the broker shows is the one that the app asked for, with the same tenant, and the error stays.',
  nextStep: () =>
    'Sign in once with the account picker (prompt select_account) and choose the intended account; compare its user name and tenant with what the app had stored.',
  repairs: (facts) => [
    code(
      facts,
      [
        [
          null,
          'Remove the stored account from the app’s cache, and sign in again with the account picker; name the tenant, not common, for guest accounts.',
        ],
        [
          ['msal.net', 'azidentity'],
          'MSAL.NET: AcquireTokenInteractive(scopes).WithPrompt(Prompt.SelectAccount) or WithLoginHint(user); PublicClientApplication.OperatingSystemAccount only for the account of Windows.',
        ],
        [
          ['azure-cli'],
          'Azure CLI: az account clear, az login --tenant <tenant-id>; or az config set core.enable_broker_on_windows=false.',
        ],
        [
          ['powershell'],
          'PowerShell: Disconnect-AzAccount, then Connect-AzAccount -Tenant <tenant-id> -AccountId <user-name>; or Update-AzConfig -EnableLoginByWam $false.',
        ],
        [
          ['msal-python', 'python'],
          'MSAL Python: acquire_token_interactive(scopes, prompt="select_account", login_hint=user).',
        ],
      ],
      {
        change: { before: 'The broker takes the account of Windows', after: 'The user chooses the account' },
        undo: 'Put the former call back.',
      },
    ),
  ],
});
