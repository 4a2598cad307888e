import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Facts } from '../../../shared/reading/facts.ts';
import type { Quoted } from '../../../shared/reading/quoted.ts';
import { parseErrorText } from '../../../shared/reading/error-text.ts';

const APP = '8b9e3f5a-1d2c-4b3a-9f8e-0123456789ab';
const TENANT = '3f1a2b4c-5d6e-4f70-8192-a3b4c5d6e7f8';
const MESSAGE = `AADSTS7000215: Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID, for a secret added to app '${APP}'.`;
const IDS =
  'Trace ID: 6ee9ec92-6726-422a-85ce-86a1a6502800\r\nCorrelation ID: 521b9148-40bc-455a-ace1-c13802e053eb\r\nTimestamp: 2026-03-04 13:51:30Z';
const BODY = JSON.stringify({
  error: 'invalid_client',
  error_description: `${MESSAGE}\r\n${IDS}`,
  error_codes: [7000215],
  suberror: 'bad_token',
});
const base64url = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

const isQuoted = (fact: unknown): fact is Quoted<unknown> =>
  typeof fact === 'object' && fact !== null && 'quote' in fact;

const allQuotes = (facts: Facts): readonly Quoted<unknown>[] =>
  Object.values(facts)
    .flatMap((fact): readonly unknown[] => (Array.isArray(fact) ? (fact as readonly unknown[]) : [fact]))
    .filter(isQuoted);

function expectPlaces(text: string): void {
  for (const { quote, source } of allQuotes(parseErrorText(text).facts)) {
    expect(source.kind).toBe('text');
    if (source.kind === 'text') expect(text.slice(source.start, source.end)).toBe(quote);
  }
}

describe('the same error in every form', () => {
  const forms: Record<string, string> = {
    'token endpoint JSON': BODY,
    'pretty JSON': JSON.stringify(JSON.parse(BODY), null, 2),
    'JSON in JSON': JSON.stringify({ status: 401, body: BODY }),
    'JSON in JSON in JSON': JSON.stringify({ log: JSON.stringify({ body: BODY }) }),
    'Python dictionary': `{'error': 'invalid_client', 'error_description': "${MESSAGE}\\r\\n${IDS.replaceAll('\r\n', '\\r\\n')}", 'error_codes': [7000215], 'suberror': 'bad_token'}`,
    'redirect URL': `https://app.contoso.com/cb?error=invalid_client&error_description=${encodeURIComponent(`${MESSAGE}\r\n${IDS}`)}&suberror=bad_token`,
    'form-encoded fragment': `https://app.contoso.com/#${new URLSearchParams({ error: 'invalid_client', error_description: `${MESSAGE}\r\n${IDS}`, suberror: 'bad_token' }).toString()}`,
    'URL-encoded twice': encodeURIComponent(
      `error=invalid_client&error_description=${encodeURIComponent(`${MESSAGE} ${IDS}`)}&suberror=bad_token`,
    ),
    HTML: `<div class="row">error: invalid_client<br/>suberror: bad_token</div><p>${MESSAGE.replaceAll("'", '&#39;')}</p><span>${IDS}</span>`,
  };
  it.each(Object.entries(forms))('%s', (_, text) => {
    const { facts } = parseErrorText(text);
    expect(facts.telling?.value).toBe(7000215);
    expect(facts.codes.map(({ value }) => value)).toEqual([7000215]);
    expect(facts.oauthError?.value).toBe('invalid_client');
    expect(facts.suberror?.value).toBe('bad_token');
    expect(facts.clientId?.value).toBe(APP);
    expect(facts.traceId?.value).toBe('6ee9ec92-6726-422a-85ce-86a1a6502800');
    expect(facts.correlationId?.value).toBe('521b9148-40bc-455a-ace1-c13802e053eb');
    expectPlaces(text);
  });
});

describe('codes and which of them tells', () => {
  it.each<[string, string, number | null, readonly number[]]>([
    [
      'a wrapper and the inner code',
      'AADSTS70002: Error validating credentials. AADSTS54005: Code was already redeemed.',
      54005,
      [70002, 54005],
    ],
    [
      'an interim code before the error',
      'AADSTS50058: no session\nAADSTS65001: no consent',
      65001,
      [50058, 65001],
    ],
    [
      'a log with retries',
      'AADSTS50196: loop\nAADSTS50173: revoked\nAADSTS700082: expired',
      700082,
      [50196, 50173, 700082],
    ],
    [
      'a message beats a mention',
      'I know AADSTS50011 from before. Now: AADSTS700016: Application not found',
      700016,
      [50011, 700016],
    ],
    [
      'MSAL Node, older wrapper',
      'invalid_client: 7000218 - [2026-01-02 03:04:05Z]: needs a secret',
      7000218,
      [7000218],
    ],
    [
      'MSAL Node, newer wrapper',
      'Error(s): 7000222 - Timestamp: 2026-01-02 - Description: expired',
      7000222,
      [7000222],
    ],
    [
      'a sign-in log of Graph',
      '{"status":{"errorCode":50105,"failureReason":"not assigned"}}',
      50105,
      [50105],
    ],
    [
      'a row of KQL',
      'TimeGenerated 2026-01-02T03:04:05Z ResultType: 53003 ResultDescription: Blocked',
      53003,
      [53003],
    ],
    ['error_codes alone', "{'error_codes': [50126], 'error': 'invalid_grant'}", 50126, [50126]],
    [
      'Entra’s page',
      '$Config={"strServiceExceptionMessage":"AADSTS90002: Tenant \\u0027x\\u0027 not found.","iErrorCode":90002}',
      90002,
      [90002],
    ],
    ['lower case', 'error aadsts50020 while signing in', 50020, [50020]],
    ['no code at all', 'Correlation failed.', null, []],
    ['numbers that are none', 'HTTP status code: 401, port: 50011', null, []],
  ])('%s', (_, text, telling, codes) => {
    const { facts } = parseErrorText(text);
    expect(facts.telling?.value ?? null).toBe(telling);
    expect(facts.codes.map(({ value }) => value)).toEqual(codes);
  });
});

describe('what is quoted', () => {
  it('reads a redirect mismatch with what is registered', () => {
    const text = `AADSTS50011: The redirect URI 'http://app.contoso.com/cb' specified in the request does not match the redirect URIs configured for the application '${APP}'.\nRegistered: https://app.contoso.com/cb, https://app.contoso.com/other`;
    const { facts } = parseErrorText(text);
    expect(facts.redirectUri?.value).toBe('http://app.contoso.com/cb');
    expect(facts.registeredRedirectUris.map(({ value }) => value)).toContain('https://app.contoso.com/cb');
    expect(facts.clientId?.value).toBe(APP);
    expectPlaces(text);
  });

  it('reads a redirect URI that lost its quotes', () => {
    const text = `AADSTS50011: The redirect URI https://app.contoso.com/cb specified in the request does not match`;
    expect(parseErrorText(text).facts.redirectUri?.value).toBe('https://app.contoso.com/cb');
    expectPlaces(text);
  });

  it('reads a list of registered redirect URIs from a manifest', () => {
    const { facts } = parseErrorText(
      '"web": { "redirectUris": ["https://a.example/cb", "https://b.example/cb"] }',
    );
    expect(facts.registeredRedirectUris.map(({ value }) => value)).toEqual([
      'https://a.example/cb',
      'https://b.example/cb',
    ]);
  });

  it('reads an authorize URL', () => {
    const { facts } = parseErrorText(
      `https://login.microsoftonline.us/${TENANT}/oauth2/v2.0/authorize?client_id=${APP}&redirect_uri=https%3A%2F%2Fa.example%2Fcb&scope=openid+profile+User.Read&response_type=code`,
    );
    expect(facts).toMatchObject({
      cloud: 'us-government',
      tenant: { value: TENANT },
      clientId: { value: APP },
      redirectUri: { value: 'https://a.example/cb' },
      scope: { value: 'openid profile User.Read' },
      loginHost: { value: 'login.microsoftonline.us' },
    });
  });

  it('reads a curl line', () => {
    const { facts } = parseErrorText(
      `curl -X POST https://login.microsoftonline.com/${TENANT}/oauth2/v2.0/token -d 'grant_type=client_credentials' -d 'client_id=${APP}' -d 'scope=https%3A%2F%2Fgraph.microsoft.com%2F.default'`,
    );
    expect(facts).toMatchObject({
      flow: { value: 'client-credentials' },
      stack: { value: 'curl' },
      clientId: { value: APP },
      scope: { value: 'https://graph.microsoft.com/.default' },
    });
  });

  it.each([
    ['appsettings', `"AzureAd": { "TenantId": "${TENANT}", "ClientId": "${APP}" }`],
    ['environment', `AZURE_TENANT_ID=${TENANT}\nAZURE_CLIENT_ID=${APP}`],
    ['YAML', `tenant-id: ${TENANT}\nclient-id: ${APP}`],
    [
      'properties',
      `spring.cloud.azure.active-directory.profile.tenant-id=${TENANT}\nspring.cloud.azure.active-directory.credential.client-id=${APP}`,
    ],
    ['Terraform', `tenant_id = "${TENANT}"\nclient_id = "${APP}"`],
    ['PHP', `'tenantId' => '${TENANT}', 'clientId' => '${APP}'`],
    ['prose', `Directory (tenant) ID: ${TENANT}\nApplication (client) ID: ${APP}`],
  ])('reads settings: %s', (_, text) => {
    const { facts } = parseErrorText(text);
    expect(facts.tenant?.value).toBe(TENANT);
    expect(facts.clientId?.value).toBe(APP);
  });

  it('reads issuer and audience of the .NET middleware', () => {
    const { facts } = parseErrorText(
      `IDX10205: Issuer validation failed. Issuer: 'https://sts.windows.net/${TENANT}/'. Did not match: validationParameters.ValidIssuer: 'https://login.microsoftonline.com/${TENANT}/v2.0' or validationParameters.ValidIssuers: 'null'.`,
    );
    expect(facts.issuerSeen?.value).toBe(`https://sts.windows.net/${TENANT}/`);
    expect(facts.issuerExpected?.value).toBe(`https://login.microsoftonline.com/${TENANT}/v2.0`);
  });

  it('reads the subject of a federated token', () => {
    const { facts } = parseErrorText(
      "AADSTS700213: No matching federated identity record found for presented assertion subject 'repo:contoso/web:ref:refs/heads/main'.",
    );
    expect(facts.subjectSeen?.value).toBe('repo:contoso/web:ref:refs/heads/main');
  });

  it('reads the claims of an encoded token, all at the token’s place', () => {
    const token = `${base64url({ alg: 'RS256' })}.${base64url({ aud: `api://${APP}`, iss: `https://sts.windows.net/${TENANT}/` })}.c2ln`;
    const text = `the token is ${token} and fails`;
    const { facts, tokens } = parseErrorText(text);
    expect(tokens).toHaveLength(1);
    expect(facts.audienceSeen).toMatchObject({ value: `api://${APP}`, source: { start: 13 } });
    expect(facts.issuerSeen?.value).toBe(`https://sts.windows.net/${TENANT}/`);
    expectPlaces(text);
  });

  it('finds the one error of a large log', () => {
    const line = '2026-03-04T13:51:30.123Z INFO request /api/orders took 12 ms, user=nancy%40contoso.com\n';
    const text = `${line.repeat(20_000)}${BODY}\n${line.repeat(20_000)}`;
    const { facts } = parseErrorText(text);
    expect(facts.telling?.value).toBe(7000215);
    expect(facts.clientId?.value).toBe(APP);
    expectPlaces(text);
  });
});

describe('hostile input', () => {
  const fragments = fc.constantFrom(
    'AADSTS50011: ',
    'AADSTS',
    '%',
    '%41',
    '%C3%A9',
    '%C3',
    '\\u00e9',
    '\\u00',
    '\\',
    '&amp;',
    '&#39;',
    '&#99999999;',
    '<b>',
    '<',
    '"',
    "'",
    ':',
    '=',
    'client_id=',
    'redirect_uri',
    'https://',
    '{',
    '}',
    '[',
    ']',
    '\n',
    'eyJ',
    '.',
    'redirect uri ',
    'does not match',
    '+',
    ' ',
    '\u0000',
    '\ud800',
    '’',
    'é',
    '😀',
  );

  it('never throws, and every quote stands where it says', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fragments, fc.string({ maxLength: 8 })), { maxLength: 60 }), (pieces) => {
        expectPlaces(pieces.join(''));
      }),
      { numRuns: 2_000 },
    );
  });
});
