import { defineCause } from '../../../reasoning/cause.ts';
import { inBrackets } from '../../../reasoning/dialects/mention.ts';
import { code } from '../../../reasoning/dialects/repair.ts';

export const managedIdentityUsedAsApp = defineCause('managed_identity_used_as_app', {
  title: 'Client secret sent for a managed identity',
  summary: (facts) =>
    `The client ID${inBrackets(facts.clientId)} belongs to a managed identity, and a client secret is sent with it. Managed identities have no secrets: Azure itself gives them their tokens. Usually AZURE_CLIENT_ID holds the identity’s ID while AZURE_CLIENT_SECRET is still set for an app registration.`,
  ruledOutBy: () =>
    'The client ID is listed under App registrations of the tenant; or no secret is configured and the host’s own endpoint gives the token.',
  nextStep: () =>
    'Look at AZURE_CLIENT_ID and AZURE_CLIENT_SECRET of the running process: an identity’s ID and a secret must not stand side by side. Decide which of the two is meant.',
  repairs: (facts) => [
    code(
      facts,
      [
        [
          null,
          'If the managed identity is meant: remove AZURE_CLIENT_SECRET (and AZURE_CLIENT_CERTIFICATE_PATH) from the settings, keep AZURE_CLIENT_ID, and restart.',
        ],
        [
          null,
          'If the app registration is meant: set AZURE_CLIENT_ID to its Application (client) ID. Give the secret another name when one process needs both, because DefaultAzureCredential reads AZURE_CLIENT_SECRET first.',
        ],
        [
          ['azidentity', 'msal.net', 'aspnet', 'microsoft-identity-web'],
          '.NET: new ManagedIdentityCredential(ManagedIdentityId.FromUserAssignedClientId("<client-id>")) instead of ClientSecretCredential.',
        ],
        [
          ['python', 'msal-python'],
          'Python: ManagedIdentityCredential(client_id="<client-id>") instead of ClientSecretCredential or EnvironmentCredential.',
        ],
        [
          ['msal-node', 'msal.js'],
          'JavaScript: new ManagedIdentityCredential({ clientId: "<client-id>" }) instead of ClientSecretCredential.',
        ],
        [
          ['terraform'],
          'Terraform: use_msi = true and client_id, without client_secret (or unset ARM_CLIENT_SECRET).',
        ],
      ],
      {
        change: {
          before: 'AZURE_CLIENT_ID of a managed identity, with AZURE_CLIENT_SECRET',
          after: 'AZURE_CLIENT_ID of the managed identity alone',
        },
        undo: 'Put the former variables back.',
      },
    ),
  ],
});
