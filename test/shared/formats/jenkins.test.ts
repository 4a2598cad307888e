import { describe, expect, it } from 'vitest';
import { CLIENT, LOGIN, SECRET, TENANT, readPasted, refusalOf } from './read-pasted.ts';

describe('Jenkins', () => {
  it('azure-ad in configuration as code', () => {
    const { id, draft, secret, shown } = readPasted(
      `jenkins:\n  securityRealm:\n    azure:\n      clientid: ${CLIENT}\n      clientsecret: ${SECRET}\n      tenant: ${TENANT}\nunclassified:\n  location:\n    url: https://ci.example/\n`,
    );
    expect(id).toBe('jenkins');
    expect(draft).toMatchObject({
      clientId: CLIENT,
      tenant: TENANT,
      redirectUri: 'https://ci.example/securityRealm/finishLogin',
      platform: 'web',
    });
    expect(secret?.value).toBe(SECRET);
    expect(shown).not.toContain('fixture');
  });

  it('oic-auth at Entra, with Jenkins’ own variables', () => {
    const { draft, waits } = readPasted(
      `jenkins:\n  securityRealm:\n    oic:\n      clientId: ${CLIENT}\n      clientSecret: \${readFile:/run/secrets/x}\n      serverConfiguration:\n        wellKnown:\n          wellKnownOpenIDConfigurationUrl: ${LOGIN}/v2.0/.well-known/openid-configuration\n          scopesOverride: openid email\n`,
    );
    expect(draft).toMatchObject({ clientId: CLIENT, tenant: TENANT, scopes: 'openid email' });
    expect(waits['secret']).toContain('readFile');
  });

  it('what config.xml encrypts is open', () => {
    const { draft, waits, secret } = readPasted(
      `<hudson><securityRealm class="com.microsoft.jenkins.azuread.AzureSecurityRealm"><clientId>{AQAAABAAAAAwabc=}</clientId><clientSecret>{AQAAABAAAAAwdef=}</clientSecret><tenant>${TENANT}</tenant></securityRealm></hudson>`,
    );
    expect(draft.tenant).toBe(TENANT);
    expect(secret).toBeNull();
    expect(waits).toEqual({ clientId: 'Jenkins, encrypted', secret: 'Jenkins, encrypted' });
  });

  it('another realm is not claimed', () => {
    expect(refusalOf('jenkins:\n  securityRealm:\n    local:\n      allowsSignup: false\n').id).toBeNull();
  });
});
