import { describe, expect, it } from 'vitest';
import { CLIENT, LOGIN, SECRET, TENANT, readPasted, refusalOf } from './read-pasted.ts';

describe('Vault', () => {
  it('the configuration with its role; of the callbacks the one on this computer', () => {
    const { id, draft, ignored, shown } = readPasted(
      `export VAULT_TOKEN=hvs.CAESIJ0000abcd\nvault write auth/oidc/config oidc_client_id="${CLIENT}" oidc_client_secret="${SECRET}" oidc_discovery_url="${LOGIN}/v2.0"\nvault write auth/oidc/role/default allowed_redirect_uris="https://v.example/ui/vault/auth/oidc/oidc/callback" allowed_redirect_uris="http://localhost:8250/oidc/callback" oidc_scopes="profile,email"\n`,
    );
    expect(id).toBe('vault');
    expect(draft).toMatchObject({
      clientId: CLIENT,
      tenant: TENANT,
      redirectUri: 'http://localhost:8250/oidc/callback',
      scopes: 'profile email',
      platform: 'web',
    });
    expect(ignored).toHaveLength(1);
    expect(shown).not.toMatch(/fixture|CAESIJ/u);
  });

  it('variables of the same script are followed, others are open', () => {
    const { draft, waits } = readPasted(
      `ID=${CLIENT}\nbao write auth/entra/config oidc_client_id="$ID" oidc_client_secret="$KEY" oidc_discovery_url="${LOGIN}/v2.0"\n`,
    );
    expect(draft.clientId).toBe(CLIENT);
    expect(draft.redirectUri).toMatch(/\/ui\/vault\/auth\/entra\/oidc\/callback$/u);
    expect(waits).toEqual({ secret: 'KEY' });
  });

  it('its JSON', () => {
    const { draft } = readPasted(
      JSON.stringify({ oidc_client_id: CLIENT, oidc_discovery_url: `${LOGIN}/v2.0` }),
    );
    expect(draft).toMatchObject({ clientId: CLIENT, tenant: TENANT });
  });

  it('an open quote is said with its line', () => {
    expect(refusalOf(`vault write auth/oidc/config \\\n oidc_client_id="${CLIENT}`).message).toMatch(
      /^Line 2, .*quote/u,
    );
  });
});
