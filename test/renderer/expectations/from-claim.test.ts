import { describe, expect, it } from 'vitest';
import { toExpectations } from '../../../renderer/expectations/from-claim.ts';

describe('an expectation from a claim', () => {
  it.each([
    ['"mara"', 'mara'],
    ['1', '1'],
    ['true', 'true'],
    ['["a","b"]', '["a","b"]'],
    ['not json', 'not json'],
  ])('%s becomes the value %s', (json, value) => {
    expect(toExpectations({ name: 'x', json }, 'id').equal?.value).toBe(value);
  });

  it('has no value when that is too long to be one', () => {
    expect(toExpectations({ name: 'x', json: JSON.stringify('y'.repeat(2_000)) }, 'id').equal).toBeNull();
  });
});
