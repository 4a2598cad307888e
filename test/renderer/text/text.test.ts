import { describe, expect, it } from 'vitest';
import { describeRedacted } from '../../../renderer/parts/field-value.tsx';
import { toClaimValue, toCopyText } from '../../../renderer/text/claim-value.ts';
import { formatCountdown, formatDuration } from '../../../renderer/text/duration.ts';
import { formatLocal, formatUtc } from '../../../renderer/text/moment.ts';
import { formatRelative } from '../../../renderer/text/relative.ts';

describe('durations', () => {
  it.each([
    [0, '0 ms'],
    [119.6, '120 ms'],
    [8249, '8.2 s'],
    [42_400, '42 s'],
    [125_900, '2 min 5 s'],
  ])('says %d ms as %s', (ms, text) => {
    expect(formatDuration(ms)).toBe(text);
  });

  it('counts down in whole seconds and stops at zero', () => {
    expect([formatCountdown(119_001), formatCountdown(59_000), formatCountdown(-5)]).toEqual([
      '2:00',
      '0:59',
      '0:00',
    ]);
  });
});

describe('times', () => {
  it('gives UTC to the second', () => {
    expect(formatUtc('2026-11-21T13:02:11.123Z')).toBe('2026-11-21T13:02:11Z');
  });

  it('gives back what is no time', () => {
    expect([formatUtc('soon'), formatLocal('soon')]).toEqual(['soon', 'soon']);
  });

  it.each([
    [3_540_000, 'in 59 minutes'],
    [-172_800_000, '2 days ago'],
    [400, 'now'],
  ])('says %d ms from now as %s', (ms, text) => {
    const now = new Date('2026-11-21T13:02:11Z');
    expect(formatRelative(new Date(now.getTime() + ms), now)).toBe(text);
  });
});

describe('claim values', () => {
  it('shows a string without quotes, a list line by line, the rest as JSON', () => {
    expect(toClaimValue('"a"')).toEqual({ kind: 'text', text: 'a' });
    expect(toClaimValue('["a",1,{"b":2}]')).toEqual({ kind: 'list', lines: ['a', '1', '{\n  "b": 2\n}'] });
    expect(toClaimValue('null')).toEqual({ kind: 'text', text: 'null' });
  });

  it('shows text that is not JSON as it is', () => {
    expect(toClaimValue('{broken')).toEqual({ kind: 'text', text: '{broken' });
  });

  it('copies the string itself, or else the JSON', () => {
    expect([toCopyText('"a"'), toCopyText('["a"]')]).toEqual(['a', '["a"]']);
  });
});

describe('redacted values', () => {
  it('says what it was and how long', () => {
    expect(describeRedacted({ redacted: 'secret', length: 1040 })).toBe('•••• secret, 1,040 characters');
  });
});
