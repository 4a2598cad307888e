import { describe, expect, it } from 'vitest';
import { CLAIMS, meaningOfClaim } from '../../../shared/entra/claims.ts';
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
