import { execFileSync } from 'node:child_process';
import { parseEnv } from 'node:util';
import { runInNewContext } from 'node:vm';
import { ConfidentialClientApplication, PublicClientApplication, type Configuration } from '@azure/msal-node';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse as parseHcl } from '@cdktn/hcl2json';
import { parse as parseIni } from 'ini';
import { parse as parseToml } from 'smol-toml';
import { parse } from 'yaml';
import { WRITABLE_FORMATS, writableById } from '../../../shared/formats/catalogue.ts';
import { SECRET_PLACEHOLDER, type FormatId, type WritableFormat } from '../../../shared/formats/format.ts';
import type { ProfileDraft } from '../../../shared/profile/profile.ts';
import { isTenantWord } from '../../../shared/profile/tenant.ts';
import { profileFor } from './generated-profile.ts';
import { PRACTICE_ORIGIN, WEB_APP, WRITTEN_PROFILES } from './written-profiles.ts';

/** What our writers write is read by programs that know nothing of us. */
const RUNS = { numRuns: 200 };
const spring = writableById('spring-application');
const authentik = writableById('authentik-blueprint');
const msal = writableById('msal-node');
const profile = (changes: Partial<ProfileDraft>): fc.Arbitrary<ProfileDraft> =>
  profileFor(msal).map((each) => ({ ...each, ...changes }));

const evaluated = (text: string): Configuration =>
  runInNewContext(`${text}\nmsalConfig`, {}) as Configuration;

type BlueprintEntry = {
  readonly id?: string;
  readonly identifiers: Record<string, string>;
  readonly attrs: Record<string, unknown>;
};

/** `!Find` and `!KeyOf` are authentik's own tags. */
const parseYaml = (text: string): unknown =>
  parse(text, {
    customTags: [
      { tag: '!Find', collection: 'seq', resolve: (node) => node },
      { tag: '!KeyOf', resolve: (value: string) => value },
    ],
  });

/** By the words that the shell hands to the command. */
const words = (command: string): readonly string[] =>
  execFileSync(
    'bash',
    ['-c', `tti-lw-cli() { printf '%s\\0' "$@"; }; ivy() { printf '%s\\0' "$@"; }; ${command}`],
    { encoding: 'utf8' },
  )
    .split('\0')
    .slice(0, -1);

const lines = (text: string, separator: RegExp, sign: string): unknown =>
  text
    .split(separator)
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.slice(line.indexOf(sign) + sign.length).trim());

const TEXTS: Readonly<Partial<Record<FormatId, (text: string) => unknown>>> = {
  'ivy-connection-string': (text) => lines(text, /;/u, '='),
  'kinde-fields': (text) => lines(text, /\n/u, ':'),
  'oauth2-proxy': (text) => parseToml(text),
  'streamlit-secrets': (text) => parseToml(text),
  grafana: (text) => parseIni(text),
  terraform: (text) => parseHcl('main.tf', text),
  'msal-node': (text) => evaluated(text),
  'msal-browser': (text) => {
    const script = text.replaceAll('export const', 'var');
    return runInNewContext(`${script}\n[msalConfig, globalThis.loginRequest ?? 1]`, {}) as unknown;
  },
};

/** What a program that knows nothing of us makes of a text. */
function readForeign({ id, fileType }: WritableFormat, text: string): unknown {
  switch (fileType) {
    case 'json':
      return JSON.parse(text);
    case 'yaml':
      return parseYaml(text);
    case 'env':
      return parseEnv(text);
    case 'shell':
      return words(text);
    case 'url':
      return Object.fromEntries(new URL(text).searchParams);
    case 'text':
      return TEXTS[id]?.(text);
  }
}

/** Every value below, and what holds none. */
function valuesIn(value: unknown): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return [value];
  const inner = Object.values(value);
  return inner.length === 0 ? [value] : inner.flatMap(valuesIn);
}

describe.each(WRITABLE_FORMATS.map((format) => [format.id, format] as const))('%s', (_id, format) => {
  it('is read, has nothing empty in it, and a place for the secret at most', async () => {
    for (const each of WRITTEN_PROFILES) {
      const text = format.write(each, undefined, PRACTICE_ORIGIN);
      // A manifest of a profile that says nothing.
      if (text === '{}\n') continue;
      const values = valuesIn(await readForeign(format, text));
      expect(values.length).toBeGreaterThan(0);
      for (const value of values) {
        if (typeof value === 'boolean' || value === 1) continue;
        expect(value).toEqual(expect.stringMatching(/./u));
      }
      const secrets = values.filter((value) => String(value).includes(SECRET_PLACEHOLDER));
      expect(secrets.length).toBeLessThanOrEqual(1);
      if (each.clientId !== '' && format.carries.fields.includes('clientId'))
        expect(JSON.stringify(values)).toContain(each.clientId);
    }
  });
});

describe('JSON', () => {
  it.each(
    WRITABLE_FORMATS.filter(({ fileType }) => fileType === 'json').map(
      (format) => [format.id, format] as const,
    ),
  )('JSON.parse reads %s', (_id, format) => {
    fc.assert(
      fc.property(profileFor(format), (each) => {
        const text = format.write(each);
        expect(`${JSON.stringify(JSON.parse(text), null, 2)}\n`).toBe(text);
        if (format.carries.fields.includes('clientId')) expect(text).toContain(JSON.stringify(each.clientId));
      }),
      RUNS,
    );
  });
});

describe('YAML', () => {
  it('the yaml package reads a Spring application.yml', () => {
    fc.assert(
      fc.property(profileFor(spring), (each) => {
        const read = parse(spring.write({ ...each, clientType: 'confidential' })) as {
          spring: { security: { oauth2: { client: { registration: { entra: Record<string, unknown> } } } } };
        };
        const { entra } = read.spring.security.oauth2.client.registration;
        expect(entra['client-id']).toBe(each.clientId);
        expect(entra['client-secret']).toBe(SECRET_PLACEHOLDER);
        expect(entra['redirect-uri']).toBe(each.redirectUri);
      }),
      RUNS,
    );
  });

  it('an authentik blueprint finds the mappings that authentik brings along', () => {
    const { entries } = parseYaml(authentik.write(WEB_APP)) as { entries: BlueprintEntry[] };
    const found = (attribute: string): unknown => entries[0]?.attrs[attribute];
    const model = 'authentik_providers_microsoft_entra.microsoftentraprovidermapping';
    expect(found('property_mappings')).toEqual([
      [model, ['managed', 'goauthentik.io/providers/microsoft_entra/user']],
    ]);
    expect(found('property_mappings_group')).toEqual([
      [model, ['managed', 'goauthentik.io/providers/microsoft_entra/group']],
    ]);
  });

  it('the yaml package reads an authentik blueprint, with its tags', () => {
    fc.assert(
      fc.property(profileFor(authentik), (each) => {
        const read = parseYaml(authentik.write(each)) as { entries: BlueprintEntry[] };
        const [provider, application] = read.entries;
        expect(provider?.attrs['client_id']).toBe(each.clientId);
        expect(provider?.attrs['tenant_id']).toBe(isTenantWord(each.tenant) ? '<tenant-id>' : each.tenant);
        expect(Object.keys(provider?.identifiers ?? {})).toEqual(['name']);
        if (application === undefined) return;
        expect(Object.keys(application.identifiers)).toEqual(['slug']);
        expect(application.attrs).toEqual({
          name: each.relyingParty?.inputs['applicationName'],
          backchannel_providers: [provider?.id],
        });
      }),
      RUNS,
    );
  });
});

describe('.env', () => {
  /** Every dotenv reader has its own idea of escapes: only what needs none has to be the same everywhere. */
  const plain = fc
    .string({
      unit: fc.constantFrom(...Array.from('abcXYZ019~._-/:@ $#;=&\'"{}')),
      minLength: 1,
      maxLength: 30,
    })
    .filter((text) => !(text.includes("'") && /["$]/u.test(text)));

  it.each(['ivy-environment', 'azure-environment'] as const)('Node reads %s', (id) => {
    fc.assert(
      fc.property(profile({ clientType: 'confidential' }), plain, plain, (each, clientId, secret) => {
        const read = parseEnv(writableById(id).write({ ...each, tenant: 'contoso.com', clientId }, secret));
        expect(Object.values(read)).toEqual(expect.arrayContaining(['contoso.com', clientId, secret]));
      }),
      RUNS,
    );
  });
});

describe('a shell', () => {
  it('hands the values of both commands on unchanged', () => {
    const tts = writableById('the-things-stack-command');
    fc.assert(
      fc.property(profileFor(tts), (each) => {
        const given = words(tts.write(each));
        expect(given[given.indexOf('--configuration.provider.oidc.client-id') + 1] ?? '').toSatisfy(
          (value: string) => value === each.clientId || each.clientId.startsWith('-'),
        );
        const ivy = writableById('ivy-auth-add');
        const string = writableById('ivy-connection-string').write(each);
        expect(words(ivy.write(each)).at(-1)).toBe(string);
      }),
      { numRuns: 40 },
    );
  });
});

describe('MSAL Node', () => {
  it('reads the literal as we wrote it', () => {
    fc.assert(
      fc.property(profile({ cloud: 'china', clientType: 'confidential' }), (each) => {
        const { auth } = evaluated(msal.write(each, 's~\'"\\\n'));
        expect({ ...auth }).toEqual({
          clientId: each.clientId,
          authority: `https://login.partner.microsoftonline.cn/${encodeURIComponent(each.tenant)}`,
          clientSecret: 's~\'"\\\n',
        });
      }),
      RUNS,
    );
  });

  it('makes clients of our configuration', async () => {
    const [sample] = fc.sample(profile({ tenant: 'contoso.com', clientId: 'a1', cloud: 'public' }), 1);
    const request = { scopes: ['openid'], redirectUri: 'http://localhost' };
    const secretive = evaluated(
      msal.write({ ...(sample as ProfileDraft), clientType: 'confidential' }, 'abc8Q~x'),
    );
    const open = evaluated(msal.write({ ...(sample as ProfileDraft), clientType: 'public' }));
    for (const client of [new ConfidentialClientApplication(secretive), new PublicClientApplication(open)]) {
      const url = new URL(await client.getAuthCodeUrl(request));
      expect(url.origin + url.pathname).toBe(
        'https://login.microsoftonline.com/contoso.com/oauth2/v2.0/authorize',
      );
      expect(url.searchParams.get('client_id')).toBe('a1');
    }
  });
});

describe('URL', () => {
  it('reads every parameter of an authorize URL', () => {
    const format = writableById('authorize-url');
    fc.assert(
      fc.property(profileFor(format), (each) => {
        const { searchParams, protocol } = new URL(format.write(each));
        expect(protocol).toBe('https:');
        expect(searchParams.get('client_id')).toBe(each.clientId);
        expect(searchParams.get('redirect_uri')).toBe(each.redirectUri);
        expect(searchParams.get('scope')).toBe(each.scopes === '' ? null : each.scopes);
        expect(searchParams.has('client_secret')).toBe(false);
      }),
      RUNS,
    );
  });
});
