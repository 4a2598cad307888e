import { describe, expect, it } from 'vitest';
import { CLIENT, TENANT, claimsOf, openOf, readAs } from './read-surely.ts';

const REDIRECT = 'msauth://com.a.b/VzSiQcXRmi2kyjzcA%2BmYLEtbGVs%3D';
const configOf = (authorities: readonly object[], rest: object = {}): string =>
  JSON.stringify(
    { client_id: CLIENT, redirect_uri: REDIRECT, account_mode: 'SINGLE', authorities, ...rest },
    null,
    2,
  );

describe('MSAL’s file for Android', () => {
  it('a tenant of one’s own', () => {
    const { draft, loginHost } = readAs(
      'msal-android',
      configOf([{ type: 'AAD', audience: { type: 'AzureADMyOrg', tenant_id: TENANT } }]),
    );
    expect(draft).toMatchObject({
      clientId: CLIENT,
      tenant: TENANT,
      redirectUri: REDIRECT,
      platform: 'native',
      clientType: 'public',
    });
    expect(loginHost).toBeNull();
  });

  it('the default authority counts, an audience stands for a tenant, none for common', () => {
    const several = configOf([
      { type: 'AAD', authority_url: 'https://login.microsoftonline.com/common' },
      { type: 'AAD', authority_url: `https://login.microsoftonline.us/${TENANT}`, default: true },
    ]);
    expect(readAs('msal-android', several).draft).toMatchObject({ cloud: 'us-government', tenant: TENANT });
    expect(
      readAs('msal-android', configOf([{ type: 'AAD', audience: { type: 'AzureADMultipleOrgs' } }])).draft
        .tenant,
    ).toBe('organizations');
    const none = readAs('msal-android', configOf([]));
    expect([none.draft.tenant, none.assumed[0]?.label]).toEqual(['common', 'Tenant']);
  });

  it('placeholders and comments', () => {
    const imported = readAs(
      'msal-android',
      `{\n  // of the portal\n  "client_id": "<your client ID>",\n  "redirect_uri": "msauth://<package>/<hash>",\n  "account_mode": "SINGLE",\n  "authorities": [{ "type": "B2C", "authority_url": "https://login.a.example/tfp/a.onmicrosoft.com/B2C_1_b/" }]\n}`,
    );
    expect(openOf(imported)['clientId']).toBe('');
    expect(imported.draft.tenant).toBe('a.onmicrosoft.com');
    expect(imported.notices.join(' ')).toContain('B2C');
  });

  it('other JSON with the same words is not claimed', () => {
    expect(claimsOf('{"client_id": "a", "redirect_uri": "http://localhost"}')).not.toContain('msal-android');
  });
});
