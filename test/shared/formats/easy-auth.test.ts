import { describe, expect, it } from 'vitest';
import { CLIENT, LOGIN, SECRET, TENANT, readPasted, refusalOf } from './read-pasted.ts';

const provider = (registration: object): string =>
  JSON.stringify({ identityProviders: { azureActiveDirectory: { registration } } }, null, 2);

describe('Easy Auth', () => {
  it('names of settings are places, not values', () => {
    const { id, draft, waits } = readPasted(
      provider({
        openIdIssuer: `${LOGIN}/v2.0`,
        clientIdSettingName: 'ENTRA_ID',
        clientSecretSettingName: 'ENTRA_SECRET',
      }),
    );
    expect(id).toBe('easy-auth');
    expect(draft.tenant).toBe(TENANT);
    expect(draft.redirectUri).toMatch(/\/\.auth\/login\/aad\/callback$/u);
    expect(waits).toEqual({ clientId: 'ENTRA_ID', secret: 'ENTRA_SECRET' });
  });

  it('a secret where a name belongs is neither shown nor taken', () => {
    const pasted = readPasted(
      provider({ openIdIssuer: `${LOGIN}/v2.0`, clientId: CLIENT, clientSecretSettingName: SECRET }),
    );
    expect(pasted.secret).toBeNull();
    expect(JSON.stringify([pasted.shown, pasted.open, pasted.read])).not.toContain('fixture');
  });

  it('Bicep, with scopes among the parameters', () => {
    const { draft } = readPasted(`resource auth 'Microsoft.Web/sites/config@2023-12-01' = {
  name: 'authsettingsV2'
  properties: {
    identityProviders: {
      azureActiveDirectory: {
        registration: {
          clientId: '${CLIENT}'
          openIdIssuer: '${LOGIN}/v2.0'
        }
        login: {
          loginParameters: [
            'scope=openid User.Read'
          ]
        }
      }
    }
  }
}`);
    expect(draft).toMatchObject({ clientId: CLIENT, tenant: TENANT, scopes: 'openid User.Read' });
  });

  it('a custom provider has its own callback', () => {
    const { draft } = readPasted(
      JSON.stringify({
        identityProviders: {
          customOpenIdConnectProviders: {
            staff: {
              registration: {
                clientId: CLIENT,
                openIdConnectConfiguration: {
                  wellKnownOpenIdConfiguration: `${LOGIN}/v2.0/.well-known/openid-configuration`,
                },
              },
            },
          },
        },
      }),
    );
    expect(draft.redirectUri).toMatch(/\/\.auth\/login\/staff\/callback$/u);
  });

  it('another provider alone is not claimed', () => {
    const text = JSON.stringify({
      auth: { identityProviders: { google: { registration: { clientIdSettingName: 'G' } } } },
    });
    expect(refusalOf(text).id).toBeNull();
  });
});
