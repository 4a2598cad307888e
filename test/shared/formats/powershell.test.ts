import { describe, expect, it } from 'vitest';
import { isSure, recogniseFormats } from '../../../shared/formats/catalogue.ts';
import { maskedLines } from '../../../shared/formats/mask.ts';
import { powershell } from '../../../shared/formats/powershell.ts';
import { readAs } from './read-as.ts';

const CLIENT = '0c9d5be6-2f43-4c55-9b0e-6d5f0b9f3f21';
const TENANT = '4b1c8a35-95d3-4c5b-a0f5-f1b7de7b60a2';
const SECRET = 'Abc8Q~0123456789abcdefghijklmnopqrstuvwx';

const read = (text: string) => {
  const candidates = recogniseFormats(text);
  expect(candidates[0]?.format.id).toBe('powershell');
  expect(isSure(candidates)).toBe(true);
  return readAs(powershell, text);
};

describe('PowerShell', () => {
  it('makes an application, with its values splatted', () => {
    const { draft, open, notices } = read(`$params = @{
  DisplayName = "My app"   # as users see it
  SignInAudience = 'AzureADMultipleOrgs'
  Web = @{ RedirectUris = @("https://a.example/signin-oidc", "http://localhost:5000/signin-oidc") }
}
$app = New-MgApplication @params
`);
    expect(draft).toMatchObject({
      name: 'My app',
      tenant: 'organizations',
      redirectUri: 'http://localhost:5000/signin-oidc',
      platform: 'web',
    });
    expect(open.map(({ field }) => field)).toEqual(['clientId']);
    expect(notices.join()).toContain('still to be made');
  });

  it('connects as a user, in the cloud that the command names', () => {
    const { draft, loginHost } = read(`$id = "${CLIENT}"
Connect-MgGraph -ClientId $id -TenantId ${TENANT} \`
  -Environment USGov -Scopes "User.Read", "Group.Read.All"
`);
    expect(draft).toMatchObject({
      clientId: CLIENT,
      tenant: TENANT,
      platform: 'native',
      clientType: 'public',
    });
    expect(draft.scopes).toBe('User.Read Group.Read.All');
    expect(loginHost?.cloud).toBe('us-government');
  });

  it('connects as the app, with a secret in a credential', () => {
    const text = `$secret = ConvertTo-SecureString "${SECRET}" -AsPlainText -Force
$credential = New-Object System.Management.Automation.PSCredential("${CLIENT}", $secret)
Connect-MgGraph -TenantId $env:TENANT -ClientSecretCredential $credential
`;
    const { draft, secret, open, notices, hidden } = read(text);
    expect(draft).toMatchObject({ clientId: CLIENT, clientType: 'confidential' });
    expect(secret?.value).toBe(SECRET);
    expect(open).toMatchObject([{ field: 'tenant', name: 'TENANT' }]);
    expect(notices.join()).toContain('without a user');
    expect(maskedLines(text, hidden, null).join()).not.toContain(SECRET);
  });

  it.each([
    [
      'a table',
      `@{ client_id = "${CLIENT}"; client_secret = "${SECRET}"; grant_type = "client_credentials" }`,
    ],
    ['a text', `"grant_type=client_credentials&client_id=${CLIENT}&client_secret=${SECRET}"`],
  ])('asks for a token with %s', (_form, body) => {
    const text = `$body = ${body}
Invoke-RestMethod -Method Post -Uri "https://login.microsoftonline.com/${TENANT}/oauth2/v2.0/token" -Body $body`;
    const { draft, secret, hidden } = read(text);
    expect(draft).toMatchObject({ clientId: CLIENT, tenant: TENANT });
    expect(secret?.value).toBe(SECRET);
    expect(maskedLines(text, hidden, null).join()).not.toContain(SECRET);
  });

  it('says which quote is open, and takes nothing of Microsoft’s own client', () => {
    expect(powershell.read('Connect-MgGraph `\n  -ClientId "abc\n')).toMatchObject({
      ok: false,
      error: { code: 'quote-open', line: 2 },
    });
    expect(powershell.read('Connect-MgGraph -Scopes "User.Read.All"').ok).toBe(false);
    expect(recogniseFormats('Get-ADUser -Filter * | Select Name')).toEqual([]);
  });
});
