import { describe, expect, it } from 'vitest';
import { CLIENT, LOGIN, SECRET, TENANT, readPasted, refusalOf } from './read-pasted.ts';

const ADDRESS = { authorizationUrl: `${LOGIN}/oauth2/v2.0/authorize` };

describe('Keycloak', () => {
  it('a realm’s provider; its own clients are not Entra’s', () => {
    const { id, draft, others, secret, shown } = readPasted(
      JSON.stringify({
        realm: 'corp',
        clients: [{ clientId: 'shop', secret: 'Kd82mfpq0dkw2', redirectUris: ['https://shop.example/*'] }],
        identityProviders: [
          {
            alias: 'google',
            providerId: 'google',
            config: { clientId: 'g', clientSecret: 'GOCSPX-abcdefghijkl' },
          },
          {
            alias: 'entra',
            providerId: 'oidc',
            config: { clientId: CLIENT, clientSecret: SECRET, defaultScope: 'openid email', ...ADDRESS },
          },
        ],
      }),
    );
    expect(id).toBe('keycloak');
    expect(draft).toMatchObject({
      clientId: CLIENT,
      tenant: TENANT,
      scopes: 'openid email',
      platform: 'web',
    });
    expect(draft.redirectUri).toMatch(/\/realms\/corp\/broker\/entra\/endpoint$/u);
    expect(others).toEqual([]);
    expect(secret?.value).toBe(SECRET);
    expect(shown).not.toMatch(/fixture|Kd82mfpq0dkw2|GOCSPX/u);
  });

  it('an exported secret is masked already', () => {
    const { waits, draft } = readPasted(
      JSON.stringify({
        alias: 'ms',
        providerId: 'microsoft',
        config: { clientId: CLIENT, clientSecret: '**********' },
      }),
    );
    expect(waits).toEqual({ secret: 'placeholder' });
    expect(draft.tenant).toBe('common');
  });

  it('its command names server and realm', () => {
    const { draft, waits } = readPasted(
      `kcadm.sh config credentials --server https://sso.example --realm master --user admin --password 'x'\nkcadm.sh create identity-provider/instances -r staff -s alias=entra -s providerId=oidc -s config.clientId=${CLIENT} -s config.clientSecret="$KEY" -s config.authorizationUrl=${ADDRESS.authorizationUrl}\n`,
    );
    expect(draft.redirectUri).toBe('https://sso.example/realms/staff/broker/entra/endpoint');
    expect(waits).toEqual({ secret: 'KEY' });
  });

  it('a realm without Entra has no application', () => {
    const text = JSON.stringify({
      realm: 'a',
      identityProviders: [{ alias: 'g', providerId: 'google', config: { clientId: 'g' } }],
    });
    expect(refusalOf(text).message).toContain('no application');
  });
});
