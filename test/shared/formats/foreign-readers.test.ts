import { execFileSync } from 'node:child_process';
import { parseEnv } from 'node:util';
import { runInNewContext } from 'node:vm';
import { ConfidentialClientApplication, PublicClientApplication, type Configuration } from '@azure/msal-node';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { WRITABLE_FORMATS, writableById } from '../../../shared/formats/catalogue.ts';
import { SECRET_PLACEHOLDER } from '../../../shared/formats/format.ts';
import type { ProfileDraft } from '../../../shared/profile/profile.ts';
import { profileFor } from './generated-profile.ts';

/** What our writers write is read by programs that know nothing of us. */
const RUNS = { numRuns: 200 };
const spring = writableById('spring-application');
const authentik = writableById('authentik-blueprint');
const msal = writableById('msal-node');
const profile = (changes: Partial<ProfileDraft>): fc.Arbitrary<ProfileDraft> =>
  profileFor(msal).map((each) => ({ ...each, ...changes }));

const evaluated = (text: string): Configuration =>
  runInNewContext(`${text}\nmsalConfig`, {}) as Configuration;

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

  it('the yaml package reads an authentik blueprint, with its tags', () => {
    const tag = (name: string) => ({
      tag: name,
      collection: 'seq' as const,
      resolve: (node: unknown) => node,
    });
    const keyOf = { tag: '!KeyOf', resolve: (text: string) => text };
    fc.assert(
      fc.property(profileFor(authentik), (each) => {
        const text = authentik.write(each);
        const read = parse(text, { customTags: [tag('!Find'), keyOf] }) as {
          entries: { id?: string; attrs: Record<string, unknown> }[];
        };
        const [provider, application] = read.entries;
        expect(provider?.attrs['client_id']).toBe(each.clientId);
        expect(provider?.attrs['tenant_id']).toBe(each.tenant);
        if (application !== undefined)
          expect(application.attrs['backchannel_providers']).toEqual([provider?.id]);
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
  const words = (command: string): readonly string[] =>
    execFileSync(
      'bash',
      ['-c', `tti-lw-cli() { printf '%s\\0' "$@"; }; ivy() { printf '%s\\0' "$@"; }; ${command}`],
      { encoding: 'utf8' },
    )
      .split('\0')
      .slice(0, -1);

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
        expect(searchParams.get('scope')).toBe(each.scopes);
        expect(searchParams.has('client_secret')).toBe(false);
      }),
      RUNS,
    );
  });
});
