import { describe, expect, it } from 'vitest';
import { parseErrorText } from '../../../shared/reading/error-text.ts';

const outsideOf = (text: string): string | null => parseErrorText(text).facts.outside?.value ?? null;

describe('a message of another system', () => {
  it.each([
    ['psycopg2.OperationalError: FATAL: password authentication failed for user "app"', 'database'],
    ['550 5.7.1 Unable to relay', 'mail-server'],
    ['git@github.com: Permission denied (publickey).', 'git-or-ssh'],
    ['LDAP: error code 49 - AcceptSecurityContext error, data 52e', 'directory'],
    ['https://accounts.google.com/o/oauth2/v2/auth', 'other-provider'],
    ["Error: Cannot find module 'left'", 'package'],
    ['System.NullReferenceException: Object reference not set to an instance of an object.', 'program'],
  ])('%s', (text, system) => {
    expect(outsideOf(text)).toBe(system);
  });

  it('is none when Entra states a code', () => {
    expect(outsideOf("AADSTS50011: no. Cannot find module 'left'")).toBeNull();
  });

  it('is none of another provider when Entra is named, too', () => {
    expect(outsideOf('Keycloak and https://accounts.google.com work, Entra ID does not')).toBeNull();
  });

  it('has no codes of Entra: SQL Server’s number is its own', () => {
    const { facts } = parseErrorText("Login failed for user 'app'. Error Number: 18456, State: 1");

    expect(facts.outside?.value).toBe('database');
    expect(facts.codes).toEqual([]);
  });
});
