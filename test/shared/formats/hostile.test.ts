import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORMATS, WRITABLE_FORMATS, recogniseFormats } from '../../../shared/formats/catalogue.ts';
import type { Format } from '../../../shared/formats/format.ts';
import { LONGEST, LONGEST_EXTRA, LONGEST_INPUT } from '../../../shared/formats/reading/limits.ts';
import { profileDraftSchema } from '../../../shared/profile/profile-schema.ts';
import { BLANK_PROFILE } from '../../../shared/profile/profile.ts';
import { allCases } from '../../formats/all-cases.ts';
import { profileFor } from './generated-profile.ts';

const PIECES = [
  '{',
  '}',
  '[',
  '"',
  "'",
  '\\',
  ':',
  ',',
  '=',
  ';',
  '\n',
  '\r',
  '\t',
  '- ',
  '&a ',
  '*a',
  '!!js ',
  '%',
  '$(',
  '`',
  '\0',
  '\ud800',
  '__proto__',
  '#',
  '//',
  '/*',
  '---\n',
  '<<: ',
];

/** Whatever it is, it is an answer: a value within the bounds of a profile, or an error with its place. */
function expectAnswer(format: Format, text: string): void {
  const result = format.read(text);
  if (result.ok) {
    expect(profileDraftSchema.safeParse(result.value.draft).error?.message).toBeUndefined();
    return;
  }
  const { line, field, message } = result.error;
  expect(line).toBeGreaterThanOrEqual(1);
  expect(line).toBeLessThanOrEqual(text.split(/\r\n|\n|\r/u).length);
  expect(field).not.toBe('');
  expect(message.startsWith(`Line ${line}, ${field}: `)).toBe(true);
}

describe('no text ends a reader', () => {
  it.each(WRITABLE_FORMATS.map((format) => [format.id, format] as const))(
    '%s: its own text, mutated',
    (_id, format) => {
      const mutation = fc.record({
        profile: profileFor(format),
        at: fc.nat(),
        length: fc.nat(20),
        piece: fc.constantFrom(...PIECES),
      });
      fc.assert(
        fc.property(mutation, ({ profile, at, length, piece }) => {
          const text = format.write(profile);
          const from = at % (text.length + 1);
          expectAnswer(format, text.slice(0, from) + piece + text.slice(from + length));
          expectAnswer(format, text.slice(0, from));
        }),
        { numRuns: 300 },
      );
    },
  );

  it('every format reads every other format’s texts, cut in the middle', () => {
    for (const { text } of allCases().filter((_, index) => index % 5 === 0)) {
      const cut = text.slice(0, Math.ceil(text.length / 2));
      recogniseFormats(cut);
      for (const format of FORMATS) expectAnswer(format, cut);
    }
  });

  it('keys that objects inherit are keys like any other', () => {
    for (const key of ['__proto__', 'constructor', 'hasOwnProperty', 'toString']) {
      for (const format of FORMATS) {
        expectAnswer(format, JSON.stringify({ [key]: { clientId: 'x' } }).replace('"[key]"', `"${key}"`));
        expectAnswer(format, `${key}=1\n${key}: 2\n`);
      }
    }
    expect(({} as Record<string, unknown>)['clientId']).toBeUndefined();
  });
});

describe('the bounds are those of a stored profile', () => {
  const accepts = (changes: object) => profileDraftSchema.safeParse({ ...BLANK_PROFILE, ...changes }).success;

  it.each(Object.entries(LONGEST))('%s: %i', (field, most) => {
    expect(accepts({ [field]: 'x'.repeat(most) })).toBe(true);
    expect(accepts({ [field]: 'x'.repeat(most + 1) })).toBe(false);
  });

  it('inputs and extra parameters', () => {
    const input = (length: number) => ({
      relyingParty: { product: 'ivy', inputs: { baseUrl: 'x'.repeat(length) } },
    });
    expect([accepts(input(LONGEST_INPUT)), accepts(input(LONGEST_INPUT + 1))]).toEqual([true, false]);
    const extras = (count: number, name: number, value: number) => ({
      extraQueryParameters: Array.from({ length: count }, () => ({
        name: 'n'.repeat(name),
        value: 'v'.repeat(value),
      })),
    });
    const { count, name, value } = LONGEST_EXTRA;
    expect(accepts(extras(count, name, value))).toBe(true);
    expect([extras(count + 1, 1, 1), extras(1, name + 1, 1), extras(1, 1, value + 1)].map(accepts)).toEqual([
      false,
      false,
      false,
    ]);
  });
});
