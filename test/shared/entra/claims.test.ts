import { describe, expect, it } from 'vitest';
import { CLAIMS, meaningOfClaim } from '../../../shared/entra/claims.ts';
import { CUSTOMER_ATTRIBUTES, CUSTOMER_CLAIMS } from '../../../shared/entra/claims-customer.ts';
import { DEVICE_CLAIMS } from '../../../shared/entra/claims-device.ts';
import { IDENTITY_CLAIMS } from '../../../shared/entra/claims-identity.ts';
import { PERSON_CLAIMS } from '../../../shared/entra/claims-person.ts';
import { PLACE_CLAIMS } from '../../../shared/entra/claims-place.ts';
import { PROTOCOL_CLAIMS } from '../../../shared/entra/claims-protocol.ts';
import { RIGHTS_CLAIMS } from '../../../shared/entra/claims-rights.ts';
import { UNDOCUMENTED_CLAIMS } from '../../../shared/entra/claims-undocumented.ts';
import { isGraph, nameOfApplication, nameOfTenant } from '../../../shared/entra/well-known.ts';

describe('the dictionary of claims', () => {
  it('is of use', () => {
    expect(CLAIMS.size).toBeGreaterThanOrEqual(70);
  });

  it.each([...CLAIMS])('%s has a meaning in words', (_name, { meaning, condition }) => {
    expect(meaning).toMatch(/^[A-Z0-9].*\.$/u);
    expect(condition).toMatch(/^$|^[A-Zv0-9].*\.$/u);
  });

  it.each([
    'name',
    'email',
    'upn',
    'preferred_username',
    'unique_name',
    'given_name',
    'family_name',
    'ipaddr',
    'login_hint',
    'onprem_sid',
    'phone_number',
  ])('%s is personal', (name) => {
    expect(meaningOfClaim(name)?.isPersonal).toBe(true);
  });

  it.each(['__proto__', 'constructor', 'toString', ''])('finds nothing for %j', (name) => {
    expect(meaningOfClaim(name)).toBeNull();
  });
});

/** Met in public tokens before they had a meaning. */
const MET = [
  ...['emails', 'tfp', 'home_tid', 'home_puid', 'aai', 'xms_mpci', 'xms_pci', 'xms_wsit', 'controls'],
  ...[
    'dvc_cmp',
    'dvc_mngd',
    'dvc_dmjd',
    'capolids_latebind',
    'city',
    'country',
    'state',
    'jobtitle',
    'jobTitle',
  ],
  ...['department', 'company_name', 'email_verified', 'identities', 'newUser', 'netbios_name'],
  ...['sam_account_name', 'xms_rd', 'xms_ssm', 'xms_attr', 'xms_az_nwperimid', 'xms_par_app_azp'],
  ...['xms_spcu', 'xms_tntid'],
];

describe('claims that are met', () => {
  it.each(MET)('%s is explained by a page, or said to be undocumented', (name) => {
    const meaning = meaningOfClaim(name);
    const isUndocumented = meaning?.meaning.startsWith('Undocumented; do not build on it. ') === true;
    expect(isUndocumented).toBe(meaning?.source === undefined);
    if (meaning?.source !== undefined)
      expect(meaning.source).toMatch(
        /^(?:learn\.microsoft\.com|openid\.net|authjs\.dev|github\.com\/AzureAD)\/\S/u,
      );
  });

  it('are not shown to others where they tell a person, hold a secret, or nobody knows what they hold', () => {
    const unsafe = [...CUSTOMER_ATTRIBUTES, ...UNDOCUMENTED_CLAIMS].map(({ name }) => name);
    for (const name of [...unsafe, 'home_puid', 'sam_account_name', 'netbios_name'])
      expect(meaningOfClaim(name)?.isPersonal, name).toBe(true);
    for (const name of ['tfp', 'home_tid', 'newUser', 'controls', 'dvc_cmp'])
      expect(meaningOfClaim(name)?.isPersonal, name).toBe(false);
  });

  it('have one row each', () => {
    const groups = [CUSTOMER_CLAIMS, DEVICE_CLAIMS, IDENTITY_CLAIMS, PROTOCOL_CLAIMS, RIGHTS_CLAIMS];
    const others = [CUSTOMER_ATTRIBUTES, PERSON_CLAIMS, PLACE_CLAIMS, UNDOCUMENTED_CLAIMS];
    expect([...groups, ...others].flat()).toHaveLength(CLAIMS.size);
  });
});

describe('well-known ids', () => {
  it('are found in any letter case', () => {
    expect(nameOfApplication('04B07795-8DDB-461A-BBEE-02F9E1BF7B46')).toBe('Azure CLI');
    expect(nameOfTenant('72f988bf-86f1-41af-91ab-2d7cd011db47')).toBe('Microsoft');
    expect(nameOfApplication('')).toBeNull();
  });

  it('Graph has many names', () => {
    expect(isGraph('https://GRAPH.microsoft.com/')).toBe(true);
    expect(isGraph('https://graph.microsoft.com.evil.example')).toBe(false);
  });
});
