import { describe, expect, it } from 'vitest';
import { moveProfile } from '../../../renderer/profiles/profile-order.ts';

const ids = ['a', 'b', 'c', 'd'];

describe('moveProfile', () => {
  it('moves past the neighbour', () => {
    expect(moveProfile(ids, ids, 'c', 'up')).toEqual(['a', 'c', 'b', 'd']);
    expect(moveProfile(ids, ids, 'b', 'down')).toEqual(['a', 'c', 'b', 'd']);
  });

  it('moves past the visible neighbour when a filter hides others', () => {
    expect(moveProfile(ids, ['a', 'd'], 'd', 'up')).toEqual(['d', 'a', 'b', 'c']);
    expect(moveProfile(ids, ['a', 'd'], 'a', 'down')).toEqual(['b', 'c', 'd', 'a']);
  });

  it('changes nothing at the ends', () => {
    expect(moveProfile(ids, ids, 'a', 'up')).toBe(ids);
    expect(moveProfile(ids, ids, 'd', 'down')).toBe(ids);
    expect(moveProfile(ids, ['b'], 'a', 'down')).toBe(ids);
  });
});
