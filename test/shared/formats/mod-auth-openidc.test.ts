import { describe, expect, it } from 'vitest';
import { CLIENT, LOGIN, SECRET, TENANT, readPasted, refusalOf } from './read-pasted.ts';

const METADATA = `OIDCProviderMetadataURL ${LOGIN}/v2.0/.well-known/openid-configuration\nOIDCClientID ${CLIENT}\n`;

describe('mod_auth_openidc', () => {
  it('a virtual host', () => {
    const { id, draft, secret, shown } = readPasted(
      `<VirtualHost *:443>\n  ServerName r.example\n  ${METADATA}  OIDCClientSecret ${SECRET}\n  OIDCRedirectURI /secure/redirect\n  OIDCScope "openid email"\n  OIDCCryptoPassphrase Wd7Qm2Lx\n</VirtualHost>\n`,
    );
    expect(id).toBe('mod-auth-openidc');
    expect(draft).toMatchObject({
      clientId: CLIENT,
      tenant: TENANT,
      redirectUri: 'https://r.example/secure/redirect',
      scopes: 'openid email',
      platform: 'web',
    });
    expect(secret?.value).toBe(SECRET);
    expect(shown).not.toMatch(/fixture|Wd7Qm2Lx/u);
  });

  it.each([
    ['"exec:/bin/cat /run/secrets/x"', 'exec:/bin/cat /run/secrets/x'],
    ['${ENTRA_SECRET}', 'ENTRA_SECRET'],
  ])('%s is set elsewhere', (written, name) => {
    expect(readPasted(`${METADATA}OIDCClientSecret ${written}\n`).waits).toEqual({
      secret: name,
      redirectUri: 'redirect URI',
    });
  });

  it('another provider is said', () => {
    const { notices } = readPasted(
      `OIDCProviderMetadataURL https://kc.example/x\nOIDCClientID a\nOIDCClientSecret b\nOIDCRedirectURI https://a.example/cb\n`,
    );
    expect(notices.join()).toContain('another identity provider');
  });

  it('directives of others are not claimed', () => {
    expect(refusalOf('ServerName a.example\nSSLEngine on\n').id).toBeNull();
  });
});
