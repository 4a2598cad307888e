import { describe, expect, it } from 'vitest';
import { writableById, isSure, recogniseFormats } from '../../../shared/formats/catalogue.ts';
import type { FormatId, Imported } from '../../../shared/formats/format.ts';
import { maskedLines } from '../../../shared/formats/mask.ts';
import { SECRET } from './secret.ts';

/** Texts as the products' own documents and other people's files have them, not as our writers print them. */
function read(text: string): Imported & { readonly id: FormatId } {
  const candidates = recogniseFormats(text);
  expect(isSure(candidates)).toBe(true);
  const [best] = candidates;
  if (best === undefined) throw new Error('not recognised');
  const result = best.format.read(text);
  if (!result.ok) throw new Error(result.error.message);
  return { ...result.value, id: best.format.id };
}

const TENANT = '0b9a63a2-7a2f-4a3c-9c2a-3f1c8b7d5e10';
const CLIENT = '7d3c1b52-3c0e-4c8e-9d59-1a2b3c4d5e6f';

describe('the documents of the products', () => {
  it('Ivy: the command, with the prompt that is copied along', () => {
    const { id, draft, secret } = read(
      `>ivy auth add --provider MicrosoftEntra --connection-string "MicrosoftEntra:TenantId=${TENANT};MicrosoftEntra:ClientId=${CLIENT};MicrosoftEntra:ClientSecret=your-client-secret"`,
    );
    expect(id).toBe('ivy-auth-add');
    expect(draft).toMatchObject({ tenant: TENANT, clientId: CLIENT, clientType: 'confidential' });
    expect(draft.relyingParty).toEqual({ product: 'ivy', inputs: {} });
    expect(draft.redirectUri).toBe('http://localhost:5010/webhook');
    expect(draft.scopes).toBe('openid profile email offline_access User.Read');
    expect(secret).toBeNull();
  });

  it('The Things Stack: variables first, then the command that uses them', () => {
    const {
      id,
      draft,
      secret,
      read: values,
    } = read(`OIDC_PROVIDER_ID="microsoft-entra"   # Provider ID from above.
OIDC_PROVIDER_NAME="My OIDC Provider"
OIDC_CLIENT_ID="${CLIENT}"
OIDC_CLIENT_SECRET="${SECRET}"
OIDC_MICROSOFT_TENANT="${TENANT}"
OIDC_ALLOWED_EMAIL_DOMAINS="example.com,example.org"

$ tti-lw-cli ap create $OIDC_PROVIDER_ID \\
    --name $OIDC_PROVIDER_NAME \\
    --allow-registrations true \\
    --allowed-email-domains  $OIDC_ALLOWED_EMAIL_DOMAINS \\
    --configuration.provider.oidc.client-id $OIDC_CLIENT_ID \\
    --configuration.provider.oidc.client-secret $OIDC_CLIENT_SECRET \\
    --configuration.provider.oidc.provider-url https://login.microsoftonline.us/$OIDC_MICROSOFT_TENANT/v2.0
`);
    expect(id).toBe('the-things-stack-command');
    expect(draft).toMatchObject({ cloud: 'us-government', tenant: TENANT, clientId: CLIENT });
    expect(draft.relyingParty?.inputs).toEqual({
      providerId: 'microsoft-entra',
      providerName: 'My OIDC Provider',
      allowRegistrations: 'true',
      allowedEmailDomains: 'example.com, example.org',
    });
    expect(secret).toEqual({
      value: SECRET,
      loginHost: { host: 'login.microsoftonline.us', cloud: 'us-government' },
    });
    expect(values.map(({ line }) => line)).toEqual([8, 9, 10, 11, 12, 13, 14, 14]);
  });

  it('The Things Stack: what the command answers', () => {
    const { id, draft, ignored } = read(`{
  "ids": { "provider_id": "entra" },
  "created_at": "2023-10-05T05:18:11.685215Z",
  "name": "My OIDC Provider",
  "allow_registrations": true,
  "configuration": { "oidc": { "client_id": "${CLIENT}", "client_secret": "secret123",
      "provider_url": "https://login.microsoftonline.com/${TENANT}/v2.0" } },
  "allowed_email_domains": ["example.com"]
}`);
    expect(id).toBe('the-things-stack-json');
    expect(draft).toMatchObject({ cloud: 'public', tenant: TENANT });
    expect(ignored).toEqual([{ from: 'created_at', line: 3, reason: 'The server sets it.' }]);
  });

  it('Auth0: a connection as the API returns it', () => {
    const { id, draft, ignored } = read(
      JSON.stringify({
        id: 'con_1',
        name: 'contoso-ad',
        strategy: 'waad',
        options: {
          client_id: CLIENT,
          client_secret: SECRET,
          tenant_domain: 'contoso.com',
          domain: 'contoso.com',
          useCommonEndpoint: true,
          ext_groups: true,
          set_user_root_attributes: 'on_each_login',
          granted: true,
        },
      }),
    );
    expect(id).toBe('auth0-connection');
    expect(draft.tenant).toBe('common');
    expect(draft.relyingParty?.inputs).toEqual({
      connectionName: 'contoso-ad',
      entraDomain: 'contoso.com',
      useCommonEndpoint: 'true',
      securityGroups: 'true',
      syncAttributes: 'true',
    });
    expect(ignored.map(({ from }) => from)).toEqual(['id', 'options.granted']);
  });
});

describe('other people’s files', () => {
  it('MSAL Node: a whole module, with expressions, methods and comments', () => {
    const { draft, secret, ignored, open } = read(
      `import { ConfidentialClientApplication } from '@azure/msal-node';
/** @type {import('@azure/msal-node').Configuration} */
export const msalConfig = {
  auth: {
    clientId: '${CLIENT}', // Overview
    authority: \`https://login.microsoftonline.com/${TENANT}\`,
    clientSecret: process.env.CLIENT_SECRET ?? fail('no, "secret" }'),
    ...defaults,
  },
  system: {
    loggerOptions: {
      loggerCallback(level, message) { if (level) { console.log(message, '}'); } },
      piiLoggingEnabled: false,
    },
  },
};
new ConfidentialClientApplication(msalConfig);`,
    );
    expect(draft).toMatchObject({ clientId: CLIENT, tenant: TENANT, clientType: 'confidential' });
    expect(secret).toBeNull();
    expect(open).toMatchObject([{ field: 'secret', why: 'variable', name: 'CLIENT_SECRET', line: 7 }]);
    expect(ignored.map(({ from, line }) => [from, line])).toEqual([
      ['msalConfig.system.loggerOptions.loggerCallback', 12],
      ['msalConfig.system.loggerOptions.piiLoggingEnabled', 13],
    ]);
  });

  it('ASP.NET Core: comments, trailing commas, and secrets of other things are not shown', () => {
    const text = `\uFEFF{
  // Production
  "ConnectionStrings": { "Main": "Server=x;Password=hunter2secret" },
  "AzureAd": {
    "Instance": "https://login.microsoftonline.com/",
    "TenantId": "${TENANT}",
    "ClientId": "${CLIENT}",
    "ClientCredentials": [{ "SourceType": "ClientSecret", "ClientSecret": "${SECRET}" }],
    "CallbackPath": "/signin-oidc",
  },
}`;
    const { draft, secret, hidden, assumed } = read(text);
    expect(draft).toMatchObject({
      tenant: TENANT,
      redirectUri: 'https://localhost/signin-oidc',
      platform: 'web',
    });
    expect(assumed.map(({ label }) => label)).toContain('Redirect URI');
    expect(secret?.value).toBe(SECRET);
    expect(maskedLines(text, hidden, SECRET).join('\n')).not.toContain('hunter2secret');
  });

  it('ASP.NET Core settings whose section is called as Ivy’s', () => {
    const { id, draft, loginHost } = read(
      `MicrosoftEntra__Instance=https://login.microsoftonline.com/\nMicrosoftEntra__TenantId=${TENANT}\nMicrosoftEntra__ClientId=${CLIENT}\nMicrosoftEntra__ClientSecret=${SECRET}\nMicrosoftEntra__CallbackPath=/signin-oidc\n`,
    );
    expect(id).toBe('aspnet-environment');
    expect(draft.relyingParty).toBeNull();
    expect(draft.redirectUri).toBe('https://localhost/signin-oidc');
    expect(loginHost?.cloud).toBe('public');
  });

  it('NextAuth version 4', () => {
    const { id, draft, ignored } = read(
      `NEXTAUTH_URL=http://localhost:3000/\nNEXTAUTH_SECRET="abc"\nexport AZURE_AD_CLIENT_ID=${CLIENT} # id\nAZURE_AD_TENANT_ID=${TENANT}\nAZURE_AD_CLIENT_SECRET='${SECRET}'\n`,
    );
    expect(id).toBe('auth-js-environment');
    expect(draft.redirectUri).toBe('http://localhost:3000/api/auth/callback/azure-ad');
    expect(ignored.map(({ from }) => from)).toEqual(['NEXTAUTH_SECRET']);
  });

  it('Spring Cloud Azure, dotted keys and all', () => {
    const { draft, secret } = read(`spring.cloud.azure.active-directory:
  enabled: true
  profile: { tenant-id: ${TENANT}, cloud-type: azure_china }
  credential:
    clientId: ${CLIENT}
    client-secret: \${ENTRA_SECRET}
`);
    expect(draft).toMatchObject({
      cloud: 'china',
      tenant: TENANT,
      clientId: CLIENT,
      clientType: 'confidential',
    });
    expect(secret).toBeNull();
  });

  it('a manifest of the portal: the redirect URI on which AuthLoupe can wait, and the secret that lasts longest', () => {
    const { id, draft, ignored } = read(`{
  "id": "11111111-2222-4333-8444-555555555555",
  "appId": "${CLIENT}",
  "displayName": "Payroll",
  "signInAudience": "AzureADMyOrg",
  "publisherDomain": "contoso.onmicrosoft.com",
  "passwordCredentials": [{ "endDateTime": "2026-01-02T03:04:05Z" }, { "endDateTime": "2027-05-06T00:00:00Z" }],
  "web": { "redirectUris": ["https://payroll.contoso.com/cb", "http://localhost:5000/cb", "http://localhost:6000/cb"] },
  "requestedAccessTokenVersion": 2
}`);
    expect(id).toBe('manifest-graph');
    expect(draft).toMatchObject({
      name: 'Payroll',
      tenant: 'contoso.onmicrosoft.com',
      redirectUri: 'http://localhost:5000/cb',
      platform: 'web',
      clientType: 'confidential',
      secretExpiresOn: '2027-05-06',
    });
    expect(ignored.map(({ from }) => from)).toEqual([
      'id',
      'web.redirectUris[0]',
      'web.redirectUris[2]',
      'requestedAccessTokenVersion',
    ]);
  });

  it('an authorize URL that a mail program broke', () => {
    const { draft, ignored } = read(`https://login.microsoftonline.com/organizations/oauth2/v2.0/
  authorize?client_id=${CLIENT}&response_type=code&scope=openid+User.Read
  &redirect_uri=http%3A%2F%2Flocalhost%3A3000%2Fcb&state=abc&nonce=n&__proto__=x&claims=%7B%7D#top`);
    expect(draft).toMatchObject({
      tenant: 'organizations',
      scopes: 'openid User.Read',
      redirectUri: 'http://localhost:3000/cb',
      prompt: '',
      extraQueryParameters: [
        { name: '__proto__', value: 'x' },
        { name: 'claims', value: '{}' },
      ],
    });
    expect(ignored.map(({ from, line }) => [from, line])).toEqual([
      ['response_type', 2],
      ['state', 3],
      ['nonce', 3],
    ]);
  });
});

describe('the table of what was read', () => {
  it('has one row for a list, where its first item stands', () => {
    const { read: values, draft } = read(
      'spring.security.oauth2.client:\n  registration.entra:\n    client-id: a\n    scope:\n      - openid\n      - email\n',
    );
    expect(draft.scopes).toBe('openid email');
    expect(values.filter(({ label }) => label === 'Scopes')).toEqual([
      {
        label: 'Scopes',
        value: 'openid email',
        line: 5,
        from: 'spring.security.oauth2.client.registration.entra.scope[0]',
      },
    ]);
  });

  it('does not take the letter case of a tenant for a contradiction', () => {
    const { draft } = read(
      `{ "AzureAd": { "ClientId": "a", "TenantId": "Contoso.com", "Authority": "https://login.microsoftonline.com/contoso.com" } }`,
    );
    expect(draft.tenant).toBe('Contoso.com');
  });
});

describe('recognition', () => {
  it('says nothing about what it does not know', () => {
    for (const text of [
      '',
      'hello',
      '{}',
      '{"a": 1}',
      'AADSTS50011: mismatch',
      'eyJhbGciOi.J9.x',
      'a: 1',
      'X=1',
    ])
      expect(recogniseFormats(text)).toEqual([]);
  });

  it('knows a broken text by its shape, so that its reader can say what is wrong', () => {
    expect(recogniseFormats('{ "AzureAd": { "ClientId": ')[0]?.format).toBe(
      writableById('aspnet-appsettings'),
    );
    expect(recogniseFormats('{"strategy": "waad",,')[0]?.format).toBe(writableById('auth0-connection'));
  });

  it('is not sure of a mixed file', () => {
    const text = 'AZURE_CLIENT_ID=a\nAZURE_TENANT_ID=b\nAUTH_MICROSOFT_ENTRA_ID_ID=c\n';
    const candidates = recogniseFormats(text);
    expect(isSure(candidates)).toBe(false);
    expect(candidates.map(({ format }) => format.id)).toEqual(
      expect.arrayContaining(['azure-environment', 'auth-js-environment']),
    );
  });
});
