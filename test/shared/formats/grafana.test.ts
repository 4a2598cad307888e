import { describe, expect, it } from 'vitest';
import { CLIENT, LOGIN, SECRET, TENANT, readPasted, refusalOf } from './read-pasted.ts';

const AUTH = `${LOGIN}/oauth2/v2.0/authorize`;

describe('Grafana', () => {
  it('its file: the address is put together, and every secret masked', () => {
    const { id, draft, secret, shown } = readPasted(
      `[server]\nprotocol = https\ndomain = g.example\nroot_url = %(protocol)s://%(domain)s/\n[security]\nadmin_password = """Str0ng#Word"""\n[auth.azuread]\n;client_id = old\nclient_id = ${CLIENT}\nclient_secret = ${SECRET}\nauth_url = ${AUTH}\n`,
    );
    expect(id).toBe('grafana');
    expect(draft).toMatchObject({
      clientId: CLIENT,
      tenant: TENANT,
      redirectUri: 'https://g.example/login/azuread',
      scopes: 'openid email profile',
    });
    expect(secret?.value).toBe(SECRET);
    expect(shown).not.toMatch(/fixture|Str0ng/u);
  });

  it.each([
    ['$__file{/etc/secret}', '/etc/secret'],
    ['$__env{GF_SECRET}', 'GF_SECRET'],
    ['CLIENT_SECRET', 'placeholder'],
  ])('%s is no secret', (written, waiting) => {
    const { waits, secret } = readPasted(
      `[auth.azuread]\nclient_id = ${CLIENT}\nclient_secret = ${written}\nauth_url = ${AUTH}\n`,
    );
    expect(secret).toBeNull();
    expect(waits).toMatchObject({ secret: waiting });
  });

  it.each([
    ['variables', `GF_AUTH_AZUREAD_CLIENT_ID=${CLIENT}\nGF_AUTH_AZUREAD_AUTH_URL=${AUTH}\n`],
    ['a chart', `grafana.ini:\n  auth.azuread:\n    client_id: ${CLIENT}\n    auth_url: ${AUTH}\n`],
  ])('%s', (_name, text) => {
    const { draft, guesses } = readPasted(text);
    expect(draft).toMatchObject({ clientId: CLIENT, tenant: TENANT });
    expect(guesses['Redirect URI']).toBe('http://localhost:3000/login/azuread');
  });

  it('generic OAuth at Entra is taken, at another provider not', () => {
    const generic = (address: string): string =>
      `[auth.generic_oauth]\nclient_id = ${CLIENT}\nauth_url = ${address}\n`;
    expect(readPasted(generic(AUTH)).draft.redirectUri).toMatch(/\/login\/generic_oauth$/u);
    expect(refusalOf(generic('https://kc.example/realms/x')).message).toContain('no application');
  });
});
