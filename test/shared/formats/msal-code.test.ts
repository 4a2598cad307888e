import { describe, expect, it } from 'vitest';
import { AUTHORITY, CLIENT, OTHER_CLIENT, SECRET, TENANT, claimsOf, openOf, readAs } from './read-surely.ts';

const own = { tenant: TENANT, clientId: CLIENT };

describe('clients in code', () => {
  it('C#: constants, a cloud by its name, an older client in a comment', () => {
    const { draft } = readAs(
      'msal-code',
      `private static string Tenant = "${TENANT}";\n// private static string ClientId = "${OTHER_CLIENT}";\nprivate static string ClientId = "${CLIENT}";\nvar app = PublicClientApplicationBuilder.Create(ClientId)\n    .WithAuthority(AzureCloudInstance.AzureUsGovernment, Tenant)\n    .WithRedirectUri("http://localhost")\n    .Build();\nvar result = await app.AcquireTokenInteractive(new[] { "User.Read" }).ExecuteAsync();`,
    );
    expect(draft).toMatchObject({
      ...own,
      cloud: 'us-government',
      redirectUri: 'http://localhost',
      platform: 'native',
      scopes: 'User.Read',
    });
  });

  it('C#: an app without a user, its ID from the configuration', () => {
    const imported = readAs(
      'msal-code',
      `var app = ConfidentialClientApplicationBuilder.Create(Configuration["AzureAd:ClientId"])\n    .WithClientSecret("${SECRET}")\n    .WithAuthority(new Uri($"https://login.microsoftonline.com/{tenant}"))\n    .Build();\nawait app.AcquireTokenForClient(scopes).ExecuteAsync();`,
    );
    expect(openOf(imported)).toEqual({ clientId: 'AzureAd:ClientId', tenant: 'tenant' });
    expect(imported.secret?.value).toBe(SECRET);
    expect(imported.notices.join(' ')).toContain('without a user');
  });

  it('Java', () => {
    const imported = readAs(
      'msal-code',
      `private static final String SECRET = System.getenv("S");\nConfidentialClientApplication\n    .builder("${CLIENT}", ClientCredentialFactory.createFromSecret(SECRET))\n    .authority("${AUTHORITY}/")\n    .build();\nAuthorizationRequestUrlParameters.builder("http://localhost:8080/cb", Collections.singleton("User.Read"));`,
    );
    expect(imported.draft).toMatchObject({
      ...own,
      platform: 'web',
      redirectUri: 'http://localhost:8080/cb',
      scopes: 'User.Read',
    });
    expect(openOf(imported)).toEqual({ secret: 'S' });
  });

  it('Go', () => {
    const { draft } = readAs(
      'msal-code',
      `package main\ncred, err := azidentity.NewInteractiveBrowserCredential(&azidentity.InteractiveBrowserCredentialOptions{\n\tClientID: "${CLIENT}",\n\tTenantID: "${TENANT}",\n\tRedirectURL: "http://localhost:9999",\n})`,
    );
    expect(draft).toMatchObject({ ...own, platform: 'native', redirectUri: 'http://localhost:9999' });
  });

  it('Python and Swift', () => {
    const python = readAs(
      'msal-code',
      `import os\nfrom azure.identity import InteractiveBrowserCredential\n# client_id="${OTHER_CLIENT}"\ncredential = InteractiveBrowserCredential(tenant_id="${TENANT}", client_id=os.environ["GRAPH_ID"], redirect_uri="http://localhost:8400")\n`,
    );
    expect(python.draft).toMatchObject({ tenant: TENANT, redirectUri: 'http://localhost:8400' });
    expect(openOf(python)).toEqual({ clientId: 'GRAPH_ID' });
    const swift = readAs(
      'msal-code',
      `import MSAL\nlet clientId = "${CLIENT}"\nlet authority = try MSALAADAuthority(url: URL(string: "${AUTHORITY}")!)\nlet config = MSALPublicClientApplicationConfig(clientId: clientId, redirectUri: "msauth.com.a.b://auth", authority: authority)`,
    );
    expect(swift.draft).toMatchObject({ ...own, redirectUri: 'msauth.com.a.b://auth', platform: 'native' });
  });

  it('two clients of one program', () => {
    const { draft, others } = readAs(
      'msal-code',
      `using Azure.Identity;\nvar a = new ClientSecretCredential("${TENANT}", "${CLIENT}", "${SECRET}");\nvar b = new ClientSecretCredential("${TENANT}", "${OTHER_CLIENT}", secretOfB);`,
    );
    expect([draft.clientId, ...others.map((each) => each.draft.clientId)]).toEqual([CLIENT, OTHER_CLIENT]);
  });

  it('code without a client, and scripts of MSAL.js, are not claimed', () => {
    expect(claimsOf('using System;\nConsole.WriteLine("PublicClientApplication");')).not.toContain(
      'msal-code',
    );
    expect(
      claimsOf(
        `import { PublicClientApplication } from "@azure/msal-browser";\nconst a = new PublicClientApplication({ auth: { clientId: "${CLIENT}" } });`,
      ),
    ).not.toContain('msal-code');
  });
});
