import { defineCause } from '../../../reasoning/cause.ts';
import { theApp } from '../../../reasoning/dialects/mention.ts';
import { code } from '../../../reasoning/dialects/repair.ts';
import { applicationSetting } from '../../../reasoning/repairs/application-setting.ts';

export const appInstanceLocked = defineCause('app_instance_locked', {
  title: 'Enterprise application locked by its owner',
  summary: (facts) =>
    `The app instance property lock of ${theApp(facts)} forbids changes to its enterprise application (service principal), such as adding secrets or certificates. New multitenant registrations have it on.`,
  ruledOutBy: () =>
    'The change was made to the app registration (application object), or App instance property lock is off there.',
  nextStep: () =>
    'Make the same change to the app registration in its home tenant instead of the enterprise application.',
  repairs: (facts) => [
    ...applicationSetting(facts, {
      page: 'authentication-settings',
      clicks: [
        'App instance property lock → Configure → clear “Enable property lock”, or only the properties that have to change, then Save.',
      ],
      change: {
        before: 'servicePrincipalLockConfiguration.isEnabled: true',
        after: 'servicePrincipalLockConfiguration.isEnabled: false',
      },
      undoClicks: 'Switch the property lock on again.',
      body: { servicePrincipalLockConfiguration: { isEnabled: false } },
      undoBody: { servicePrincipalLockConfiguration: { isEnabled: true, allProperties: true } },
      hcl: ['# The provider has no such setting: use the admin center or Graph.'],
    }),
    code(
      facts,
      [
        [
          null,
          'Add secrets and certificates to the application, not to the service principal: az ad app credential reset --id <client-id> --append instead of az ad sp credential reset.',
        ],
        [
          ['terraform'],
          'Terraform: azuread_application_password instead of azuread_service_principal_password.',
        ],
        [
          ['powershell'],
          'Microsoft Graph PowerShell: Add-MgApplicationPassword instead of Add-MgServicePrincipalPassword.',
        ],
      ],
      { undo: 'Delete the new credential.' },
    ),
  ],
});
