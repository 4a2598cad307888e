import { expect, it } from 'vitest';
import { createBoundedMap } from '../../../electron/practice/bounded-map.ts';
import { createRandom } from '../../../electron/practice/random.ts';
import { codeForm } from './raw-client.ts';
import { WEB } from './start-for-test.ts';
import { practiceForTest } from './practice-for-test.ts';

const { tenant, raw } = await practiceForTest();

const REQUESTS = 10_000;
const AT_ONCE = 50;

const PATHS = [
  '/oauth2/v2.0/authorize',
  '/oauth2/v2.0/token',
  '/oauth2/v2.0/devicecode',
  '/oauth2/v2.0/logout',
  '/oauth2/deviceauth',
  '/adminconsent',
  '/login',
  '/userinfo',
  '/discovery/instance',
  '/discovery/v2.0/keys',
  '/v2.0/.well-known/openid-configuration',
];

const NAMES = [
  ...['client_id', 'redirect_uri', 'scope', 'response_type', 'response_mode', 'prompt', 'claims', 'state'],
  ...['grant_type', 'code', 'client_secret', 'client_assertion', 'assertion', 'refresh_token', 'device_code'],
  ...[
    'username',
    'password',
    'requested_token_use',
    'flow',
    'step',
    'otc',
    'login_hint',
    'nonce',
    'resource',
  ],
  ...[
    'code_challenge',
    'code_challenge_method',
    'authorization_endpoint',
    'appid',
    'post_logout_redirect_uri',
  ],
];

const VALUES = [
  ...[
    '',
    ' ',
    '%',
    '%00',
    '\0',
    '\r\nx: y',
    '<script>',
    '"',
    "'",
    '{',
    '{"id_token":[]}',
    '[]',
    'null',
    '__proto__',
  ],
  ...[
    'constructor',
    '../..',
    '//',
    'javascript:1',
    'http://localhost',
    'https://evil.example',
    'http://[',
    'https://%',
  ],
  ...[
    'authorization_code',
    'refresh_token',
    'client_credentials',
    'password',
    'device_code',
    'code id_token',
  ],
  ...[
    'urn:ietf:params:oauth:grant-type:jwt-bearer',
    'on_behalf_of',
    'a.b.c',
    'e30.e30.e30',
    '\u{1F600}',
    '\ud800',
  ],
  ...[
    '00000000-0000-0000-0000-000000000000',
    WEB.clientId,
    WEB.redirectUri,
    WEB.scopes,
    'api:///.default',
    '/.default',
  ],
  ...[
    'openid',
    'none',
    'consent',
    'query',
    'S256',
    'x'.repeat(43),
    'y'.repeat(3000),
    '1e400',
    '-1',
    'account',
    'mfa',
  ],
];

const SEGMENTS = [
  WEB.tenant,
  'common',
  'consumers',
  '{tenant}',
  '__proto__',
  '%25',
  'x',
  '%F0%9F%98%80',
  'oidc',
];

it(`${REQUESTS} malformed requests leave it serving`, async () => {
  const random = createRandom('malformed requests');
  const pick = <T>(list: readonly T[]): T => {
    const found = list[random.bytes(2).readUInt16BE() % list.length];
    if (found === undefined) throw new Error('There is nothing to pick.');
    return found;
  };
  const parameters = () =>
    Object.fromEntries(
      Array.from({ length: 1 + ((random.bytes(1)[0] ?? 0) % 8) }, () => [pick(NAMES), pick(VALUES)]),
    );

  async function send(): Promise<number> {
    const path = `/${pick(SEGMENTS)}${pick(PATHS)}`;
    const isPost = (random.bytes(1)[0] ?? 0) % 2 === 0;
    const query = new URLSearchParams(parameters()).toString();
    const response = isPost
      ? await raw.post(`${path}?${query}`, parameters(), {
          authorization: `${pick(['Bearer', 'Basic'])} ${Buffer.from(pick(VALUES)).toString('base64')}`,
        })
      : await raw.get(`${path}?${query}`);
    const location = response.headers.get('location') ?? WEB.redirectUri;
    expect(location.startsWith('http://localhost')).toBe(true);
    await response.text();
    return response.status;
  }

  for (let sent = 0; sent < REQUESTS; sent += AT_ONCE) {
    const statuses = await Promise.all(Array.from({ length: AT_ONCE }, send));
    expect(statuses.filter((status) => status >= 500)).toEqual([]);
  }
  expect(await raw.token(WEB, await codeForm(tenant, WEB))).toMatchObject({ status: 200 });
}, 120_000);

it('what it remembers is bounded: the oldest goes first', () => {
  const map = createBoundedMap<number>(3);
  for (const key of ['a', 'b', 'c', 'd', 'd']) map.set(key, 1);
  expect(['a', 'b', 'c', 'd'].map((key) => map.get(key))).toEqual([null, 1, 1, 1]);
});
