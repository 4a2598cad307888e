import { describe, expect, it } from 'vitest';
import { recogniseFormats } from '../../../shared/formats/catalogue.ts';
import { manifestAad } from '../../../shared/formats/manifest-aad.ts';
import { manifestGraph } from '../../../shared/formats/manifest-graph.ts';
import { maskedLines } from '../../../shared/formats/mask.ts';
import { readAs } from './read-as.ts';

const CLIENT = '0c9d5be6-2f43-4c55-9b0e-6d5f0b9f3f21';
const OTHER = '6f0f6c1a-6a3b-4e0e-8a55-04f6f1f3a9de';
const TENANT = '4b1c8a35-95d3-4c5b-a0f5-f1b7de7b60a2';
const SECRET = 'Abc8Q~0123456789abcdefghijklmnopqrstuvwx';

const likeliest = (text: string) => recogniseFormats(text)[0]?.format.id;

describe('an application as Graph has it', () => {
  it('is read behind a prompt, with the names that PowerShell gives', () => {
    const text = `PS C:\\> Get-MgApplication | ConvertTo-Json -Depth 4
{
  "AppId": "${CLIENT}", "DisplayName": "todo-web", "Id": "${OTHER}",
  "SignInAudience": "AzureADMultipleOrgs",
  "Web": { "RedirectUris": ["https://todo.example/signin-oidc"] },
  "PasswordCredentials": [{ "SecretText": "${SECRET}", "EndDateTime": "2027-03-01T00:00:00Z" }]
}`;
    expect(likeliest(text)).toBe('manifest-graph');
    const { draft, secret, hidden } = readAs(manifestGraph, text);
    expect(draft).toMatchObject({
      name: 'todo-web',
      clientId: CLIENT,
      tenant: 'organizations',
      redirectUri: 'https://todo.example/signin-oidc',
      platform: 'web',
      secretExpiresOn: '2027-03-01',
    });
    expect(secret?.value).toBe(SECRET);
    expect(maskedLines(text, hidden, null).join()).not.toContain(SECRET);
  });

  it('is one of a list: the one with a redirect URI comes first, the API after it', () => {
    const { draft, label, others } = readAs(
      manifestGraph,
      `{ "value": [
        { "appId": "${OTHER}", "displayName": "orders-api", "signInAudience": "AzureADMyOrg", "web": { "redirectUris": [] } },
        { "appId": "${CLIENT}", "displayName": "orders", "signInAudience": "AzureADMyOrg", "spa": { "redirectUris": ["http://localhost:3000"] } }
      ] }`,
    );
    expect([label, draft.clientId, draft.platform, draft.redirectUri]).toEqual([
      'orders',
      CLIENT,
      'spa',
      'http://localhost:3000',
    ]);
    expect(others.map((each) => each.label)).toEqual(['orders-api']);
  });

  it('keeps the names of variables, and of a service principal the owner’s tenant', () => {
    const teams = readAs(
      manifestGraph,
      '{ "appId": "${{AAD_APP_CLIENT_ID}}", "signInAudience": "AzureADMyOrg", "spa": { "redirectUris": ["${{TAB_ENDPOINT}}/auth-end.html"] } }',
    );
    expect(teams.draft).toMatchObject({ platform: 'spa', redirectUri: '<TAB-ENDPOINT>/auth-end.html' });
    expect(teams.open).toMatchObject([
      { field: 'clientId', name: 'AAD_APP_CLIENT_ID' },
      { field: 'tenant', why: 'absent' },
      { field: 'redirectUri', name: 'TAB_ENDPOINT' },
    ]);
    const principal = readAs(
      manifestGraph,
      `{ "appId": "${CLIENT}", "servicePrincipalType": "Application", "appOwnerOrganizationId": "${TENANT}", "replyUrls": ["https://a.example/cb"], "signInAudience": "AzureADMyOrg" }`,
    );
    expect(principal.draft).toMatchObject({ tenant: TENANT, redirectUri: 'https://a.example/cb' });
  });

  it('says where JSON is broken, and leaves other objects alone', () => {
    const broken = `{\n  "appId": "${CLIENT}"\n  "signInAudience": "AzureADMyOrg"\n}`;
    expect(likeliest(broken)).toBe('manifest-graph');
    expect(manifestGraph.read(broken)).toMatchObject({
      ok: false,
      error: { line: 3, field: 'signInAudience' },
    });
    expect(likeliest(`{ "value": [{ "displayName": "Ines", "id": "${CLIENT}" }] }`)).toBeUndefined();
  });
});

describe('the older forms', () => {
  it('reads members that stand in a message', () => {
    const text = `Our manifest:

    "appId": "${CLIENT}",
    "oauth2AllowImplicitFlow": false,
    "replyUrlsWithType": [ { "url": "https://map.example/redirect", "type": "Spa" } ],

and it fails.`;
    expect(likeliest(text)).toBe('manifest-aad');
    expect(readAs(manifestAad, text).draft).toMatchObject({
      clientId: CLIENT,
      platform: 'spa',
      redirectUri: 'https://map.example/redirect',
    });
  });

  it('reads the applications of a sample, whose IDs do not exist yet', () => {
    const text = `{ "AADApps": [
      { "Id": "api", "Name": "todo-api", "Kind": "WebApi", "Audience": "AzureADMyOrg" },
      { "Id": "client", "Name": "todo-desktop", "Kind": "Desktop", "Audience": "AzureADandPersonalMicrosoftAccount", "ReplyUrls": "https://login.microsoftonline.com/common/oauth2/nativeclient, http://localhost" }
    ] }`;
    expect(likeliest(text)).toBe('manifest-aad');
    const { draft, open, notices, others } = readAs(manifestAad, text);
    expect(draft).toMatchObject({
      name: 'todo-desktop',
      tenant: 'common',
      platform: 'native',
      redirectUri: 'http://localhost',
    });
    expect(open.map(({ field }) => field)).toEqual(['clientId']);
    expect(notices.join()).toContain('still to be made');
    expect(others[0]?.notices.join()).toContain('API');
  });
});
