import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toVisibleText } from '../../../renderer/text/visible-text.ts';

describe('toVisibleText', () => {
  it.each([
    ['plain text 123', 'plain text 123'],
    ['photo\u202egnp.exe', 'photo\\u202Egnp.exe'],
    ['a\u200bb', 'a\\u200Bb'],
    ['line\r\nnext\t.', 'line\\r\\nnext\\t.'],
    ['\u0000\u001b[31m', '\\u0000\\u001B[31m'],
    ['half \ud800 pair', 'half \\uD800 pair'],
    ['tag \u{e0041}', 'tag \\u{E0041}'],
    ['non\u00a0breaking', 'non\\u00A0breaking'],
    ['kept: é 漢 😀', 'kept: é 漢 😀'],
  ])('shows %j as %j', (text, shown) => {
    expect(toVisibleText(text)).toBe(shown);
  });

  it('leaves nothing unseen in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(toVisibleText(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
      }),
    );
  });
});
