import { describe, expect, it } from 'vitest';
import { AUTHORITY, CLIENT, OTHER_CLIENT, SECRET, TENANT, claimsOf, openOf, readAs } from './read-surely.ts';

const AUTHORIZE = `${AUTHORITY}/oauth2/v2.0/authorize`;
const TOKEN = `${AUTHORITY}/oauth2/v2.0/token`;
const own = { cloud: 'public', tenant: TENANT, clientId: CLIENT };
const SCHEMA = 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json';

const pairs = (values: Readonly<Record<string, string>>) =>
  Object.entries(values).map(([key, value]) => ({ key, value, type: 'string' }));

const postman = (auth: Readonly<Record<string, string>>, rest: object = {}): string =>
  JSON.stringify({
    info: { name: 'Orders', schema: SCHEMA },
    auth: { type: 'oauth2', oauth2: pairs(auth) },
    item: [],
    ...rest,
  });

describe('Postman', () => {
  it('a collection with its variables; what none of them sets stays open', () => {
    const imported = readAs(
      'api-client',
      postman(
        {
          clientId: '{{client}}',
          clientSecret: '{{secret}}',
          authUrl: 'https://login.microsoftonline.com/{{tenant}}/oauth2/v2.0/authorize',
          accessTokenUrl: 'https://login.microsoftonline.com/{{tenant}}/oauth2/v2.0/token',
          scope: 'openid {{scope}}',
        },
        { variable: pairs({ tenant: TENANT, client: CLIENT, scope: 'User.Read' }) },
      ),
    );
    expect(imported.draft).toMatchObject({
      ...own,
      scopes: 'openid User.Read',
      redirectUri: 'https://oauth.pstmn.io/v1/callback',
    });
    expect(imported.assumed.map(({ label }) => label)).toContain('Redirect URI');
    expect(openOf(imported)).toEqual({ secret: 'secret' });
  });

  it('the sign-in comes before a request for the app’s own token', () => {
    const { draft, secret, others } = readAs(
      'api-client',
      postman(
        { clientId: CLIENT, clientSecret: SECRET, authUrl: AUTHORIZE, redirect_uri: 'https://localhost/cb' },
        {
          item: [
            {
              name: 'job',
              request: {
                url: { raw: TOKEN },
                body: {
                  mode: 'urlencoded',
                  urlencoded: pairs({
                    client_id: OTHER_CLIENT,
                    client_secret: 'x',
                    grant_type: 'client_credentials',
                  }),
                },
              },
            },
          ],
        },
      ),
    );
    expect(draft).toMatchObject({ ...own, platform: 'web', redirectUri: 'https://localhost/cb' });
    expect(secret?.value).toBe(SECRET);
    expect(others.map((each) => [each.draft.clientId, each.label])).toEqual([[OTHER_CLIENT, 'job']]);
  });

  it('an environment by the roles of its variables', () => {
    const { draft, secret } = readAs(
      'api-client',
      JSON.stringify({
        name: 'a',
        values: pairs({ TenantID: TENANT, ClientID: CLIENT, ClientSecret: SECRET, weatherKey: '0123456789' }),
        _postman_variable_scope: 'environment',
      }),
    );
    expect(draft).toMatchObject({ tenant: TENANT, clientId: CLIENT });
    expect(secret?.value).toBe(SECRET);
  });

  it('a collection that signs in elsewhere is not claimed', () => {
    expect(
      claimsOf(
        postman({
          clientId: 'a.apps.googleusercontent.com',
          authUrl: 'https://accounts.google.com/o/oauth2/v2/auth',
        }),
      ),
    ).not.toContain('api-client');
  });
});

describe('the other clients', () => {
  it('Bruno', () => {
    const imported = readAs(
      'api-client',
      `auth:oauth2 {\n  grant_type: authorization_code\n  callback_url: {{cb}}\n  authorization_url: ${AUTHORIZE}\n  client_id: ${CLIENT}\n  client_secret: {{process.env.S}}\n  scope: openid\n}\n\nvars:pre-request {\n  cb: https://localhost/cb\n  ~off: x\n}\n`,
    );
    expect(imported.draft).toMatchObject({ ...own, redirectUri: 'https://localhost/cb', scopes: 'openid' });
    expect(openOf(imported)).toEqual({ secret: 'S' });
  });

  it('Insomnia', () => {
    const { draft, secret } = readAs(
      'api-client',
      `type: collection.insomnia.rest/5.0\ncollection:\n  - name: a\n    authentication:\n      type: oauth2\n      grantType: authorization_code\n      authorizationUrl: https://login.microsoftonline.us/{{ _.tenant }}/oauth2/v2.0/authorize\n      clientId: "{{ _.client }}"\n      clientSecret: ${SECRET}\n      redirectUrl: https://a.example/cb\nenvironments:\n  data:\n    client: ${CLIENT}\n    tenant: ${TENANT}\n`,
    );
    expect(draft).toMatchObject({ ...own, cloud: 'us-government', redirectUri: 'https://a.example/cb' });
    expect(secret?.value).toBe(SECRET);
  });

  it('Hoppscotch and Yaak', () => {
    const hoppscotch = readAs(
      'api-client',
      JSON.stringify({
        v: 3,
        auth: {
          authType: 'oauth-2',
          grantTypeInfo: {
            grantType: 'AUTHORIZATION_CODE',
            authEndpoint: AUTHORIZE,
            tokenEndpoint: TOKEN,
            clientID: CLIENT,
            scopes: 'openid',
          },
        },
      }),
    );
    expect(hoppscotch.draft).toMatchObject({ ...own, redirectUri: 'https://hoppscotch.io/oauth' });
    const yaak = readAs(
      'api-client',
      JSON.stringify({
        yaakVersion: '2025.1',
        resources: {
          httpRequests: [
            {
              name: 'a',
              authenticationType: 'oauth2',
              authentication: {
                clientId: CLIENT,
                clientSecret: SECRET,
                authorizationUrl: AUTHORIZE,
                redirectUri: 'http://localhost:8765/cb',
              },
            },
          ],
        },
      }),
    );
    expect(yaak.draft).toMatchObject({ ...own, redirectUri: 'http://localhost:8765/cb', platform: 'web' });
  });
});
