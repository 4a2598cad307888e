import { describe, expect, it } from 'vitest';
import { CLIENT, LOGIN, SECRET, TENANT, readPasted, refusalOf } from './read-pasted.ts';

describe('self-hosted products', () => {
  it.each([
    [
      'Open WebUI',
      `WEBUI_URL=https://x.example\nENABLE_OAUTH_SIGNUP=true\nMICROSOFT_CLIENT_ID=${CLIENT}\nMICROSOFT_CLIENT_SECRET=${SECRET}\nMICROSOFT_CLIENT_TENANT_ID=${TENANT}\n`,
      'https://x.example/oauth/microsoft/callback',
    ],
    [
      'LibreChat',
      `DOMAIN_SERVER=https://x.example\nOPENID_CLIENT_ID=${CLIENT}\nOPENID_CLIENT_SECRET=${SECRET}\nOPENID_ISSUER=${LOGIN}/v2.0/\nOPENID_SESSION_SECRET=Qm9va3MgYW5k\nOPENID_CALLBACK_URL=/oauth/openid/callback\n`,
      'https://x.example/oauth/openid/callback',
    ],
    [
      'Outline',
      `URL=https://x.example\nUTILS_SECRET=Qm9va3MgYW5k\nAZURE_CLIENT_ID=${CLIENT}\nAZURE_CLIENT_SECRET=${SECRET}\nAZURE_TENANT_ID=${TENANT}\n`,
      'https://x.example/auth/azure.callback',
    ],
    [
      'Vaultwarden',
      `DOMAIN=https://x.example\nSSO_ENABLED=true\nSSO_AUTHORITY=${LOGIN}/v2.0\nSSO_CLIENT_ID=${CLIENT}\nSSO_CLIENT_SECRET=${SECRET}\n`,
      'https://x.example/identity/connect/oidc-signin',
    ],
    [
      'Mattermost',
      JSON.stringify({
        ServiceSettings: { SiteURL: 'https://x.example' },
        GoogleSettings: { Id: 'g' },
        Office365Settings: { Id: CLIENT, Secret: SECRET, DirectoryId: TENANT },
      }),
      'https://x.example/signup/office365/complete',
    ],
  ])('%s', (_name, text, redirectUri) => {
    const { id, draft, secret, shown } = readPasted(text);
    expect(id).toBe('self-hosted');
    expect(draft).toMatchObject({ clientId: CLIENT, tenant: TENANT, redirectUri, platform: 'web' });
    expect(secret?.value).toBe(SECRET);
    expect(shown).not.toMatch(/fixture|Qm9va3MgYW5k/u);
  });

  it('Nextcloud’s command', () => {
    const { draft, waits } = readPasted(
      `docker exec nc php occ user_oidc:provider Entra --clientid="${CLIENT}" --clientsecret="$SECRET" --discoveryuri="${LOGIN}/v2.0/.well-known/openid-configuration" --scope="openid email"\n`,
    );
    expect(draft).toMatchObject({ clientId: CLIENT, tenant: TENANT, scopes: 'openid email' });
    expect(draft.redirectUri).toMatch(/\/apps\/user_oidc\/code$/u);
    expect(waits).toEqual({ secret: 'SECRET' });
  });

  it('the same product at another provider is no sure thing', () => {
    const text = `DOMAIN_SERVER=https://x.example\nOPENID_CLIENT_ID=abc\nOPENID_ISSUER=https://kc.example/realms/a\nOPENID_SESSION_SECRET=x\n`;
    expect(readPasted(text).notices.join()).toContain('another identity provider');
    expect(refusalOf('DOMAIN_SERVER=https://x.example\nGOOGLE_CLIENT_ID=abc\n').id).toBeNull();
  });
});
