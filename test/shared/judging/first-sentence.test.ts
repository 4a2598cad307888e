import { describe, expect, it } from 'vitest';
import { splitFirstSentence } from '../../../shared/judging/first-sentence.ts';

describe('the first sentence', () => {
  it.each([
    ['One only.', 'One only.', ''],
    ['The one. The other. A third.', 'The one.', 'The other. A third.'],
    [
      'At login.microsoftonline.com it is v2.0 only. Then more.',
      'At login.microsoftonline.com it is v2.0 only.',
      'Then more.',
    ],
    ['The app “Foo. Bar” is disabled. Enable it.', 'The app “Foo. Bar” is disabled.', 'Enable it.'],
    ['It is so (see there. Really). Next.', 'It is so (see there. Really).', 'Next.'],
    ['A closing mark ” alone. Next.', 'A closing mark ” alone.', 'Next.'],
    ['', '', ''],
  ])('%s', (text, first, rest) => {
    expect(splitFirstSentence(text)).toEqual([first, rest]);
  });
});
