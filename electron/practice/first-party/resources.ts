import { defineApp, defineScope } from '../define.ts';
import type { App } from '../directory.ts';
import { CLIENT_IDS } from './clients.ts';

/** Microsoft's own APIs besides Graph, as every tenant has them: v1.0 tokens, one delegated permission. */

type Resource = {
  readonly appId: string;
  readonly displayName: string;
  readonly identifierUris: readonly string[];
  readonly scopes: readonly { readonly id: string; readonly value: string; readonly description: string }[];
};

const impersonation = (id: string, what: string) => [
  { id, value: 'user_impersonation', description: `Access ${what} as you` },
];

const resource = ({ scopes, ...data }: Resource): App =>
  defineApp({
    ...data,
    tenantId: 'f8cdef31-a31e-4b4a-93e4-5f571e91255a',
    signInAudience: 'AzureADMultipleOrgs',
    api: {
      requestedAccessTokenVersion: 1,
      preAuthorizedApplications: CLIENT_IDS,
      oauth2PermissionScopes: scopes.map(({ id, value, description }) => ({
        ...defineScope(value, description),
        id,
      })),
    },
    isFirstParty: true,
  });

export const AZURE_RESOURCE_MANAGER = resource({
  appId: '797f4846-ba00-4fd7-ba43-dac1f8f63013',
  displayName: 'Windows Azure Service Management API',
  identifierUris: ['https://management.azure.com', 'https://management.core.windows.net'],
  scopes: impersonation('41094075-9dad-400e-a0bd-54e686782033', 'Azure Resource Manager'),
});

/** Source of the ids: learn.microsoft.com/troubleshoot/entra/entra-id/governance/verify-first-party-apps-sign-in. */
export const FIRST_PARTY_RESOURCES: readonly App[] = [
  AZURE_RESOURCE_MANAGER,
  resource({
    appId: '00000002-0000-0000-c000-000000000000',
    displayName: 'Windows Azure Active Directory',
    identifierUris: ['https://graph.windows.net'],
    scopes: [
      {
        id: '311a71cc-e848-46a1-bdf8-97ff7156d8e6',
        value: 'User.Read',
        description: 'Read your profile',
      },
      ...impersonation('a42657d6-7f20-40e3-b6f0-cee03008a62a', 'the directory'),
    ],
  }),
  resource({
    appId: 'cfa8b339-82a2-471a-a3c9-0fc0be7a4093',
    displayName: 'Azure Key Vault',
    identifierUris: ['https://vault.azure.net'],
    scopes: impersonation('f53da476-18e3-4152-8e01-aec403e6edc0', 'Azure Key Vault'),
  }),
  resource({
    appId: 'e406a681-f3d4-42a8-90b6-c2b029497af1',
    displayName: 'Azure Storage',
    identifierUris: ['https://storage.azure.com'],
    scopes: impersonation('03e0da56-190b-40ad-a80c-ea378c433f7f', 'Azure Storage'),
  }),
  resource({
    appId: '022907d3-0f1b-48f7-badc-1ba6abab6d66',
    displayName: 'Azure SQL Database',
    identifierUris: ['https://database.windows.net'],
    scopes: impersonation('c39ef2d1-04ce-46dc-8b5f-e9a5c60f0fc9', 'Azure SQL Database'),
  }),
  resource({
    appId: '499b84ac-1321-427f-aa17-267ca6975798',
    displayName: 'Azure DevOps',
    identifierUris: ['https://app.vssps.visualstudio.com'],
    scopes: impersonation('ee69721e-6c3a-468f-a9ec-302d16a4c599', 'Azure DevOps'),
  }),
  resource({
    appId: '80a10ef9-8168-493d-abf9-3297c4ef6e3c',
    displayName: 'Microsoft.ServiceBus',
    identifierUris: ['https://servicebus.azure.net'],
    scopes: impersonation('40e16207-c5fd-4916-8ca4-64565f2367ca', 'Azure Service Bus'),
  }),
  resource({
    appId: '80369ed6-5f11-4dd9-bef3-692475845e77',
    displayName: 'Microsoft.EventHubs',
    identifierUris: ['https://eventhubs.azure.net'],
    scopes: impersonation('7d388411-3845-4cfc-aa69-33192f4b9735', 'Azure Event Hubs'),
  }),
  resource({
    appId: 'ca7f3f0b-7d91-482c-8e09-c5d840d0eac5',
    displayName: 'Log Analytics API',
    identifierUris: ['https://api.loganalytics.io'],
    scopes: [
      {
        id: 'e4aa47b9-9a69-4109-82ed-36ec70d85571',
        value: 'Data.Read',
        description: 'Read Log Analytics data as you',
      },
    ],
  }),
  // Its URI is the tenant's own host (https://contoso.sharepoint.com): here the client ID alone names it.
  resource({
    appId: '00000003-0000-0ff1-ce00-000000000000',
    displayName: 'Office 365 SharePoint Online',
    identifierUris: [],
    scopes: [
      {
        id: '4e0d77b0-96ba-4398-af14-3baa780278f4',
        value: 'AllSites.Read',
        description: 'Read items in all site collections',
      },
    ],
  }),
  resource({
    appId: '00000002-0000-0ff1-ce00-000000000000',
    displayName: 'Office 365 Exchange Online',
    identifierUris: ['https://outlook.office365.com', 'https://outlook.office.com'],
    scopes: [
      {
        id: '652390e4-393a-48de-9484-05f9b1212954',
        value: 'IMAP.AccessAsUser.All',
        description: 'Read and write your mail by IMAP',
      },
      {
        id: '258f6531-6087-4cc4-bb90-092c5fb3ed3f',
        value: 'SMTP.Send',
        description: 'Send mail as you by SMTP',
      },
    ],
  }),
];
