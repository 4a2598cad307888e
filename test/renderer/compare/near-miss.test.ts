import { describe, expect, it } from 'vitest';
import { isNearMiss, onlyIn } from '../../../renderer/compare/near-miss.ts';

describe('near misses', () => {
  it('are marked when more is the same than not', () => {
    expect(isNearMiss('http://localhost/cb', 'http://localhost/cb/')).toBe(true);
    expect(isNearMiss('abc', 'xyz')).toBe(false);
    expect(isNearMiss('same', 'same')).toBe(false);
    expect(isNearMiss('a'.repeat(5_000), `${'a'.repeat(5_000)}b`)).toBe(false);
  });

  it('in lists are the entries of one side', () => {
    expect([...onlyIn('a\nb', 'b\nc')]).toEqual(['a']);
    expect([...onlyIn('a', null)]).toEqual(['a']);
  });
});
