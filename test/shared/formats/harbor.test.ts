import { describe, expect, it } from 'vitest';
import { CLIENT, LOGIN, SECRET, TENANT, readPasted, refusalOf } from './read-pasted.ts';

const settings = (secret: string): string =>
  JSON.stringify({
    auth_mode: 'oidc_auth',
    oidc_endpoint: `${LOGIN}/v2.0`,
    oidc_client_id: CLIENT,
    oidc_client_secret: secret,
    oidc_scope: 'openid,email',
  });

describe('Harbor', () => {
  it('the settings within a command', () => {
    const { id, draft, secret, shown } = readPasted(
      `curl -u admin:S3cur3Adm1n -X PUT https://h.example/api/v2.0/configurations -d '${settings(SECRET)}'`,
    );
    expect(id).toBe('harbor');
    expect(draft).toMatchObject({
      clientId: CLIENT,
      tenant: TENANT,
      redirectUri: 'https://h.example/c/oidc/callback',
      scopes: 'openid email',
      platform: 'web',
    });
    expect(secret?.value).toBe(SECRET);
    expect(shown).not.toMatch(/fixture|S3cur3Adm1n/u);
  });

  it('alone, with a variable', () => {
    const { draft, waits, guesses } = readPasted(settings('${HARBOR_SECRET}'));
    expect(waits).toEqual({ secret: 'HARBOR_SECRET' });
    expect(draft.redirectUri).toBe(guesses['Redirect URI']);
  });

  it('another provider is said', () => {
    expect(
      readPasted(settings('x').replaceAll(LOGIN, 'https://kc.example/realms/a')).notices.join(),
    ).toContain('another identity provider');
  });

  it('broken JSON names a line', () => {
    expect(refusalOf(`{\n "oidc_endpoint": "x,\n "oidc_client_id": "y"\n}`).message).toMatch(
      /^Line [123], /u,
    );
  });
});
