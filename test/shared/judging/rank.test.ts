import { describe, expect, it } from 'vitest';
import { rankCauses } from '../../../shared/judging/rank.ts';
import { CAUSES } from '../../../shared/failures/index.ts';
import { parseErrorText } from '../../../shared/reading/error-text.ts';
import { CASES } from './rank-cases/all.ts';

const topOf = (text: string): string | undefined => rankCauses(parseErrorText(text))[0]?.cause.id;

describe('ranking of causes', () => {
  it('has at least two texts of its own for each cause', () => {
    const thin = CAUSES.filter(({ id }) => id !== 'unknown' && (CASES[id] ?? []).length < 2);
    expect(thin).toEqual([]);
  });

  describe.each(Object.entries(CASES))('%s', (cause, texts) => {
    it.each(texts)('%s', (text) => {
      expect(topOf(text)).toBe(cause);
    });
  });

  it.each([
    ['an empty text', ''],
    ['a text about something else', 'The build failed: TypeScript cannot find the module ./x.'],
    ['a working sign-in', 'User nancy@contoso.com signed in successfully.'],
  ])('says that it does not know: %s', (_, text) => {
    expect(topOf(text)).toBe('unknown');
  });

  it('is less sure where the text tells less', () => {
    const sure = rankCauses(
      parseErrorText('AADSTS7000222: The provided client secret keys for app x are expired.'),
    )[0]?.confidence;
    const unsure = rankCauses(parseErrorText('invalid_client'))[0]?.confidence;
    expect(sure).toBeGreaterThan(unsure ?? 1);
  });
});
