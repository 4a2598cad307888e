import { describe, expect, it } from 'vitest';
import { bicep } from '../../../shared/formats/bicep.ts';
import { isSure, recogniseFormats } from '../../../shared/formats/catalogue.ts';
import { maskedLines } from '../../../shared/formats/mask.ts';
import { readAs } from './read-as.ts';

const CLIENT = '0c9d5be6-2f43-4c55-9b0e-6d5f0b9f3f21';
const SECRET = 'Abc8Q~0123456789abcdefghijklmnopqrstuvwx';

const read = (text: string) => {
  const candidates = recogniseFormats(text);
  expect(candidates[0]?.format.id).toBe('bicep');
  expect(isSure(candidates)).toBe(true);
  return readAs(bicep, text);
};

describe('Bicep', () => {
  it('gives an application of Microsoft Graph, with its parameters followed', () => {
    const { draft, open } = read(`extension microsoftGraphV1
@description('Where it runs')
param host string = 'portal.example'

resource app 'Microsoft.Graph/applications@v1.0' = {
  displayName: 'Portal'
  uniqueName: 'portal'
  signInAudience: 'AzureADMultipleOrgs'
  spa: {
    redirectUris: [
      'https://\${host}/auth' // the real one
    ]
  }
  resource credential 'federatedIdentityCredentials@v1.0' = {
    name: '\${app.uniqueName}/x'
  }
}
output clientId string = app.appId`);
    expect(draft).toMatchObject({
      name: 'Portal',
      tenant: 'organizations',
      platform: 'spa',
      redirectUri: 'https://portal.example/auth',
    });
    expect(open).toMatchObject([{ field: 'clientId', name: 'app.appId' }]);
  });

  it('leaves open what another resource gives, and of a choice everything', () => {
    const { draft, open } = read(`resource app 'Microsoft.Graph/applications@v1.0' = {
  displayName: 'x'
  signInAudience: isShared ? 'AzureADMultipleOrgs' : 'AzureADMyOrg'
  web: { redirectUris: [ 'https://\${site.properties.defaultHostName}/cb' ] }
}`);
    expect(draft.tenant).toBe('');
    expect(open).toContainEqual(
      expect.objectContaining({ field: 'redirectUri', name: 'site.properties.defaultHostName' }),
    );
  });

  it.each([
    [
      '.bicepparam',
      `using 'main.bicep'\nparam entraClientId = '${CLIENT}'\nparam entraClientSecret = '${SECRET}'\n`,
    ],
    [
      'JSON',
      `{ "parameters": { "entraClientId": { "value": "${CLIENT}" }, "entraClientSecret": { "value": "${SECRET}" } } }`,
    ],
  ])('reads parameters from %s', (_form, text) => {
    const { draft, secret, hidden } = read(text);
    expect(draft.clientId).toBe(CLIENT);
    expect(secret?.value).toBe(SECRET);
    expect(maskedLines(text, hidden, null).join()).not.toContain(SECRET);
  });

  it('says what is not closed, and takes no managed identity for an application', () => {
    expect(
      bicep.read("resource app 'Microsoft.Graph/applications@v1.0' = {\n  displayName: 'x\n}"),
    ).toMatchObject({
      ok: false,
      error: { code: 'quote-open', line: 2, field: 'displayName' },
    });
    const identity =
      "resource m 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {\n  name: 'x'\n}\noutput clientId string = m.properties.clientId";
    expect(bicep.read(identity).ok).toBe(false);
  });
});
