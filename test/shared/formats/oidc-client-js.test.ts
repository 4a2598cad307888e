import { describe, expect, it } from 'vitest';
import { AUTHORITY, CLIENT, OTHER_CLIENT, SECRET, TENANT, claimsOf, openOf, readAs } from './read-surely.ts';

const ISSUER = `${AUTHORITY}/v2.0`;
const own = { cloud: 'public', tenant: TENANT, clientId: CLIENT };

describe('libraries in browsers', () => {
  it('oidc-client-ts', () => {
    const { draft, ignored } = readAs(
      'oidc-client-js',
      `import { UserManager } from "oidc-client-ts";\nexport const manager = new UserManager({ authority: "${ISSUER}", client_id: "${CLIENT}", redirect_uri: "http://localhost:5173/cb", silent_redirect_uri: "http://localhost:5173/silent", post_logout_redirect_uri: "http://localhost:5173/", scope: "openid email" });`,
    );
    expect(draft).toMatchObject({
      ...own,
      redirectUri: 'http://localhost:5173/cb',
      scopes: 'openid email',
      platform: 'spa',
    });
    expect(ignored.map(({ from }) => from)).toContain('UserManager.post_logout_redirect_uri');
  });

  it('react-oidc-context as an element, with the page’s own origin', () => {
    const imported = readAs(
      'oidc-client-js',
      `import { AuthProvider } from "react-oidc-context";\nroot.render(<AuthProvider authority={import.meta.env.VITE_AUTHORITY} client_id="${CLIENT}" redirect_uri={window.location.origin + "/cb"}><App /></AuthProvider>);`,
    );
    expect(imported.draft).toMatchObject({
      clientId: CLIENT,
      redirectUri: 'http://localhost/cb',
      platform: 'spa',
    });
    expect(openOf(imported)).toEqual({ tenant: 'VITE_AUTHORITY' });
  });

  it('angular-auth-oidc-client: the tenant’s authority beats common metadata; a list gives several', () => {
    const { draft, others } = readAs(
      'oidc-client-js',
      `provideAuth({ config: [\n  { authWellknownEndpointUrl: 'https://login.microsoftonline.com/common/v2.0', authority: '${ISSUER}', clientId: '${CLIENT}', redirectUrl: 'https://localhost:4200', scope: 'openid' },\n  { authority: '${ISSUER}', clientId: '${OTHER_CLIENT}', redirectUrl: 'https://localhost:4200', scope: 'openid' },\n] })`,
    );
    expect(draft).toMatchObject(own);
    expect(others.map((each) => each.draft.clientId)).toEqual([OTHER_CLIENT]);
  });

  it('another provider is not claimed', () => {
    expect(
      claimsOf(
        `new UserManager({ authority: "https://sso.example/realms/a", client_id: "a", redirect_uri: "http://localhost/cb" })`,
      ),
    ).not.toContain('oidc-client-js');
  });
});

describe('libraries of apps and servers', () => {
  it('react-native-app-auth is native', () => {
    const { draft } = readAs(
      'oidc-client-js',
      `import { authorize } from 'react-native-app-auth';\nconst config = { issuer: '${ISSUER}', clientId: '${CLIENT}', redirectUrl: 'com.a.b://oauth', scopes: ['openid', 'email'] };`,
    );
    expect(draft).toMatchObject({
      ...own,
      platform: 'native',
      redirectUri: 'com.a.b://oauth',
      scopes: 'openid email',
    });
  });

  it('better-auth: its own callback behind its own address, no other secret', () => {
    const { draft, secret } = readAs(
      'oidc-client-js',
      `export const auth = betterAuth({ baseURL: 'https://a.example', secret: 'cookie-secret-0123456789', socialProviders: { microsoft: { clientId: '${CLIENT}', clientSecret: '${SECRET}', tenantId: '${TENANT}' } } })`,
    );
    expect(draft).toMatchObject({
      clientId: CLIENT,
      tenant: TENANT,
      platform: 'web',
      redirectUri: 'https://a.example/api/auth/callback/microsoft',
    });
    expect(secret?.value).toBe(SECRET);
  });

  it('Backstage and Supabase', () => {
    const backstage = readAs(
      'oidc-client-js',
      `auth:\n  providers:\n    microsoft:\n      production:\n        clientId: ${CLIENT}\n        clientSecret: \${AZURE_SECRET}\n        tenantId: ${TENANT}\n`,
    );
    expect(backstage.draft).toMatchObject({
      clientId: CLIENT,
      tenant: TENANT,
      redirectUri: 'http://localhost:7007/api/auth/microsoft/handler/frame',
    });
    expect(openOf(backstage)).toEqual({ secret: 'AZURE_SECRET' });
    const supabase = readAs(
      'oidc-client-js',
      `[auth.external.azure]\nenabled = true\nclient_id = "${CLIENT}"\nsecret = "env(AZURE_SECRET)"\nurl = "${AUTHORITY}"\n`,
    );
    expect(supabase.draft).toMatchObject({ ...own, redirectUri: 'http://127.0.0.1:54321/auth/v1/callback' });
    expect(openOf(supabase)).toEqual({ secret: 'AZURE_SECRET' });
  });

  it('openid-client and arctic, whose address or values stand in the call', () => {
    const client = readAs(
      'oidc-client-js',
      `const issuer = await Issuer.discover('${ISSUER}');\nconst client = new issuer.Client({ client_id: '${CLIENT}', client_secret: '${SECRET}', redirect_uris: ['http://localhost:3000/cb'] });`,
    );
    expect(client.draft).toMatchObject({ ...own, redirectUri: 'http://localhost:3000/cb' });
    const arctic = readAs(
      'oidc-client-js',
      `export const entra = new MicrosoftEntraId('${TENANT}', '${CLIENT}', process.env.S, 'http://localhost:5173/cb');`,
    );
    expect(arctic.draft).toMatchObject({
      tenant: TENANT,
      clientId: CLIENT,
      redirectUri: 'http://localhost:5173/cb',
    });
    expect(openOf(arctic)).toEqual({ secret: 'S' });
  });
});
