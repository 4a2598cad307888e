import { describe, expect, it } from 'vitest';
import { familyOf } from '../../../../shared/failures/codes/families.ts';
import { codeEntry } from '../../../../shared/failures/codes/table.ts';

describe('a code that the table does not hold', () => {
  it.each([
    [7000299, 'The provided client secret is blocked.', 'message', 'client_credentials'],
    [999999, "The reply URL 'https://x' is not allowed.", 'message', 'redirect_uri'],
    [999999, 'The scope api://x/y is unknown to the application.', 'message', 'resource_scope'],
    [999999, 'Application needs admin consent for this scope.', 'message', 'consent_permissions'],
    [500119, '', 'narrower-code', 'redirect_uri'],
    [501489, '', 'narrower-code', 'request_format'],
    [530039, '', 'narrower-code', 'conditional_access_mfa'],
    [53009, '', 'range', 'conditional_access_mfa'],
    [7002199, '', 'narrower-code', 'client_credentials'],
    [7000299, '', 'range', 'client_credentials'],
    [120099, '', 'range', 'user_account'],
    [81099, '', 'range', 'session'],
    [9002339, '', 'range', 'tenant'],
  ] as const)('%i “%s” is read from its %s', (code, message, basis, category) => {
    expect(codeEntry(code)).toBeUndefined();
    const family = familyOf(code, message);
    expect(family).toMatchObject({ basis, category });
    expect(family?.summary).toMatch(/^AuthLoupe does not know this code; .+\.$/u);
  });

  it.each([123456, 50999, 90999, 70999, 0, -5, 1.5, Number.NaN, 99_999_999_999])(
    'nothing is said of %d without a text',
    (code) => {
      expect(familyOf(code, '')).toBeNull();
      expect(familyOf(code, 'Told by a test.')).toBeNull();
    },
  );

  it('takes the causes of the wider code, and none by the range alone', () => {
    expect(familyOf(501489, '')?.causes).toEqual(['pkce_verifier_mismatch']);
    expect(familyOf(53009, '')?.causes).toEqual([]);
  });

  it('reads only the beginning of a very long text', () => {
    expect(familyOf(123456, `${'x '.repeat(4_000)}client secret`)).toBeNull();
  });
});
