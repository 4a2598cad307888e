import { expect, it } from 'vitest';
import { copyName, withFreeNames } from '../../../shared/profile/copy-name.ts';
import { BLANK_PROFILE } from '../../../shared/profile/profile.ts';

it.each([
  ['A', [], 'A copy'],
  ['A', ['A copy'], 'A copy 2'],
  ['A', ['A copy', 'A copy 2'], 'A copy 3'],
  ['A copy', ['A copy'], 'A copy 2'],
  ['A copy 7', [], 'A copy'],
  ['', [], ' copy'],
  ['🦊🦊🦊🦊🦊🦊🦊🦊🦊🦊', [], '🦊🦊🦊🦊🦊🦊🦊 copy'],
])('the name of a copy of %j beside %j is %j', (name, taken, expected) => {
  expect(copyName(name, new Set(taken), 20)).toBe(expected);
});

it('names that are taken, or come twice, become those of copies; all others stay', () => {
  const drafts = ['A', 'B', 'B', '', '', 'A', 'A copy'].map((name) => ({ ...BLANK_PROFILE, name }));
  expect(withFreeNames(drafts, ['A', '']).map(({ name }) => name)).toEqual([
    'A copy',
    'B',
    'B copy',
    '',
    '',
    'A copy 2',
    'A copy 3',
  ]);
});
