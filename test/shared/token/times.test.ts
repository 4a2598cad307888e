import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTime, toTokenTime } from '../../../shared/token/times.ts';
import { buildToken } from '../../support/build-evidence.ts';

describe('toTokenTime', () => {
  it('reads seconds', () => {
    expect(toTokenTime(1_793_700_000)).toEqual({ kind: 'time', at: new Date(1_793_700_000_000) });
    expect(toTokenTime(1_793_700_000.5)).toMatchObject({ kind: 'time' });
  });

  it('names milliseconds', () => {
    expect(toTokenTime(1_793_700_000_000)).toEqual({
      kind: 'invalid',
      reason: 'milliseconds where seconds belong',
    });
  });

  it.each([1e20, Infinity, NaN, -1, 0, 1.5, 'abc', '1793700000', null, true, {}, []])(
    'refuses %j',
    (value) => {
      expect(toTokenTime(value).kind).toBe('invalid');
    },
  );

  it('tells a missing claim from a wrong one', () => {
    expect(readTime(buildToken({ exp: undefined }), 'exp').kind).toBe('missing');
    expect(readTime(buildToken({ exp: 'abc' }), 'exp').kind).toBe('invalid');
    expect(readTime(buildToken(), 'exp').kind).toBe('time');
  });

  it('gives only dates that can be printed', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const time = toTokenTime(value);
        return time.kind !== 'time' || time.at.toISOString().length > 0;
      }),
    );
  });
});
