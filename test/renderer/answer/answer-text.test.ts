import { describe, expect, it } from 'vitest';
import { describeConfidence } from '../../../renderer/answer/confidence-text.ts';
import { toDifference } from '../../../renderer/answer/difference.ts';

describe('a confidence', () => {
  it('is said in words and per cent, and is never beyond doubt', () => {
    expect([1, 0.9, 0.7, 0.4, 0.15, 0].map(describeConfidence)).toEqual([
      { words: 'Almost certain', percent: 99 },
      { words: 'Almost certain', percent: 90 },
      { words: 'Likely', percent: 70 },
      { words: 'Possible', percent: 40 },
      { words: 'Less likely', percent: 15 },
      { words: 'Unlikely', percent: 1 },
    ]);
  });
});

describe('the difference of two settings', () => {
  it('is what stands between the common head and the common tail', () => {
    expect(toDifference('http://a/callback', 'https://a/callback')).toEqual({
      head: 'http',
      before: '',
      after: 's',
      tail: '://a/callback',
    });
    expect(toDifference('aa', 'aaa')).toEqual({ head: 'aa', before: '', after: 'a', tail: '' });
  });

  it('never splits a character', () => {
    expect(toDifference('x😀', 'x😁')).toEqual({ head: 'x', before: '😀', after: '😁', tail: '' });
  });
});
