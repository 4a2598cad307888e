import { describe, expect, it } from 'vitest';
import { WRITABLE_FORMATS, writableById } from '../../../shared/formats/catalogue.ts';
import { SECRET_PLACEHOLDER, type FormatId } from '../../../shared/formats/format.ts';
import { notesOn } from '../../../shared/formats/notes.ts';
import { BLANK_PROFILE, type ProfileDraft, type RelyingPartyId } from '../../../shared/profile/profile.ts';
import { productById } from '../../../shared/relying-parties/registry.ts';
import { PRACTICE_ORIGIN, TENANT_ID, WEB_APP, WRITTEN_PROFILES } from './written-profiles.ts';

const SPA: ProfileDraft = { ...WEB_APP, clientType: 'public', platform: 'spa' };

const notes = (id: FormatId, profile: ProfileDraft): string => notesOn(writableById(id), profile).join('\n');

const written = (id: FormatId, profile: ProfileDraft): Record<string, unknown> =>
  JSON.parse(writableById(id).write(profile)) as Record<string, unknown>;

const of = (product: RelyingPartyId, inputs: Record<string, string>, tenant = TENANT_ID): ProfileDraft => ({
  ...WEB_APP,
  tenant,
  flow: productById(product).flow,
  relyingParty: { product, inputs },
});

describe.each(WRITABLE_FORMATS.map((format) => [format.id, format] as const))('%s', (_id, format) => {
  it('says what is to be known in whole sentences, each once', () => {
    for (const profile of WRITTEN_PROFILES) {
      const all = notesOn(format, profile);
      expect(new Set(all).size).toBe(all.length);
      for (const note of all) {
        expect(note).toMatch(/^[\p{L}“].*\.$/u);
        expect(note).not.toMatch(/undefined|null|NaN|“”/u);
      }
    }
  });

  it('names every placeholder in the text, but that of the secret', () => {
    for (const profile of WRITTEN_PROFILES) {
      const text = format.write(profile, SECRET_PLACEHOLDER, PRACTICE_ORIGIN);
      const said = notesOn(format, profile).join('\n');
      for (const [placeholder] of text.matchAll(/<[a-z-]+>/gu))
        if (placeholder !== SECRET_PLACEHOLDER) expect(said).toContain(placeholder);
    }
  });
});

describe('a manifest', () => {
  it.each(['manifest-graph', 'manifest-aad'] as const)('%s is a part, without credentials', (id) => {
    const profile = { ...WEB_APP, secretExpiresOn: '2027-01-31' };
    const keys = Object.keys(written(id, profile)).join();
    expect(keys).not.toMatch(/credential|requiredResourceAccess/iu);
    expect(notes(id, profile)).toMatch(/This is a part/u);
    expect(notes(id, profile)).toMatch(/list of redirect URIs replaces the present one/u);
    expect(notes(id, { ...profile, redirectUri: '' })).not.toContain('redirect URIs');
  });

  it('does not say who may sign in when the profile names no tenant', () => {
    expect(written('manifest-graph', { ...WEB_APP, tenant: '' })).not.toHaveProperty('signInAudience');
    expect(written('manifest-graph', WEB_APP)['signInAudience']).toBe('AzureADMyOrg');
    expect(notes('manifest-graph', WEB_APP)).toContain('leave that line out if users of other tenants');
    expect(written('manifest-graph', { ...WEB_APP, tenant: 'Common' })['signInAudience']).toBe(
      'AzureADandPersonalMicrosoftAccount',
    );
  });
});

describe('The Things Stack', () => {
  it('always gets an ID', () => {
    const command = (id: string | null): string =>
      writableById('the-things-stack-command').write(
        of('the-things-stack', id === null ? {} : { providerId: id }),
      );
    expect(command('entra')).toMatch(/^tti-lw-cli ap create entra \\\n/u);
    expect(command(null)).toMatch(/^tti-lw-cli ap create '<provider-id>' \\\n/u);
    expect(command('--help')).toMatch(/^tti-lw-cli ap create '<provider-id>' \\\n/u);
    expect(written('the-things-stack-json', of('the-things-stack', {}))['ids']).toEqual({
      provider_id: '<provider-id>',
    });
    expect(notes('the-things-stack-command', of('the-things-stack', {}))).toContain('<provider-id>');
    const complete = of('the-things-stack', { providerId: 'entra', allowedEmailDomains: 'contoso.com' });
    expect(notes('the-things-stack-command', complete)).toBe('');
  });

  it('does not take the placeholder for an ID', () => {
    for (const id of ['the-things-stack-command', 'the-things-stack-json'] as const) {
      const format = writableById(id);
      const back = format.read(format.write(of('the-things-stack', {})));
      expect(back.ok && back.value.draft.relyingParty?.inputs).toEqual({});
    }
  });
});

describe('Auth0 and Kinde', () => {
  const options = (id: FormatId, profile: ProfileDraft): unknown => written(id, profile)['options'];

  it('get a domain where a domain belongs, and the ID where an ID does', () => {
    expect(options('auth0-connection', of('auth0', {}))).toMatchObject({
      tenant_domain: TENANT_ID,
      tenantId: TENANT_ID,
    });
    expect(options('auth0-connection', of('auth0', {}))).not.toHaveProperty('domain');
    expect(options('auth0-connection', of('auth0', { entraDomain: 'contoso.com' }))).toMatchObject({
      tenant_domain: 'contoso.com',
      domain: 'contoso.com',
      tenantId: TENANT_ID,
    });
    expect(options('auth0-connection', of('auth0', {}, 'contoso.com'))).toMatchObject({
      tenant_domain: 'contoso.com',
      domain: 'contoso.com',
    });
    expect(options('auth0-connection', of('auth0', {}, 'contoso.com'))).not.toHaveProperty('tenantId');
    expect(options('kinde-connection', of('kinde', {}))).not.toHaveProperty('entra_id_domain');
    expect(notes('kinde-connection', of('kinde', {}))).toContain('Primary domain');
    expect(notes('kinde-fields', of('kinde', {}, 'contoso.com'))).toBe('');
  });

  it('are sent to the common endpoint by a switch, with the user ID that Auth0 wants there', () => {
    const profile = of('auth0', { entraDomain: 'contoso.com' }, 'organizations');
    const given = options('auth0-connection', profile);
    expect(given).toMatchObject({ useCommonEndpoint: true, userid_attribute: 'sub', domain: 'contoso.com' });
    expect(given).not.toHaveProperty('tenantId');
    expect(notes('auth0-connection', profile)).toContain('not to “organizations”');
    expect(notes('auth0-connection', { ...profile, tenant: 'common' })).not.toContain('/common');
    expect(options('auth0-connection', of('auth0', {}))).not.toHaveProperty('userid_attribute');
  });
});

describe('what cannot be written', () => {
  const refusal = (id: FormatId, profile: ProfileDraft): string | null =>
    writableById(id).refuses?.(profile) ?? null;

  it('is refused with what to do instead', () => {
    const synchronised = of('authentik', {});
    for (const id of ['authorize-url', 'spring-application', 'auth-js-environment', 'msal-browser'] as const)
      expect(refusal(id, synchronised)).toMatch(/Nobody signs in .* Choose /u);
    expect(refusal('msal-browser', { ...WEB_APP, flow: 'client-credentials' })).toMatch(
      /^Nobody signs in .*the app gets its tokens as the app itself.* Choose the variables of the Azure SDKs\.$/u,
    );
    expect(refusal('azure-environment', synchronised)).toBeNull();
    expect(refusal('authentik-blueprint', synchronised)).toBeNull();
    expect(refusal('authentik-blueprint', { ...synchronised, cloud: 'china' })).toContain('China');
    for (const id of ['auth0-connection', 'kinde-connection', 'kinde-fields'] as const) {
      expect(refusal(id, { ...WEB_APP, tenant: 'consumers' })).toContain('personal accounts alone');
      expect(refusal(id, WEB_APP)).toBeNull();
    }
  });

  it('is no app of one’s own, in a format for apps of one’s own', () => {
    for (const { id, product } of WRITABLE_FORMATS)
      if (product === null) for (const profile of WRITTEN_PROFILES) expect(refusal(id, profile)).toBeNull();
  });
});

describe('the kind of client', () => {
  const FOR_WEB_APPS = [
    'spring-application',
    'auth-js-environment',
    'aspnet-environment',
    'the-things-stack-command',
    'the-things-stack-json',
    'auth0-connection',
    'kinde-fields',
    'kinde-connection',
  ] as const;

  it.each(FOR_WEB_APPS)('%s is for web apps, and says so of others', (id) => {
    expect(notes(id, SPA)).toContain('the profile is a single-page application');
    expect(notes(id, { ...SPA, platform: 'native' })).toContain('the profile is a mobile or desktop app');
    expect(notes(id, { ...WEB_APP, clientType: 'public' })).toContain('the profile has none');
    expect(notes(id, WEB_APP)).not.toContain('as a web app');
  });

  it('of a single-page application has no secret, whatever the profile says', () => {
    const odd: ProfileDraft = { ...SPA, clientType: 'confidential' };
    for (const id of ['msal-browser', 'environment', 'aspnet-appsettings'] as const)
      expect(writableById(id).write(odd, 'a~secret')).not.toMatch(/secret/iu);
    expect(written('aspnet-appsettings', SPA)).toEqual({
      AzureAd: {
        Authority: `https://login.microsoftonline.com/${TENANT_ID}`,
        ClientId: SPA.clientId,
        ValidateAuthority: true,
      },
    });
  });

  it('decides under which platform the redirect URI of a page is to be registered', () => {
    expect(notes('msal-browser', SPA)).toBe('');
    expect(notes('msal-browser', WEB_APP)).toContain('register it under Single-page application');
  });
});

it('what MSAL does not know is named as known, and nothing else is', () => {
  for (const id of ['msal-browser', 'msal-node'] as const) {
    const write = (cloud: ProfileDraft['cloud']): string =>
      writableById(id).write({ ...WEB_APP, cloud }, undefined, PRACTICE_ORIGIN);
    expect(write('practice')).toContain("knownAuthorities: ['localhost:40123']");
    for (const cloud of ['public', 'us-government', 'china'] as const)
      expect(write(cloud)).not.toContain('knownAuthorities');
  }
  expect(writableById('msal-browser').write({ ...BLANK_PROFILE, redirectUri: '' })).toContain(
    "redirectUri: '<redirect-uri>'",
  );
});

it('AUTH_URL has a path only where that is not the one by itself', () => {
  const url = (redirectUri: string): string | undefined =>
    /^AUTH_URL=(.*)$/mu.exec(writableById('auth-js-environment').write({ ...WEB_APP, redirectUri }))?.[1];
  const end = '/callback/microsoft-entra-id';
  expect(url(`https://app.example/api/auth${end}`)).toBe('https://app.example');
  expect(url(`https://app.example/auth${end}`)).toBe('https://app.example/auth');
  expect(url(`https://app.example/base/api/auth${end}`)).toBe('https://app.example/base/api/auth');
  expect(url(`https://app.example${end}`)).toBeUndefined();
  expect(url('http://localhost')).toBeUndefined();
});
