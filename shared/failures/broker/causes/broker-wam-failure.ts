import { defineCause } from '../../../reasoning/cause.ts';
import { OWN_MACHINE } from '../../../reasoning/dialects/privileges.ts';
import { code } from '../../../reasoning/dialects/repair.ts';

export const brokerWamFailure = defineCause('broker_wam_failure', {
  title: 'Windows broker (WAM) failed',
  summary: () =>
    'The Windows broker (Web Account Manager) failed or was cancelled, and gave no error of Entra. Usual reasons: it cannot show a window (service, SSH, WSL, a session started with another user), the app passed no parent window, or the account in Windows has to sign in again.',
  ruledOutBy: () =>
    'The text of the broker contains an AADSTS code: then that code names the cause; or the same sign-in fails with the system browser, too.',
  nextStep: () =>
    'Sign in once without the broker (Azure CLI: az config set core.enable_broker_on_windows=false, then az login). If that works, the broker on this machine is the cause.',
  repairs: (facts) => [
    code(
      facts,
      [
        [
          ['azure-cli'],
          'Azure CLI: az config set core.enable_broker_on_windows=false, az account clear, az login.',
        ],
        [
          ['powershell'],
          'PowerShell: Update-AzConfig -EnableLoginByWam $false and Connect-AzAccount; Set-MgGraphOption -DisableLoginByWAM $true and Connect-MgGraph (recent versions).',
        ],
        [
          ['msal.net', 'azidentity'],
          'MSAL.NET: give the broker a window with WithParentActivityOrWindow(() => handle); in a console GetConsoleWindow or GetAncestor. Without a window, use the system browser or a device code.',
        ],
        [
          ['msal-python', 'python'],
          'MSAL Python: acquire_token_interactive(…, parent_window_handle=app.CONSOLE_WINDOW_HANDLE), or enable_broker_on_windows=False.',
        ],
        [
          null,
          'In services, scheduled tasks and SSH sessions nothing can be shown: use a managed identity, a certificate or a federated credential there.',
        ],
        [
          null,
          'For a person at the machine: Settings → Accounts → Access work or school → disconnect and connect the account again; restart Windows after an update of it.',
        ],
      ],
      { undo: 'Turn the broker on again.', privilege: OWN_MACHINE },
    ),
  ],
});
