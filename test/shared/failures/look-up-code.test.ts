import { describe, expect, it } from 'vitest';
import { codeEntry } from '../../../shared/failures/index.ts';
import { lookUpCode, UNKNOWN_CODE } from '../../../shared/failures/look-up-code.ts';
import { likelyCauses } from '../../../shared/reasoning/code.ts';

const causesOf = (code: number, message: string): readonly string[] =>
  likelyCauses(lookUpCode(code, message), message).map(([cause]) => cause.id);

describe('a code that the table does not hold', () => {
  it.each([
    [7000299, 'The provided client secret is blocked.', 'its message is about the client secret'],
    [999999, "The reply URL 'https://x' is not allowed.", 'its message is about the redirect URI'],
    [999999, 'The scope api://x/y is unknown to the application.', 'its message is about scopes'],
    [501489, '', 'by its number it is probably a special case of AADSTS50148'],
    [7000299, '', 'the codes around it are about client authentication'],
    [120099, '', 'the codes around it are about changing a password'],
  ])('%i “%s”: %s', (code, message, known) => {
    expect(codeEntry(code)).toBeUndefined();
    const entry = lookUpCode(code, message);
    expect(entry.meaning).toContain(known);
    expect(entry).toMatchObject({ rule: UNKNOWN_CODE, family: 'unlisted' });
  });

  it.each([123456, 50999, 90999, 70999, 99_999_999_999])('nothing is said of %d without a text', (code) => {
    expect(lookUpCode(code, 'Told by a test.').meaning).toBe(
      `AuthLoupe does not know the code AADSTS${code}.`,
    );
  });

  it('takes the causes of the message or of the wider code, and none by the range alone', () => {
    expect(causesOf(7000299, 'The provided client secret is blocked.')).toEqual(['client_secret_invalid']);
    expect(causesOf(501489, '')).toEqual(['pkce_verifier_mismatch']);
    expect(causesOf(7000299, '')).toEqual([]);
  });

  it('reads only the beginning of a very long text', () => {
    expect(causesOf(123456, `${'x '.repeat(4_000)}client secret`)).toEqual([]);
  });
});
