import { expect, it } from 'vitest';
import { chooseParts } from './parts.ts';

const PARTS = { practice: 1, servers: 2, window: 3 };

it('without a name, all parts are measured', () => {
  expect(chooseParts(PARTS, [])).toEqual({ ok: true, value: [1, 2, 3] });
});

it('named parts are measured once each, in the order of the table', () => {
  expect(chooseParts(PARTS, ['window', 'practice', 'window'])).toEqual({ ok: true, value: [1, 3] });
});

it.each(['sign', 'Practice', '', 'toString', '__proto__'])(
  '%j is refused with the names that there are',
  (name) => {
    expect(chooseParts(PARTS, ['practice', name])).toMatchObject({
      ok: false,
      error: {
        code: 'bench-part-unknown',
        message: `There is no part ${JSON.stringify(name)} of the bench. There are: practice, servers, window.`,
      },
    });
  },
);
