import { describe, expect, it } from 'vitest';
import { isSure, recogniseFormats } from '../../../shared/formats/catalogue.ts';
import { nameText } from '../../../shared/formats/named.ts';
import { toShape } from '../../../shared/formats/recognise.ts';

const CASES: readonly (readonly [what: string, text: string, word: string])[] = [
  [
    'a service account',
    '{"type": "service_account", "client_id": "1", "private_key": "x"}',
    'Google service account',
  ],
  ['a token cache', '{"AccessToken": {"k": {"home_account_id": "a", "secret": "b"}}}', 'token cache'],
  ['a token', `eyJhbGciOiJub25lIn0.eyJhdWQiOiJhIn0.`, 'token'],
  ['subscriptions', '{"installationId": "a", "subscriptions": [{"tenantId": "b"}]}', 'subscriptions'],
  ['Auth0 in a browser', "createAuth0Client({ domain: 'a.auth0.com', clientId: 'b' })", 'Auth0'],
  ['Okta', 'OKTA_DOMAIN=dev-1.okta.com\nOKTA_CLIENT_ID=0oa1', 'Okta'],
  ['Google', 'GOOGLE_CLIENT_ID=1-a.apps.googleusercontent.com\nGOOGLE_CLIENT_SECRET=x', 'Google'],
  ['a client of Keycloak', '{"realm": "a", "auth-server-url": "https://b", "resource": "c"}', 'Keycloak'],
  ['Firebase', "const firebaseConfig = { apiKey: 'a', authDomain: 'b.firebaseapp.com' };", 'Firebase'],
  ['SAML', "new SamlStrategy({ entryPoint: 'https://login.microsoftonline.com/a/saml2' })", 'SAML'],
  ['WS-Federation', '<wsFederation issuer="https://login.windows.net/a/wsfed" realm="b" />', 'WS-Federation'],
  ['AD FS', 'AUTHORITY_URL=https://fs.example/adfs/ls', 'AD FS'],
  [
    'an IdentityServer',
    '{"Clients": [{"ClientId": "a", "AllowedGrantTypes": ["code"], "AllowedScopes": []}]}',
    'IdentityServer',
  ],
  ['servers of MCP', '{"mcpServers": {"a": {"command": "npx"}}}', 'MCP'],
  ['a package', '{"dependencies": {"@azure/msal-browser": "^4"}}', 'package.json'],
];

describe('a text that no reader takes', () => {
  it.each(CASES)('%s is named', (_what, text, word) => {
    expect(nameText(toShape(text))).toContain(word);
    expect(isSure(recogniseFormats(text))).toBe(false);
  });

  it('and what is not known has no name', () => {
    expect(nameText(toShape('Dear all, the meeting is at ten.'))).toBeNull();
    expect(
      nameText(toShape('AZURE_CLIENT_ID=a\nGOOGLE_MAPS=b\nAUTHORITY=https://login.microsoftonline.com/a')),
    ).toBeNull();
  });
});
