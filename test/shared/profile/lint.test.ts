import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockers, browserBlockers } from '../../../shared/profile/blockers.ts';
import { lintProfile, lintSecret } from '../../../shared/profile/lint.ts';
import {
  CLIENT_TYPES,
  PLATFORMS,
  PROMPTS,
  RESPONSE_MODES,
  type ProfileDraft,
} from '../../../shared/profile/profile.ts';
import { CLOUD_IDS } from '../../../shared/entra/clouds.ts';
import { FLOWS } from '../../../shared/profile/flow.ts';
import { NOW } from '../../support/build-evidence.ts';

const TENANT = '0b9a63a2-7a2f-4a3c-9c2a-3f1c8b7d5e10';
const CLIENT = '7d3c1b52-3c0e-4c8e-9d59-1a2b3c4d5e6f';
const SECRET = 'abc8Q~0123456789012345678901234567890123';

const GOOD: ProfileDraft = {
  name: 'Contoso',
  cloud: 'public',
  tenant: TENANT,
  clientId: CLIENT,
  flow: 'authorization-code',
  clientType: 'confidential',
  redirectUri: 'http://localhost:53100/callback',
  platform: 'web',
  scopes: 'openid profile email offline_access',
  responseMode: 'query',
  prompt: 'select_account',
  loginHint: '',
  domainHint: '',
  extraQueryParameters: [],
  secretExpiresOn: '2027-11-03',
  relyingParty: null,
  expectations: [],
};

describe('the app for itself', () => {
  const ITSELF: ProfileDraft = {
    ...GOOD,
    flow: 'client-credentials',
    redirectUri: '',
    scopes: 'https://graph.microsoft.com/.default',
  };
  const codes = (draft: ProfileDraft) => lintProfile(draft, NOW).map(({ code }) => code);

  it('needs no redirect URI, and no word is said about openid', () => {
    expect(codes(ITSELF)).toEqual([]);
  });

  it.each([
    ['openid profile offline_access', 'public', 'https://graph.microsoft.com/.default'],
    ['', 'public', 'https://graph.microsoft.com/.default'],
    ['User.Read', 'us-government', 'https://graph.microsoft.us/.default'],
    ['api://7d3c1b52/Read', 'public', 'api://7d3c1b52/.default'],
  ] as const)('asks for all that was granted: %s in the cloud %s', (scopes, cloud, fixed) => {
    const [note] = lintProfile({ ...ITSELF, scopes, cloud }, NOW).filter(({ field }) => field === 'scopes');
    expect(note).toMatchObject({ code: 'scopes-not-default', fix: { patch: { scopes: fixed } } });
  });

  it('proves itself with a secret', () => {
    expect(codes({ ...ITSELF, clientType: 'public', secretExpiresOn: '' })).toEqual([
      'client-type-public-for-itself',
    ]);
  });
});

it('a device code goes without redirect URI and without secret', () => {
  const device: ProfileDraft = { ...GOOD, flow: 'device-code', redirectUri: '', secretExpiresOn: '' };
  expect(lintProfile({ ...device, clientType: 'public' }, NOW)).toEqual([]);
  expect(lintProfile(device, NOW).map(({ code }) => code)).toEqual(['client-type-secret-with-device-code']);
});

/** Without what only a client with a secret has. */
const PUBLIC = { clientType: 'public', secretExpiresOn: '' } as const;

const draft = (changes: Partial<ProfileDraft>): ProfileDraft => ({ ...GOOD, ...changes });
const codesOf = (changes: Partial<ProfileDraft>) => lintProfile(draft(changes), NOW).map(({ code }) => code);
const extra = (...names: readonly string[]): Partial<ProfileDraft> => ({
  extraQueryParameters: names.map((name) => ({ name, value: 'x' })),
});
const onCommon = (redirectUri: string): Partial<ProfileDraft> => ({ redirectUri, tenant: 'common' });

type Row = readonly [changes: Partial<ProfileDraft>, ...codes: readonly string[]];

const NAME_AND_TENANT: readonly Row[] = [
  [{}],
  [{ name: ' ' }, 'name-empty'],
  [{ tenant: '' }, 'tenant-empty'],
  [{ tenant: ` ${TENANT}` }, 'tenant-white-space'],
  [{ tenant: '<tenant-id>' }, 'tenant-placeholder'],
  [{ tenant: 'your-tenant' }, 'tenant-placeholder'],
  [{ tenant: '${TENANT_ID}' }, 'tenant-placeholder'],
  [{ tenant: `https://login.microsoftonline.com/${TENANT}/v2.0` }, 'tenant-is-url'],
  [{ tenant: `${TENANT}/oauth2` }, 'tenant-is-url'],
  [{ tenant: '00000000-0000-0000-0000-000000000000' }, 'tenant-nil'],
  [{ tenant: CLIENT }, 'tenant-equals-client-id'],
  [{ tenant: `{${TENANT}}` }, 'tenant-braces'],
  [{ tenant: 'contoso' }, 'tenant-form'],
  [{ tenant: 'contoso.onmicrosoft.com' }],
  [{ tenant: 'Common' }],
  [{ tenant: 'organizations' }],
  [{ tenant: SECRET }, 'tenant-is-secret'],
  [{ tenant: '72f988bf-86f1-41af-91ab-2d7cd011db47' }, 'tenant-of-microsoft'],
  [{ tenant: '9188040d-6c67-4c5b-b112-36a304b66dad' }, 'tenant-personal'],
  [{ tenant: 'contoso.onmicrosoft.us' }, 'cloud-of-other-tenant'],
  [{ tenant: 'contoso.onmicrosoft.com', cloud: 'china' }, 'cloud-of-other-tenant'],
  [{ tenant: 'contoso.onmicrosoft.com', cloud: 'practice' }],
  [{ tenant: 'consumers', cloud: 'china' }, 'tenant-personal-in-national-cloud'],
];

const CLIENT_ROWS: readonly Row[] = [
  [{ clientId: '' }, 'client-id-empty'],
  [{ clientId: `${CLIENT}\n` }, 'client-id-white-space'],
  [{ clientId: '<client-id>' }, 'client-id-placeholder'],
  [{ clientId: '{{ client_id }}' }, 'client-id-placeholder'],
  [{ clientId: 'xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx' }, 'client-id-placeholder'],
  [{ clientId: `{${CLIENT}}` }, 'client-id-decorated'],
  [{ clientId: `api://${CLIENT}` }, 'client-id-decorated'],
  [{ clientId: 'contoso.com' }, 'client-id-swapped'],
  [{ clientId: 'common' }, 'client-id-swapped'],
  [{ clientId: 'common', tenant: 'contoso.com' }, 'client-id-is-tenant'],
  [{ clientId: 'orders' }, 'client-id-form'],
  [{ clientId: SECRET }, 'client-id-is-secret'],
  [{ clientId: '00000000-0000-0000-0000-000000000000' }, 'client-id-nil'],
  [{ clientId: '04b07795-8ddb-461a-bbee-02f9e1bf7b46' }, 'client-id-of-microsoft'],
  [{ platform: 'native' }, 'client-type-secret-on-public-platform'],
  [{ platform: 'spa' }, 'client-type-secret-on-public-platform'],
  [{ clientType: 'public', secretExpiresOn: '' }, 'client-type-public-on-web'],
  [{ clientType: 'public', platform: 'native', secretExpiresOn: '' }],
  [{ secretExpiresOn: '3.11.2027' }, 'secret-expiry-form'],
  [{ secretExpiresOn: '2027-02-30' }, 'secret-expiry-form'],
  [{ secretExpiresOn: '2026-11-02' }, 'secret-expiry-past'],
  [{ secretExpiresOn: '2026-12-03' }, 'secret-expiry-soon'],
  [{ clientType: 'public', platform: 'native' }, 'secret-expiry-without-secret'],
];

const REDIRECT_ROWS: readonly Row[] = [
  [{ redirectUri: '' }, 'redirect-uri-empty'],
  [{ redirectUri: 'localhost' }, 'redirect-uri-scheme'],
  [{ redirectUri: 'https://localhost/' }, 'redirect-uri-own-window'],
  [{ redirectUri: 'https://app.example/cb' }, 'redirect-uri-own-window'],
  [{ redirectUri: 'http://app.example/cb' }, 'redirect-uri-http', 'redirect-uri-own-window'],
  [{ redirectUri: 'urn:ietf:wg:oauth:2.0:oob' }, 'redirect-uri-urn', 'redirect-uri-own-window'],
  [{ redirectUri: 'myapp://auth' }, 'redirect-uri-custom-scheme', 'redirect-uri-own-window'],
  [{ redirectUri: 'myapp://auth', platform: 'native', ...PUBLIC }, 'redirect-uri-own-window'],
  [
    { redirectUri: 'myapp://auth', platform: 'native', ...PUBLIC, responseMode: 'form_post' },
    'redirect-uri-form-post-scheme',
    'redirect-uri-own-window',
  ],
  [{ redirectUri: 'file:///tmp/answer', platform: 'native', ...PUBLIC }, 'redirect-uri-not-receivable'],
  [{ redirectUri: 'http://[::1]/cb' }, 'redirect-uri-ipv6'],
  [{ redirectUri: 'http://127.0.0.1/cb' }, 'redirect-uri-127'],
  [{ redirectUri: 'http://localhost/a(b)' }, 'redirect-uri-unsupported-character'],
  [{ redirectUri: `http://localhost/${'a'.repeat(256)}` }, 'redirect-uri-too-long'],
  [{ redirectUri: 'http://localhost/#x' }, 'redirect-uri-fragment'],
  [{ redirectUri: 'http://localhost/*' }, 'redirect-uri-wildcard'],
  [{ redirectUri: 'http://localhost/?x=1' }],
  [onCommon('http://localhost/?x=1'), 'redirect-uri-query'],
  [{ redirectUri: 'http://localhost' }],
];

const SCOPE_ROWS: readonly Row[] = [
  [{ scopes: '' }, 'scopes-no-openid', 'scopes-no-offline-access'],
  [{ scopes: 'openid' }, 'scopes-no-offline-access'],
  [{ scopes: 'openid,offline_access' }, 'scopes-separator'],
  [{ scopes: 'openid offline_access groups' }, 'scopes-unknown'],
  [{ scopes: 'openid offline_access User.Read api://x/read' }, 'scopes-two-resources'],
  [{ scopes: 'openid offline_access User.Read https://graph.microsoft.com/Mail.Read' }],
  [{ scopes: 'openid offline_access api://x/.default api://x/read' }, 'scopes-default-mixed'],
  [{ scopes: 'openid offline_access https://x.example//.default' }],
  [{ scopes: 'openid offline_access https://graph.microsoft.com/.default' }],
  [{ scopes: 'openid offline_access https://graph.microsoft.com' }, 'scopes-resource-only'],
  [{ scopes: 'openid openid offline_access' }, 'scopes-repeated'],
];

const REQUEST_ROWS: readonly Row[] = [
  [{ prompt: 'none' }, 'prompt-none'],
  [{ prompt: 'consent' }, 'prompt-consent'],
  [{ loginHint: ' ann@contoso.com' }, 'login-hint-white-space'],
  [{ loginHint: 'ann bee' }, 'login-hint-form'],
  [{ loginHint: 'ann@contoso.com' }],
  [{ domainHint: 'contoso.com ' }, 'domain-hint-white-space'],
  [{ domainHint: 'ann@contoso.com' }, 'domain-hint-form'],
  [{ domainHint: 'contoso' }, 'domain-hint-form'],
  [{ domainHint: 'organizations' }],
  [extra('state'), 'extra-parameter-reserved'],
  [extra(' Nonce ', 'slice'), 'extra-parameter-reserved', 'extra-parameter-white-space'],
  [extra('my name'), 'extra-parameter-white-space'],
  [extra(''), 'extra-parameter-unnamed'],
  [extra('slice', 'slice'), 'extra-parameter-repeated'],
  [extra('resource'), 'extra-parameter-of-v1'],
  [extra('slice')],
];

const ROWS = [...NAME_AND_TENANT, ...CLIENT_ROWS, ...REDIRECT_ROWS, ...SCOPE_ROWS, ...REQUEST_ROWS];

describe('lintProfile', () => {
  it.each(ROWS.map(([changes, ...codes]) => [JSON.stringify(changes), codes, changes] as const))(
    '%s → %j',
    (_text, codes, changes) => {
      expect(codesOf(changes)).toEqual(codes);
    },
  );

  it('offers fixes that repair what they are for', () => {
    for (const [changes] of ROWS) {
      for (const { code, fix } of lintProfile(draft(changes), NOW)) {
        if (fix === undefined) continue;
        expect(codesOf({ ...changes, ...fix.patch }), `${code}: ${fix.label}`).not.toContain(code);
      }
    }
  });

  it('swaps tenant and client ID in one click', () => {
    const [note] = lintProfile(draft({ clientId: 'contoso.com' }), NOW);
    expect(note?.fix?.patch).toEqual({ clientId: TENANT, tenant: 'contoso.com' });
  });

  it('takes the tenant out of an address', () => {
    const [note] = lintProfile(draft({ tenant: `https://login.microsoftonline.com/${TENANT}/v2.0` }), NOW);
    expect(note?.fix?.patch).toEqual({ tenant: TENANT });
  });

  it('says both resources', () => {
    const notes = lintProfile(draft({ scopes: 'openid offline_access User.Read api://x/read' }), NOW);
    expect(notes[0]?.message).toContain('Microsoft Graph');
    expect(notes[0]?.message).toContain('api://x');
  });

  it('does not repeat a secret that was typed into another field', () => {
    const notes = lintProfile(draft({ tenant: SECRET, clientId: SECRET }), NOW);
    expect(JSON.stringify(notes)).not.toContain(SECRET);
  });

  it('never throws, and always gives messages that are sentences', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        ...ROWS.flatMap(([changes]) => Object.values(changes).filter((value) => typeof value === 'string')),
      ),
    );
    const anyDraft = fc.record({
      name: text,
      cloud: fc.constantFrom(...CLOUD_IDS),
      tenant: text,
      clientId: text,
      flow: fc.constantFrom(...FLOWS),
      clientType: fc.constantFrom(...CLIENT_TYPES),
      redirectUri: text,
      platform: fc.constantFrom(...PLATFORMS),
      scopes: text,
      responseMode: fc.constantFrom(...RESPONSE_MODES),
      prompt: fc.constantFrom(...PROMPTS),
      loginHint: text,
      domainHint: text,
      extraQueryParameters: fc.array(fc.record({ name: text, value: text }), { maxLength: 3 }),
      secretExpiresOn: text,
      relyingParty: fc.constant(null),
      expectations: fc.constant([]),
    });
    fc.assert(
      fc.property(anyDraft, (value) =>
        lintProfile(value, NOW).every(
          ({ code, message }) => /^[a-z0-9-]+$/u.test(code) && message.length > 10,
        ),
      ),
    );
  });
});

describe('blockers', () => {
  it.each([
    [{ tenant: ' ' }, 'tenant-empty'],
    [{ clientId: '' }, 'client-id-empty'],
    [{ redirectUri: 'javascript:alert(1)' }, 'redirect-uri-not-receivable'],
    [{ redirectUri: 'localhost' }, 'redirect-uri-scheme'],
    [extra('client_id'), 'extra-parameter-reserved'],
  ] as const)('%j cannot run', (changes, code) => {
    expect(blockers(draft(changes)).map((note) => note.code)).toEqual([code]);
    expect(blockers(draft(changes))).not.toEqual([]);
  });

  it.each([
    ['https://localhost', 'redirect-uri-https-loopback'],
    ['https://app.example/cb', 'redirect-uri-not-loopback'],
    ['myapp://done', 'redirect-uri-not-loopback'],
  ])('%s needs AuthLoupe’s own window, and the system browser says so', (redirectUri, code) => {
    expect(browserBlockers(draft({ redirectUri }), 'window')).toEqual([]);
    const [note] = browserBlockers(draft({ redirectUri }), 'system');
    expect(note).toMatchObject({ field: 'redirectUri', code });
    expect(note?.message).toContain('own window');
  });

  it('the system browser brings the answer back to a listener', () => {
    expect(browserBlockers(draft({ redirectUri: 'http://localhost/cb' }), 'system')).toEqual([]);
  });

  it.each([
    [{ tenant: 'nonsense' }],
    [{ clientId: '<client-id>' }],
    [{ redirectUri: 'http://localhost/not-registered' }],
    [{ scopes: 'a,b' }],
    [{ platform: 'native' }],
    [{ name: '' }],
    [extra('slice')],
  ] as const)('%j may run: the user wants to see it fail', (changes) => {
    expect(blockers(draft(changes))).toEqual([]);
  });
});

describe('lintSecret', () => {
  const codes = (secret: string, changes: Partial<ProfileDraft> = {}) =>
    lintSecret(secret, draft(changes)).map(({ code }) => code);

  it.each([
    ['', []],
    [SECRET, []],
    ['9e0d5f1c-6a55-47d2-9a53-6b7c8d9e0f1a', ['secret-is-id']],
    ['{9e0d5f1c-6a55-47d2-9a53-6b7c8d9e0f1a}', ['secret-is-id']],
    [CLIENT.toUpperCase(), ['secret-equals-client-id']],
    [TENANT, ['secret-equals-tenant']],
    [` ${SECRET}`, ['secret-white-space']],
    ['   ', ['secret-empty', 'secret-white-space']],
    [SECRET.replace('~', '%7E'), ['secret-url-encoded']],
    ['abc8Q~', ['secret-short']],
    ['<client secret>', ['secret-placeholder']],
  ])('%j → %j', (secret, expected) => {
    expect(codes(secret)).toEqual(expected);
  });

  it('says that a public client has none', () => {
    expect(codes(SECRET, { clientType: 'public' })).toEqual(['secret-of-public-client']);
  });

  it('never repeats the secret', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[!-~]{12,40}$/u), (secret) => {
        expect(JSON.stringify(lintSecret(secret, draft({ clientType: 'public' })))).not.toContain(
          JSON.stringify(secret).slice(1, -1),
        );
      }),
    );
  });
});
