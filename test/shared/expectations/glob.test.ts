import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchesGlob } from '../../../shared/expectations/glob.ts';

/** The same question asked of a regular expression, for patterns that cannot hurt it. */
function matchesByRegExp(pattern: string, text: string): boolean {
  const source = Array.from(pattern, (character) =>
    character === '*' ? '[^]*' : character === '?' ? '[^]' : character.replace(/[\\^$.|+()[\]{}/-]/u, '\\$&'),
  ).join('');
  return new RegExp(`^${source}$`, 'u').test(text);
}

const letters = fc.array(fc.constantFrom('a', 'b', '.', '💡'), { maxLength: 12 }).map((all) => all.join(''));
const patterns = fc
  .array(fc.constantFrom('a', 'b', '.', '💡', '*', '?'), { maxLength: 6 })
  .map((all) => all.join(''));

describe('matchesGlob', () => {
  it.each([
    ['*@contoso.example', 'mara@contoso.example', true],
    ['*@contoso.example', 'mara@contoso.example.evil', false],
    ['https://sts.windows.net/*/', 'https://sts.windows.net/0b9a63a2/', true],
    ['a.c', 'abc', false],
    ['', '', true],
    ['', 'a', false],
    ['*', '', true],
    ['?', '💡', true],
    ['(a+)+$', '(a+)+$', true],
  ])('%s on %s: %s', (pattern, text, expected) => {
    expect(matchesGlob(pattern, text)).toBe(expected);
  });

  it('answers as a regular expression would', () => {
    fc.assert(
      fc.property(patterns, letters, (pattern, text) => {
        expect(matchesGlob(pattern, text)).toBe(matchesByRegExp(pattern, text));
      }),
      { numRuns: 2_000 },
    );
  });

  it('takes few steps for what makes others hang', () => {
    expect(matchesGlob(`${'*a'.repeat(100)}b`, 'a'.repeat(5_000))).toBe(false);
  });
});
