import { describe, expect, it } from 'vitest';
import { AUTHORITY, CLIENT, OTHER_CLIENT, SECRET, TENANT, claimsOf, openOf, readAs } from './read-surely.ts';

const METADATA = `${AUTHORITY}/v2.0/.well-known/openid-configuration`;

describe('strategies of Passport', () => {
  it('OIDCStrategy, and the API of the same file behind it', () => {
    const { draft, secret, others, assumed } = readAs(
      'passport',
      `const api = { identityMetadata: '${METADATA}', clientID: '${OTHER_CLIENT}', audience: 'api://a' };\nconst web = { identityMetadata: '${METADATA}', clientID: '${CLIENT}', clientSecret: process.env.S || '${SECRET}', responseType: 'code id_token', responseMode: 'form_post', redirectUrl: 'https://a.example/return', scope: ['profile', 'email'] };\npassport.use(new BearerStrategy(api, f));\npassport.use(new OIDCStrategy(web, f));`,
    );
    expect(draft).toMatchObject({
      cloud: 'public',
      tenant: TENANT,
      clientId: CLIENT,
      platform: 'web',
      redirectUri: 'https://a.example/return',
      responseMode: 'form_post',
      scopes: 'openid profile email',
    });
    expect(assumed).toEqual([
      { label: 'Scopes', value: 'openid', reason: expect.stringContaining('passport-azure-ad') as string },
    ]);
    expect(secret?.value).toBe(SECRET);
    expect(others.map((each) => each.draft.clientId)).toEqual([OTHER_CLIENT]);
    expect(others[0]?.notices.join(' ')).toContain('API');
  });

  it('variables, and an endpoint of version 1.0', () => {
    const imported = readAs(
      'passport',
      `exports.creds = { identityMetadata: \`https://login.microsoftonline.com/\${process.env.T}/.well-known/openid-configuration\`, clientID: process.env.C, redirectUrl: 'http://localhost:3000/return', clientSecret: process.env['S'] };`,
    );
    expect(openOf(imported)).toEqual({ tenant: 'T', clientId: 'C', secret: 'S' });
    expect(imported.notices.join(' ')).toContain('version 1.0');
  });

  it('passport-microsoft with Google beside it: half a callback, and common by default', () => {
    const { draft, assumed, others } = readAs(
      'passport',
      `passport.use(new GoogleStrategy({ clientID: 'g', clientSecret: 'GOCSPX-abcdefghijkl', callbackURL: '/g' }, f));\npassport.use(new MicrosoftStrategy({ clientID: '${CLIENT}', clientSecret: '${SECRET}', callbackURL: '/auth/ms/cb', scope: ['user.read'] }, f));`,
    );
    expect(draft).toMatchObject({
      clientId: CLIENT,
      tenant: 'common',
      redirectUri: 'http://localhost:3000/auth/ms/cb',
      scopes: 'user.read',
    });
    expect(assumed.map(({ label }) => label)).toEqual(['Tenant', 'Redirect URI']);
    expect(others).toEqual([]);
  });

  it('the configuration of Microsoft’s sample of an API', () => {
    const { draft, notices } = readAs(
      'passport',
      JSON.stringify({
        credentials: { tenantID: TENANT, clientID: CLIENT },
        metadata: { authority: 'login.microsoftonline.com', version: 'v2.0' },
      }),
    );
    expect(draft).toMatchObject({ cloud: 'public', tenant: TENANT, clientId: CLIENT });
    expect(notices.join(' ')).toContain('API');
  });

  it('strategies of others are not claimed', () => {
    expect(
      claimsOf(
        "passport.use(new GitHubStrategy({ clientID: 'a', clientSecret: 'b', callbackURL: '/cb' }, f))",
      ),
    ).not.toContain('passport');
  });
});
