import { describe, expect, it } from 'vitest';
import { CLIENT, LOGIN, OTHER, SECRET, TENANT, readPasted, refusalOf } from './read-pasted.ts';

const config = (more: string): string =>
  `data:\n  url: https://argo.example\n  oidc.config: |\n    issuer: ${LOGIN}/v2.0\n    clientID: ${CLIENT}\n    clientSecret: $oidc.azure.clientSecret\n${more}`;

describe('Argo CD and Dex', () => {
  it('the document within the document', () => {
    const { id, draft, waits, read } = readPasted(config('    requestedScopes: [openid, email]\n'));
    expect(id).toBe('argo-cd');
    expect(draft).toMatchObject({
      clientId: CLIENT,
      tenant: TENANT,
      redirectUri: 'https://argo.example/auth/callback',
      scopes: 'openid email',
    });
    expect(waits).toEqual({ secret: 'oidc.azure.clientSecret' });
    expect(read.find(({ label }) => label === 'Client ID')?.line).toBe(5);
  });

  it('the secret is found where the same text keeps it', () => {
    const { secret, shown } = readPasted(
      `configs:\n  cm:\n    oidc.config: |\n      issuer: ${LOGIN}/v2.0\n      clientID: ${CLIENT}\n      clientSecret: $oidc.azure.clientSecret\n  secret:\n    extra:\n      oidc.azure.clientSecret: ${SECRET}\n`,
    );
    expect(secret?.value).toBe(SECRET);
    expect(shown).not.toContain('fixture');
  });

  it('the command line has a client of its own', () => {
    const { others } = readPasted(config(`    cliClientID: ${OTHER}\n`));
    expect(others.map(({ draft }) => draft)).toMatchObject([
      { clientId: OTHER, platform: 'native', redirectUri: 'http://localhost:8085/auth/callback' },
    ]);
  });

  it('of Dex’s connectors the one at Entra', () => {
    const { draft, others, shown } = readPasted(
      `connectors:\n- type: github\n  config:\n    clientID: gh\n    clientSecret: 0b3e9f6625ad09db\n- type: microsoft\n  config:\n    clientID: ${CLIENT}\n    clientSecret: $SECRET\n    redirectURI: https://dex.example/callback\n`,
    );
    expect(draft).toMatchObject({
      clientId: CLIENT,
      tenant: 'common',
      redirectUri: 'https://dex.example/callback',
    });
    expect(others).toEqual([]);
    expect(shown).not.toContain('0b3e9f6625ad09db');
  });

  it('placeholders and comments of the documentation', () => {
    const { waits } = readPasted(
      'data:\n  oidc.config: |\n    issuer: https://login.microsoftonline.com/{directory_tenant_id}/v2.0\n    clientID: {azure_ad_client_id}\n    clientSecret: $oidc.azure.clientSecret // if used\n',
    );
    expect(waits).toMatchObject({ clientId: 'placeholder', secret: 'oidc.azure.clientSecret' });
  });

  it('SAML alone has no application', () => {
    expect(
      refusalOf(
        'connectors:\n- type: saml\n  config:\n    ssoURL: https://login.microsoftonline.com/x/saml2\n',
      ).id,
    ).toBeNull();
  });
});
