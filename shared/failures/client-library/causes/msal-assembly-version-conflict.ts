import { defineCause } from '../../../reasoning/cause.ts';
import { code } from '../../../reasoning/dialects/repair.ts';

export const msalAssemblyVersionConflict = defineCause('msal_assembly_version_conflict', {
  title: 'Two versions of MSAL in one process',
  summary: () =>
    'Two modules or packages need different versions of Microsoft.Identity.Client, Azure.Identity or Azure.Core in one .NET process. The first one wins, and the other does not find a type or a method. Nothing was sent to Entra.',
  ruledOutBy: () => 'A new process that loads only this one module (pwsh -NoProfile) fails in the same way.',
  nextStep: () =>
    'Open a new session with pwsh -NoProfile, import only the module that fails, and connect. If that works, another module had loaded its version first.',
  repairs: (facts) => [
    code(
      facts,
      [
        [
          null,
          'See which version is loaded: [AppDomain]::CurrentDomain.GetAssemblies() | Where-Object { $_.GetName().Name -like "Microsoft.Identity.Client*" } | Select-Object FullName, Location.',
        ],
        [
          ['powershell'],
          'PowerShell: use one session for each of Az, Microsoft.Graph, ExchangeOnlineManagement and PnP.PowerShell, or import and connect first the one with the newest MSAL; update all of them with Update-PSResource or Update-Module.',
        ],
        [
          ['powershell'],
          'PowerShell: remove old versions that lie beside the new ones (Get-InstalledModule -AllVersions), and take modules out of the profile.',
        ],
        [
          ['msal.net', 'aspnet', 'microsoft-identity-web', 'azidentity'],
          '.NET: reference one version of Microsoft.Identity.Client and Azure.Identity in all projects (Directory.Packages.props); dotnet list package --include-transitive shows who brings which. .NET Framework: correct the binding redirects.',
        ],
        [
          ['azure-cli', 'github-actions'],
          'Pipelines: one task or one pwsh process for each module; pin the versions.',
        ],
      ],
      { undo: 'Install the former versions again.' },
    ),
  ],
});
