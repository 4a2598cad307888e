import { describe, expect, it } from 'vitest';
import { describeConfidence } from '../../../renderer/diagnosis/confidence-text.ts';
import { describeSource } from '../../../renderer/diagnosis/describe-source.ts';
import { toDifference } from '../../../renderer/diagnosis/difference.ts';

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

describe('the source of a proof', () => {
  it('is said in plain words with its pointer', () => {
    expect(describeSource('text')).toBe('in the text');
    expect(describeSource('exchanges[1].response.error.codes')).toBe(
      'in a request and its answer (exchanges[1].response.error.codes)',
    );
  });

  it('is named as it is when it is not known, names of the prototype too', () => {
    expect(describeSource('elsewhere[0]')).toBe('in elsewhere[0]');
    expect(describeSource('constructor.name')).toBe('in constructor.name');
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
