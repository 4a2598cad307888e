import { defineApp } from '../define.ts';
import type { App } from '../directory.ts';

/** Microsoft's own tools: clients of every tenant, which nobody has to consent to. */

const MICROSOFT_SERVICES = 'f8cdef31-a31e-4b4a-93e4-5f571e91255a';

const tool = (appId: string, displayName: string, redirectUris: readonly string[]): App =>
  defineApp({
    displayName,
    appId,
    tenantId: MICROSOFT_SERVICES,
    signInAudience: 'AzureADandPersonalMicrosoftAccount',
    publicClient: { redirectUris },
    isFallbackPublicClient: true,
    isFirstParty: true,
  });

const NATIVE_CLIENT = 'https://login.microsoftonline.com/common/oauth2/nativeclient';

/** Source of ids and addresses: the public sources of Azure CLI, Azure PowerShell, VS Code and the Graph SDKs. */
export const FIRST_PARTY_CLIENTS: readonly App[] = [
  tool('04b07795-8ddb-461a-bbee-02f9e1bf7b46', 'Microsoft Azure CLI', ['http://localhost', NATIVE_CLIENT]),
  tool('1950a258-227b-4e31-a9cf-717495945fc2', 'Microsoft Azure PowerShell', [
    'http://localhost',
    NATIVE_CLIENT,
  ]),
  tool('aebc6443-996d-45c2-90f0-388ff96faa56', 'Visual Studio Code', [
    'http://localhost',
    'http://127.0.0.1:33418/',
    'https://vscode.dev/redirect',
  ]),
  tool('04f0c124-f2bc-4f59-8241-bf6df9866bbd', 'Visual Studio', ['http://localhost', NATIVE_CLIENT]),
  tool('14d82eec-204b-4c2f-b7e8-296a70dab67e', 'Microsoft Graph Command Line Tools', [
    'http://localhost',
    NATIVE_CLIENT,
  ]),
  defineApp({
    displayName: 'Graph Explorer',
    appId: 'de8bc8b5-d9f9-48b1-a8ad-b748da725064',
    tenantId: MICROSOFT_SERVICES,
    signInAudience: 'AzureADandPersonalMicrosoftAccount',
    spa: { redirectUris: ['https://developer.microsoft.com/en-us/graph/graph-explorer'] },
    isFirstParty: true,
  }),
  tool('d3590ed6-52b3-4102-aeff-aad2292ab01c', 'Microsoft Office', ['http://localhost', NATIVE_CLIENT]),
];

export const CLIENT_IDS: readonly string[] = FIRST_PARTY_CLIENTS.map(({ appId }) => appId);
