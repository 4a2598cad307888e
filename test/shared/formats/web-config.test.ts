import { describe, expect, it } from 'vitest';
import { isSure, recogniseFormats } from '../../../shared/formats/catalogue.ts';
import { maskedLines } from '../../../shared/formats/mask.ts';
import { webConfig } from '../../../shared/formats/web-config.ts';
import { readAs } from './read-as.ts';

const CLIENT = '0c9d5be6-2f43-4c55-9b0e-6d5f0b9f3f21';
const OTHER = '6f0f6c1a-6a3b-4e0e-8a55-04f6f1f3a9de';
const SECRET = 'Abc8Q~0123456789abcdefghijklmnopqrstuvwx';

const read = (text: string) => {
  const candidates = recogniseFormats(text);
  expect(candidates[0]?.format.id).toBe('web-config');
  expect(isSure(candidates)).toBe(true);
  return readAs(webConfig, text);
};

describe('Web.config', () => {
  it('gives the ida: settings, and hides the secrets in comments and beside them', () => {
    const text = `<?xml version="1.0"?>
<configuration>
  <appSettings>
    <!-- <add key="ida:AppKey" value="${SECRET.replace('Abc', 'Xyz')}" /> -->
    <add key="ida:ClientId" value="${CLIENT}" />
    <add key="ida:AADInstance" value="https://login.microsoftonline.com/{0}{1}" />
    <add key="ida:Tenant" value="contoso.example" />
    <add key="ida:AppKey" value="${SECRET}" />
    <add key="ida:PostLogoutRedirectUri" value="https://localhost:44320/" />
  </appSettings>
  <connectionStrings><add name="Db" connectionString="Server=x;Password=hunter2hunter2" /></connectionStrings>
</configuration>`;
    const { draft, secret, loginHost, assumed, hidden } = read(text);
    expect(draft).toMatchObject({
      clientId: CLIENT,
      tenant: 'contoso.example',
      platform: 'web',
      redirectUri: 'https://localhost:44320/',
    });
    expect(loginHost?.cloud).toBe('public');
    expect(secret?.value).toBe(SECRET);
    expect(assumed.map(({ label }) => label)).toEqual(['Redirect URI']);
    const shown = maskedLines(text, hidden, null).join();
    expect(shown).not.toContain(SECRET.slice(4));
    expect(shown).not.toContain('hunter2');
  });

  it('gives a registration for each prefix, the sign-in’s first', () => {
    const { draft, label, others } = read(`<appSettings>
  <add key="graph:ClientId" value="${OTHER}" />
  <add key="ida:ClientId" value="${CLIENT}" />
  <add key="ida:RedirectUri" value="https://hr.example/" />
</appSettings>`);
    expect([label, draft.clientId, draft.redirectUri]).toEqual(['ida', CLIENT, 'https://hr.example/']);
    expect(others.map((each) => [each.label, each.draft.clientId])).toEqual([['graph', OTHER]]);
  });

  it('names Azure AD B2C, and leaves open what a release fills in', () => {
    const { notices, open } = read(`<add key="ida:ClientId" value="#{ClientId}#" />
<add key="ida:Tenant" value="contoso.onmicrosoft.com" />
<add key="ida:SignUpSignInPolicyId" value="b2c_1_susi" />`);
    expect(notices.join()).toContain('B2C');
    expect(open).toMatchObject([{ field: 'clientId', name: 'ClientId' }]);
  });

  it('refuses an open quote at its line, and WS-Federation, which has no client', () => {
    expect(
      webConfig.read('<appSettings>\n  <add key="ida:ClientId" value="x />\n</appSettings>'),
    ).toMatchObject({ ok: false, error: { line: 2 } });
    expect(webConfig.read('<add key="ida:Wtrealm" value="https://a.example/" />').ok).toBe(false);
  });
});
