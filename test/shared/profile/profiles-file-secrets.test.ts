import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSecretiveName } from '../../../shared/profile/may-hold-secret.ts';
import type { ProfileDraft } from '../../../shared/profile/profile.ts';
import { writeProfilesFile } from '../../../shared/profile/profiles-file.ts';
import { readProfilesFile } from '../../../shared/profile/read-profiles-file.ts';
import { withoutSecrets } from '../../../shared/profile/without-secrets.ts';
import { INPUTS } from '../../../shared/relying-parties/inputs.ts';
import { PAYROLL, travellingProfile } from './travelling-profile.ts';

const SECRETS = [
  'cAn8Q~ArY-imported-and-never-shown-0123456',
  'eyJhbGciOiJSUzI1NiJ9.eyJhdWQiOiJjYW5hcnkifQ.c2lnbmF0dXJl',
  '-----BEGIN PRIVATE KEY-----MIIEvQIBADANBg',
] as const;

/** A way to put a secret where a profile has no place for one. */
const HIDING_PLACES: readonly (readonly [string, (secret: string) => Partial<ProfileDraft>])[] = [
  ['name', (secret) => ({ name: `Payroll ${secret}` })],
  ['tenant', (secret) => ({ tenant: secret })],
  ['clientId', (secret) => ({ clientId: secret })],
  ['redirectUri', (secret) => ({ redirectUri: `https://app.example/cb?x=${secret}` })],
  ['scopes', (secret) => ({ scopes: `openid ${secret}` })],
  ['loginHint', (secret) => ({ loginHint: secret })],
  ['domainHint', (secret) => ({ domainHint: secret })],
  ['extraQueryParameters', (secret) => ({ extraQueryParameters: [{ name: 'x', value: secret }] })],
  ['extraQueryParameters', (secret) => ({ extraQueryParameters: [{ name: secret, value: '' }] })],
  [
    'relyingParty',
    (secret) => ({ relyingParty: { product: 'kinde', inputs: { upstreamParams: `{"a":"${secret}"}` } } }),
  ],
  ['relyingParty', (secret) => ({ relyingParty: { product: 'kinde', inputs: { [secret]: 'x' } } })],
  [
    'expectations',
    (secret) => ({
      expectations: [{ kind: 'claim', token: 'id', claim: 'x', test: 'equal', value: secret }],
    }),
  ],
];

describe('no secret travels', () => {
  it.each(HIDING_PLACES)('in %s: it is left out and said, both ways', (member, hide) => {
    for (const secret of SECRETS) {
      const draft = { ...PAYROLL, ...hide(secret) };
      const { text, leftOut } = writeProfilesFile([PAYROLL, draft]);
      expect(text).not.toContain(secret);
      expect(leftOut).toHaveLength(1);
      expect(leftOut[0]).toMatch(/^Profile 2, /u);
      expect(leftOut[0]).toContain(`, ${member}`);
      expect(leftOut.join()).not.toContain(secret);

      const byHand = JSON.stringify({ authloupe: 'profiles', version: 1, profiles: [PAYROLL, draft] });
      expect(byHand).toContain(JSON.stringify(secret).slice(1, -1));
      const read = readProfilesFile(byHand);
      expect(JSON.stringify(read)).not.toContain(secret);
      expect(read).toMatchObject({ ok: true, value: { faults: [], notes: leftOut } });
    }
  });

  it.each([
    'client_secret',
    'Client_Secret',
    ' clientSecret ',
    'client_assertion',
    'password',
    'pwd',
    'code',
    'device_code',
    'code_verifier',
    'refresh_token',
    'id_token_hint',
    'api-key',
    'ｐａｓｓｗｏｒｄ',
  ])('under the name %j, whatever the value is', (name) => {
    const draft = { ...PAYROLL, extraQueryParameters: [{ name, value: 'hunter2' }] };
    const { text, leftOut } = writeProfilesFile([draft]);
    expect(text).not.toContain('hunter2');
    expect(leftOut).toEqual([
      `Profile 1, “Payroll”, extraQueryParameters, “${name}”: this may hold a secret and is left out.`,
    ]);
  });

  it.each([
    'https://user:hunter2@app.example/cb',
    'https://app.example/cb?client_secret=hunter2',
    'https://app.example/cb#code=hunter2',
  ])('in the address %s', (redirectUri) => {
    const { text } = writeProfilesFile([{ ...PAYROLL, redirectUri }]);
    expect(text).not.toContain('hunter2');
    expect(text).toContain('"redirectUri": ""');
  });

  it('in a JSON text of an answer', () => {
    const inputs = { domain: 'd', upstreamParams: '{"client_secret": {"value": "x"}, "api_key": "hunter2"}' };
    const { draft } = withoutSecrets({ ...PAYROLL, relyingParty: { product: 'kinde', inputs } });
    expect(draft.relyingParty?.inputs).toEqual({ domain: 'd' });
  });

  it('under a member that no profile has', () => {
    const entry = { ...PAYROLL, clientSecret: 'hunter2' };
    const read = readProfilesFile(
      JSON.stringify({ authloupe: 'profiles', version: 1, profiles: [entry], secret: 'hunter2' }),
    );
    expect(JSON.stringify(read)).not.toContain('hunter2');
    expect(read).toMatchObject({
      ok: true,
      value: {
        drafts: [PAYROLL],
        notes: [
          'The file: not read, because no such member is known: “secret”. Secrets do not travel: type them into the profile.',
          'Profile 1, “Payroll”: not read, because no such member is known: “clientSecret”. Secrets do not travel: type them into the profile.',
        ],
      },
    });
  });

  it('and once is enough: what is clean stays as it is', () => {
    fc.assert(
      fc.property(travellingProfile, fc.constantFrom(...SECRETS), fc.nat(), (profile, secret, pick) => {
        const [, hide] = HIDING_PLACES[pick % HIDING_PLACES.length] ?? HIDING_PLACES[0] ?? [];
        const { draft } = withoutSecrets({ ...profile, ...hide?.(secret) });
        expect(JSON.stringify(draft)).not.toContain(JSON.stringify(secret).slice(1, -1));
        expect(withoutSecrets(draft)).toEqual({ draft, leftOut: [] });
      }),
    );
  });
});

describe('what is no secret stays', () => {
  it.each([
    ['claims', '{"access_token":{"xms_cc":{"values":["CP1"]}},"id_token":{"auth_time":null}}'],
    ['resource', 'https://Management.Contoso1-Production.example/API'],
    ['acr_values', 'urn:microsoft:policies:mfa possessionorinherence'],
    ['code_challenge_method', 'S256'],
    ['ui_locales', 'de-DE en-GB'],
    ['response_type', 'code id_token'],
  ])('the parameter %s', (name, value) => {
    const draft = { ...PAYROLL, extraQueryParameters: [{ name, value }] };
    expect(withoutSecrets(draft)).toEqual({ draft, leftOut: [] });
  });

  it.each([
    { tenant: 'Contoso1-Production-Directory.onmicrosoft.com' },
    { scopes: 'openid api://vault-1/secrets:read https://Graph.microsoft.com/User.Read' },
    { redirectUri: 'msauth.com.contoso.Payroll1://auth?tenant=Contoso' },
    { loginHint: 'Mara.Longname01@Contoso.onmicrosoft.com' },
  ])('%j', (change) => {
    const draft = { ...PAYROLL, ...change };
    expect(withoutSecrets(draft)).toEqual({ draft, leftOut: [] });
  });

  it('every answer of every product, by its name', () => {
    const names = Object.values(INPUTS).flatMap((inputs) => inputs.map(({ name }) => name));
    expect(names.length).toBeGreaterThan(30);
    expect(names.filter(isSecretiveName)).toEqual([]);
  });
});
