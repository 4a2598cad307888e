import { X509Certificate } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { CONTOSO, FILES_API_ID } from '../../../../electron/practice/contoso.ts';
import { CONSUMERS_TENANT_ID } from '../../../../electron/practice/directory.ts';
import { withApp, withFaults } from '../change-directory.ts';
import { redeemAs } from '../sign-in-as.ts';
import { WEB } from '../start-for-test.ts';
import { practiceForTest } from '../practice-for-test.ts';

const { tenant, raw } = await practiceForTest();

type Document = Readonly<Record<string, unknown>>;
const get = async (path: string) => (await (await raw.get(path)).json()) as Document;

const text = expect.any(String) as string;
const flag = expect.any(Boolean) as boolean;
const texts = expect.arrayContaining([text]) as string[];

/** Every member of Entra's document, and its type: neither more nor fewer. */
const SHARED = {
  token_endpoint: text,
  token_endpoint_auth_methods_supported: texts,
  jwks_uri: text,
  response_modes_supported: texts,
  subject_types_supported: texts,
  id_token_signing_alg_values_supported: texts,
  response_types_supported: texts,
  scopes_supported: texts,
  issuer: text,
  authorization_endpoint: text,
  device_authorization_endpoint: text,
  http_logout_supported: flag,
  frontchannel_logout_supported: flag,
  end_session_endpoint: text,
  claims_supported: texts,
  userinfo_endpoint: text,
  kerberos_endpoint: text,
  cloud_instance_name: text,
  cloud_graph_host_name: text,
  msgraph_host: text,
  rbac_url: text,
};
const VERSION_1 = { ...SHARED, microsoft_multi_refresh_token: flag, check_session_iframe: text };
const VERSION_2 = { ...SHARED, request_uri_parameter_supported: flag };

describe('discovery', () => {
  it.each([
    [CONTOSO.id, CONTOSO.id, CONTOSO.id, text],
    [CONTOSO.domain, CONTOSO.id, CONTOSO.id, text],
    ['common', 'common', '{tenantid}', null],
    ['organizations', 'organizations', '{tenantid}', null],
    ['consumers', 'consumers', CONSUMERS_TENANT_ID, text],
  ])('of /%s has the members of Entra’s, in both versions', async (segment, path, issuer, region) => {
    expect(await get(`/${segment}/v2.0/.well-known/openid-configuration`)).toEqual({
      ...VERSION_2,
      tenant_region_scope: region,
      issuer: `${tenant.origin}/${issuer}/v2.0`,
      token_endpoint: `${tenant.origin}/${path}/oauth2/v2.0/token`,
      jwks_uri: `${tenant.origin}/${path}/discovery/v2.0/keys`,
    });
    expect(await get(`/${segment}/.well-known/openid-configuration`)).toEqual({
      ...VERSION_1,
      tenant_region_scope: region,
      issuer: `https://sts.windows.net/${issuer}/`,
      jwks_uri: `${tenant.origin}/${path}/discovery/keys`,
    });
  });

  it.each([
    ['nobody.example', 90002],
    ['0c0ffee0-0000-4000-8000-00000000dead', 90002],
    ['{tenant}', 900023],
    ['oauth2', 900023],
  ])('of %s is an error', async (segment, code) => {
    for (const path of [
      'v2.0/.well-known/openid-configuration',
      '.well-known/openid-configuration',
      'discovery/v2.0/keys',
    ]) {
      const response = await raw.get(`/${encodeURIComponent(segment)}/${path}`);
      expect(response.status).toBe(400);
      expect(response.headers.get('access-control-allow-origin')).toBe('*');
      expect(await response.json()).toMatchObject({ error: 'invalid_tenant', error_codes: [code] });
    }
  });
});

describe('the keys', () => {
  type Keys = { readonly keys: readonly Readonly<Record<string, string>>[] };
  const keysAt = async (path: string) => ((await get(path)) as Keys).keys;
  const kidsNow = async () => (await keysAt(`/${CONTOSO.id}/discovery/v2.0/keys`)).map(({ kid }) => kid);
  const kidOf = (token: unknown) =>
    (JSON.parse(Buffer.from(String(token).split('.')[0] ?? '', 'base64url').toString()) as { kid: string })
      .kid;
  const signingKid = async () => kidOf((await redeemAs(tenant, raw, WEB, 'mara')).body['id_token']);

  it.each([
    ['/discovery/v2.0/keys', (origin: string) => `${origin}/${CONTOSO.id}/v2.0`],
    ['/discovery/keys', () => `https://sts.windows.net/${CONTOSO.id}/`],
  ])('at %s have the members of Entra’s', async (path, issuerOf) => {
    const [key] = await keysAt(`/${CONTOSO.id}${path}`);
    expect(key).toEqual({
      kty: 'RSA',
      use: 'sig',
      kid: text,
      x5t: text,
      n: text,
      e: 'AQAB',
      x5c: [text],
      cloud_instance_name: 'microsoftonline.com',
      issuer: issuerOf(tenant.origin),
    });
  });

  it('stand in a certificate whose thumbprint is their name', async () => {
    const [key] = (await keysAt(`/${CONTOSO.id}/discovery/v2.0/keys`)) as unknown as [
      { kid: string; x5c: [string]; n: string },
    ];
    const certificate = new X509Certificate(Buffer.from(key.x5c[0], 'base64'));
    const thumbprint = Buffer.from(certificate.fingerprint.replaceAll(':', ''), 'hex');
    expect(thumbprint.toString('base64url')).toBe(key.kid);
    expect(certificate.publicKey.export({ format: 'jwk' }).n).toBe(key.n);
    expect(Buffer.from(key.n, 'base64url')).toHaveLength(256);
  });

  it('roll over: the new key is shown before anybody needs it', async () => {
    const [old] = await kidsNow();
    tenant.changeDirectory(withFaults({ signing: { signsWith: 'next', published: ['next', 'current'] } }));
    const signing = await signingKid();
    expect(signing).not.toBe(old);
    expect(await kidsNow()).toEqual([signing, old]);
  });

  it('do not show a key that nobody knows', async () => {
    tenant.changeDirectory(withFaults({ signing: { signsWith: 'unknown', published: ['current'] } }));
    expect(await kidsNow()).not.toContain(await signingKid());
  });

  it('of an app with a key of its own are found through its id alone', async () => {
    tenant.changeDirectory(withApp(WEB.clientId, () => ({ hasOwnSigningKey: true })));
    const signing = await signingKid();
    expect(await kidsNow()).not.toContain(signing);
    const document = await get(`/${CONTOSO.id}/v2.0/.well-known/openid-configuration?appid=${WEB.clientId}`);
    const address = String(document['jwks_uri']).slice(tenant.origin.length);
    expect(address).toContain(`?appid=${WEB.clientId}`);
    expect((await keysAt(address)).map(({ kid }) => kid)).toEqual([signing]);
    const others = await keysAt(`/${CONTOSO.id}/discovery/v2.0/keys?appid=${FILES_API_ID}`);
    expect(others.map(({ kid }) => kid)).not.toContain(signing);
  });
});

describe('instance discovery', () => {
  const ask = (endpoint: string) =>
    raw.get(
      `/common/discovery/instance?api-version=1.1&authorization_endpoint=${encodeURIComponent(endpoint)}`,
    );

  it.each([
    ['its own host', (origin: string) => `${origin}/${CONTOSO.id}/oauth2/v2.0/authorize`],
    ['a Microsoft cloud', () => 'https://login.windows.net/common/oauth2/v2.0/authorize'],
  ])('knows %s', async (_what, endpointOf) => {
    const response = await ask(endpointOf(tenant.origin));
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({
      tenant_discovery_endpoint: expect.stringMatching(
        /\/v2\.0\/\.well-known\/openid-configuration$/u,
      ) as string,
      'api-version': '1.1',
      metadata: expect.arrayContaining([
        { preferred_network: text, preferred_cache: text, aliases: texts },
      ]) as object[],
    });
  });

  it.each([
    'https://evil.example/common/oauth2/v2.0/authorize',
    'http://login.microsoftonline.com/',
    'x',
    '',
  ])('does not know "%s"', async (endpoint) => {
    const response = await ask(endpoint);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error: 'invalid_instance', error_codes: [50049] });
  });
});
