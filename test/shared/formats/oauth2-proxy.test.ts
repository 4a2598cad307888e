import { describe, expect, it } from 'vitest';
import { CLIENT, LOGIN, SECRET, TENANT, readPasted, refusalOf } from './read-pasted.ts';

const WANTED = { clientId: CLIENT, tenant: TENANT, platform: 'web', clientType: 'confidential' };

describe('oauth2-proxy', () => {
  it('its file, with another prefix and the secret in a file', () => {
    const { id, draft, waits, guesses } = readPasted(
      `provider = "entra-id"\noidc_issuer_url = "${LOGIN}/v2.0"\nclient_id = "${CLIENT}"\nclient_secret_file = "/etc/secret"\nproxy_prefix = "/_sso"\nemail_domains = ["*"]\n`,
    );
    expect(id).toBe('oauth2-proxy');
    expect(draft).toMatchObject({ ...WANTED, scopes: 'openid email profile' });
    expect(waits).toEqual({ secret: '/etc/secret' });
    expect(guesses['Redirect URI']).toMatch(/\/_sso\/callback$/u);
  });

  it.each([
    [
      'flags',
      `oauth2-proxy --provider=oidc --client-id=${CLIENT} --client-secret=${SECRET} --oidc-issuer-url=${LOGIN}/v2.0 --cookie-secret=Qm9va3MgYW5k`,
    ],
    [
      'variables',
      `OAUTH2_PROXY_PROVIDER=azure\nOAUTH2_PROXY_AZURE_TENANT=${TENANT}\nOAUTH2_PROXY_CLIENT_ID=${CLIENT}\nOAUTH2_PROXY_CLIENT_SECRET=${SECRET}\nOAUTH2_PROXY_COOKIE_SECRET=Qm9va3MgYW5k\n`,
    ],
    [
      'arguments of a container',
      `args:\n  - --provider=oidc\n  - --client-id=${CLIENT}\n  - --client-secret=${SECRET}\n  - --oidc-issuer-url=${LOGIN}/v2.0\n  - --cookie-secret=Qm9va3MgYW5k\n`,
    ],
    [
      'the chart’s values',
      `config:\n  clientID: ${CLIENT}\n  clientSecret: ${SECRET}\n  cookieSecret: Qm9va3MgYW5k\nextraArgs:\n  provider: oidc\n  oidc-issuer-url: ${LOGIN}/v2.0\n`,
    ],
  ])('%s', (_name, text) => {
    const { id, draft, secret, shown } = readPasted(text);
    expect(id).toBe('oauth2-proxy');
    expect(draft).toMatchObject(WANTED);
    expect(secret?.value).toBe(SECRET);
    expect(shown).not.toMatch(/fixture|Qm9va3MgYW5k/u);
  });

  it('of several providers those of Entra', () => {
    const { draft, others } = readPasted(
      `providers:\n- provider: github\n  clientID: gh\n  clientSecret: 1234567890abcdef\n- provider: entra-id\n  clientID: ${CLIENT}\n  oidcConfig:\n    issuerURL: ${LOGIN}/v2.0\n`,
    );
    expect(draft).toMatchObject(WANTED);
    expect(others).toEqual([]);
  });

  it('another provider is no application of Entra; a broken file is known', () => {
    expect(refusalOf('provider = "github"\nclient_id = "x"\ncookie_secret = "y"\n').message).toContain(
      'no application',
    );
    expect(refusalOf(`oidc_issuer_url = "${LOGIN}\nclient_id = "x"\n`)).toMatchObject({ id: 'oauth2-proxy' });
  });
});
