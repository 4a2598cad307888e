import { describe, expect, it } from 'vitest';
import { AUTHORITY, CLIENT, SECRET, TENANT, claimsOf, openOf, readAs } from './read-surely.ts';

const ISSUER = `${AUTHORITY}/v2.0`;

describe('providers of Auth.js in code', () => {
  it('version 5 in Next.js, Google beside it', () => {
    const imported = readAs(
      'auth-js-code',
      `import MicrosoftEntraID from "next-auth/providers/microsoft-entra-id";\nexport const { auth } = NextAuth({ secret: "x", providers: [\n  Google({ clientId: "g", clientSecret: "GOCSPX-abcdefghijkl" }),\n  MicrosoftEntraID({ clientId: process.env.ID!, clientSecret: process.env.SECRET, issuer: \`https://login.microsoftonline.com/\${process.env.TENANT}/v2.0\`, authorization: { params: { scope: "openid User.Read", prompt: "login" } } }),\n] });`,
    );
    expect(imported.draft).toMatchObject({
      cloud: 'public',
      platform: 'web',
      redirectUri: 'http://localhost:3000/api/auth/callback/microsoft-entra-id',
      scopes: 'openid User.Read',
      prompt: 'login',
    });
    expect(openOf(imported)).toEqual({ clientId: 'ID', tenant: 'TENANT', secret: 'SECRET' });
    expect(imported.others).toEqual([]);
  });

  it('version 4 has another callback, and a default behind a variable counts', () => {
    const { draft, notices, assumed } = readAs(
      'auth-js-code',
      `import AzureADProvider from "next-auth/providers/azure-ad";\nexport const authOptions: NextAuthOptions = { providers: [AzureADProvider({ clientId: process.env.ID ?? "${CLIENT}", clientSecret: "${SECRET}", tenantId: "common" })] };`,
    );
    expect(draft).toMatchObject({
      clientId: CLIENT,
      tenant: 'common',
      redirectUri: 'http://localhost:3000/api/auth/callback/azure-ad',
      scopes: 'openid profile email',
    });
    expect(notices.join(' ')).toContain('ID sets it');
    expect(assumed.map(({ label }) => label)).toEqual(['Scopes', 'Redirect URI']);
  });

  it('other frameworks and an own base path', () => {
    const express = `import MicrosoftEntraID from "@auth/express/providers/microsoft-entra-id"\napp.use("/signin/*", ExpressAuth({ providers: [MicrosoftEntraID({ clientId: "${CLIENT}", issuer: "${ISSUER}" })] }))`;
    expect(readAs('auth-js-code', express).draft.redirectUri).toBe(
      'http://localhost:3000/signin/callback/microsoft-entra-id',
    );
    const kit = `import MicrosoftEntraID from "@auth/sveltekit/providers/microsoft-entra-id"\nSvelteKitAuth({ providers: [MicrosoftEntraID({ clientId: "${CLIENT}", issuer: "${ISSUER}" })] })`;
    expect(readAs('auth-js-code', kit).draft.redirectUri).toBe(
      'http://localhost:5173/auth/callback/microsoft-entra-id',
    );
  });

  it('a provider without options takes the library’s own variables', () => {
    const imported = readAs(
      'auth-js-code',
      'import MicrosoftEntraID from "next-auth/providers/microsoft-entra-id"\nexport const { auth } = NextAuth({ providers: [MicrosoftEntraID] })',
    );
    expect(openOf(imported)).toEqual({
      clientId: 'AUTH_MICROSOFT_ENTRA_ID_ID',
      tenant: 'AUTH_MICROSOFT_ENTRA_ID_ISSUER',
      secret: 'AUTH_MICROSOFT_ENTRA_ID_SECRET',
    });
  });

  it('a provider of one’s own at Entra', () => {
    const { draft } = readAs(
      'auth-js-code',
      `export default NextAuth({ providers: [{ id: "corp", type: "oidc", issuer: "${ISSUER}", clientId: "${CLIENT}" }] })`,
    );
    expect(draft).toMatchObject({
      tenant: TENANT,
      redirectUri: 'http://localhost:3000/api/auth/callback/corp',
    });
  });

  it('B2C is named, and providers of others are not claimed', () => {
    const { notices } = readAs(
      'auth-js-code',
      `export default NextAuth({ providers: [AzureADB2CProvider({ clientId: "${CLIENT}", tenantId: "contoso", primaryUserFlow: "B2C_1_a" })] })`,
    );
    expect(notices.join(' ')).toContain('B2C');
    expect(claimsOf('export default NextAuth({ providers: [Google({ clientId: "a" })] })')).not.toContain(
      'auth-js-code',
    );
  });
});
