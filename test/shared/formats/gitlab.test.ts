import { describe, expect, it } from 'vitest';
import { CLIENT, LOGIN, SECRET, TENANT, readPasted, refusalOf } from './read-pasted.ts';

describe('GitLab', () => {
  it.each([
    [
      'keys with colons',
      `{ name: "azure_activedirectory_v2", args: { client_id: "${CLIENT}", client_secret: "${SECRET}", tenant_id: "${TENANT}" } }`,
    ],
    [
      'symbols with arrows',
      `{ :name => "azure_activedirectory_v2", # ours\n :args => { :client_id => "${CLIENT}", :client_secret => "${SECRET}", :tenant_id => "${TENANT}" } }`,
    ],
    [
      'texts with arrows',
      `{ "name" => "azure_activedirectory_v2", "args" => { "client_id" => "${CLIENT}", "client_secret" => "${SECRET}", "tenant_id" => "${TENANT}" } }`,
    ],
  ])('%s', (_name, hash) => {
    const { id, draft, secret, shown } = readPasted(
      `external_url 'https://git.example'\ngitlab_rails['smtp_password'] = "P0stm4ster"\ngitlab_rails['omniauth_providers'] = [\n${hash}\n]\n`,
    );
    expect(id).toBe('gitlab');
    expect(draft).toMatchObject({
      clientId: CLIENT,
      tenant: TENANT,
      redirectUri: 'https://git.example/users/auth/azure_activedirectory_v2/callback',
      platform: 'web',
    });
    expect(secret?.value).toBe(SECRET);
    expect(shown).not.toMatch(/fixture|P0stm4ster/u);
  });

  it('variables of Ruby, and a cloud of its own', () => {
    const { draft, waits } = readPasted(
      `gitlab_rails['omniauth_providers'] = [{ name: "azure_activedirectory_v2", args: { client_id: ENV['GL_ID'], client_secret: ENV['GL_SECRET'], tenant_id: "${TENANT}", base_azure_url: "https://login.microsoftonline.us" } }]`,
    );
    expect(draft.cloud).toBe('us-government');
    expect(waits['clientId']).toContain('GL_ID');
    expect(waits['secret']).toContain('GL_SECRET');
  });

  it('OpenID Connect has its own places', () => {
    const { draft } = readPasted(
      `gitlab_rails['omniauth_providers'] = [{ name: "openid_connect", args: { scope: %w[openid email], issuer: "${LOGIN}/v2.0", client_options: { identifier: "${CLIENT}", redirect_uri: "https://git.example/cb" } } }]`,
    );
    expect(draft).toMatchObject({
      clientId: CLIENT,
      tenant: TENANT,
      redirectUri: 'https://git.example/cb',
      scopes: 'openid email',
    });
  });

  it('in YAML the one at Entra among others', () => {
    const { draft, others, shown } = readPasted(
      `gitlab:\n  host: code.example\n  https: true\nomniauth:\n  providers:\n    - { name: google_oauth2, app_id: g, app_secret: GOCSPX-abcdefghijkl }\n    - { name: entra, args: { client_id: '${CLIENT}', tenant_id: '${TENANT}', strategy_class: 'OmniAuth::Strategies::AzureActivedirectoryV2' } }\n`,
    );
    expect(draft.redirectUri).toBe('https://code.example/users/auth/entra/callback');
    expect(others).toEqual([]);
    expect(shown).not.toContain('GOCSPX-abcdefghijkl');
  });

  it('other providers alone are no application of Entra', () => {
    expect(
      refusalOf(`gitlab_rails['omniauth_providers'] = [{ name: "google_oauth2", app_id: "x" }]`).id,
    ).toBeNull();
  });
});
