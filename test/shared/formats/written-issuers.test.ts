import { parseEnv } from 'node:util';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { writableById } from '../../../shared/formats/catalogue.ts';
import { notesOn } from '../../../shared/formats/notes.ts';
import { CLOUD_IDS, type CloudId } from '../../../shared/entra/clouds.ts';
import { DOMAIN, PRACTICE_ORIGIN, TENANTS, TENANT_ID, WEB_APP } from './written-profiles.ts';

const LOGIN: Readonly<Record<CloudId, string>> = {
  public: 'https://login.microsoftonline.com',
  'us-government': 'https://login.microsoftonline.us',
  china: 'https://login.partner.microsoftonline.cn',
  practice: PRACTICE_ORIGIN,
};
const PERSONAL = '9188040d-6c67-4c5b-b112-36a304b66dad';
const CASES = CLOUD_IDS.flatMap((cloud) => TENANTS.map((tenant) => [cloud, tenant] as const));

/** What Entra's metadata says of itself when it is fetched from below this issuer. `null`: there is no such tenant. */
function issuerInMetadata(issuer: string): string | null {
  const [, host = '', tenant = ''] = /^(https:\/\/[^/]+)\/([^/]+)\/v2\.0$/u.exec(issuer) ?? [];
  const named = new Map([
    [TENANT_ID, TENANT_ID],
    [DOMAIN, TENANT_ID],
    ['common', '{tenantid}'],
    ['organizations', '{tenantid}'],
    ['consumers', PERSONAL],
    [PERSONAL, PERSONAL],
  ]).get(tenant);
  return named === undefined ? null : `${host}/${named}/v2.0`;
}

/** Spring's `issuer-uri` and go-oidc compare two texts. */
const exactly = (issuer: string): boolean => issuerInMetadata(issuer) === issuer;

/** Auth.js fills the metadata in first, by its own pattern. */
function asAuthJs(issuer: string): boolean {
  const tenant = /microsoftonline\.com\/(\w+)\/v2\.0/u.exec(issuer)?.[1] ?? 'common';
  return issuerInMetadata(issuer)?.replace('{tenantid}', tenant) === issuer;
}

const filledIn = (text: string): string => text.replace('<tenant-id>', TENANT_ID);

it('the tools that are played refuse what the real ones refuse', () => {
  expect(exactly(`${LOGIN.public}/common/v2.0`)).toBe(false);
  expect(exactly(`${LOGIN.public}/${DOMAIN}/v2.0`)).toBe(false);
  expect(exactly(`${LOGIN.public}/${TENANT_ID.toUpperCase()}/v2.0`)).toBe(false);
  expect(exactly(`${LOGIN.public}/${TENANT_ID}`)).toBe(false);
  expect(asAuthJs(`${LOGIN['us-government']}/organizations/v2.0`)).toBe(false);
  expect(asAuthJs(`${LOGIN.public}/consumers/v2.0`)).toBe(false);
  expect(asAuthJs(`${LOGIN.public}/${DOMAIN}/v2.0`)).toBe(false);
});

describe.each(CASES)('%s, %s', (cloud, tenant) => {
  const profile = { ...WEB_APP, cloud, tenant };

  it('The Things Stack finds the metadata of the issuer it is given', () => {
    const format = writableById('the-things-stack-json');
    const text = format.write(profile, undefined, PRACTICE_ORIGIN);
    const url = (JSON.parse(text) as { configuration: { oidc: { provider_url: string } } }).configuration.oidc
      .provider_url;
    expect(url.startsWith(`${LOGIN[cloud]}/`)).toBe(true);
    expect(exactly(filledIn(url))).toBe(true);
    expect(writableById('the-things-stack-command').write(profile, undefined, PRACTICE_ORIGIN)).toContain(
      url,
    );
    expectPlaceholderExplained(url, notesOn(format, profile));
  });

  it('Auth.js takes the issuer', () => {
    const format = writableById('auth-js-environment');
    const read = parseEnv(format.write(profile, undefined, PRACTICE_ORIGIN));
    const issuer = read['AUTH_MICROSOFT_ENTRA_ID_ISSUER'] ?? '';
    expect(issuer.startsWith(`${LOGIN[cloud]}/`)).toBe(true);
    expect(asAuthJs(filledIn(issuer))).toBe(true);
    expectPlaceholderExplained(issuer, notesOn(format, profile));
    const isTaken = tenant === 'common' || (tenant === 'organizations' && cloud === 'public');
    if (isTaken) expect(issuer).toBe(`${LOGIN[cloud]}/${tenant}/v2.0`);
  });

  it('Spring starts: with an issuer that fits, or with every address and none', () => {
    const format = writableById('spring-application');
    const provider = springProvider(format.write(profile, undefined, PRACTICE_ORIGIN));
    if (tenant === TENANT_ID) {
      expect(Object.keys(provider)).toEqual(['issuer-uri']);
      expect(exactly(provider['issuer-uri'] ?? '')).toBe(true);
      return;
    }
    const graph = { public: 'https://graph.microsoft.com', 'us-government': 'https://graph.microsoft.us' };
    expect(provider).toEqual({
      'authorization-uri': `${LOGIN[cloud]}/${tenant}/oauth2/v2.0/authorize`,
      'token-uri': `${LOGIN[cloud]}/${tenant}/oauth2/v2.0/token`,
      'jwk-set-uri': `${LOGIN[cloud]}/${tenant}/discovery/v2.0/keys`,
      'user-info-uri': `${{ ...graph, china: 'https://microsoftgraph.chinacloudapi.cn', practice: PRACTICE_ORIGIN }[cloud]}/oidc/userinfo`,
      'user-name-attribute': 'sub',
    });
    expect(notesOn(format, profile).join()).toContain(`“${tenant}”`);
  });
});

it('an ID is written as the metadata has it, in lower case', () => {
  const shouted = { ...WEB_APP, tenant: TENANT_ID.toUpperCase() };
  const spring = springProvider(writableById('spring-application').write(shouted));
  expect(exactly(spring['issuer-uri'] ?? '')).toBe(true);
});

function springProvider(text: string): Record<string, string> {
  const read = parse(text) as {
    spring: { security: { oauth2: { client: { provider: { entra: Record<string, string> } } } } };
  };
  return read.spring.security.oauth2.client.provider.entra;
}

function expectPlaceholderExplained(text: string, notes: readonly string[]): void {
  expect(notes.join().includes('<tenant-id>')).toBe(text.includes('<tenant-id>'));
}
