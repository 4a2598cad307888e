import { describe, expect, it } from 'vitest';
import { findCycles, importsOf } from '../../../../electron/setup/fences/import-graph.mjs';

/** Files with their text, as a graph. */
const graphOf = (files: Readonly<Record<string, string>>) =>
  new Map(Object.entries(files).map(([name, text]) => [name, importsOf(name, text)]));

describe('a cycle', () => {
  it('is found although types alone close it', () => {
    const files = {
      'shared/entra/start.ts': `import { one } from '../token/one.ts';\nexport const start = one;\n`,
      'shared/token/one.ts': `import { two } from './two.ts';\nexport const one = two;\nexport type One = 1;\n`,
      'shared/token/two.ts': `import type { One } from './one.ts';\nexport const two: One = 1;\n`,
    };
    expect(findCycles(graphOf(files))).toEqual([['shared/token/one.ts', 'shared/token/two.ts']]);
  });

  it.each([
    ['types among values', `import { a, type One } from './one.ts';`],
    ['names passed on', `export { one } from './one.ts';`],
    ['all names passed on', `export * from './one.ts';`],
    ['an import on demand', `export const later = () => import('./one.ts');`],
    ['a type of an import', `export type One = import('./one.ts').One;`],
  ])('is closed by %s', (_, text) => {
    const files = { 'token/one.ts': `import './two.ts';`, 'token/two.ts': text };
    expect(findCycles(graphOf(files))).toEqual([['token/one.ts', 'token/two.ts']]);
  });

  it('is found beside another one', () => {
    const files = {
      'a.ts': `import './b.ts';\nimport './c.ts';`,
      'b.ts': `import './a.ts';`,
      'c.ts': `import './d.ts';`,
      'd.ts': `import './c.ts';`,
    };
    expect(findCycles(graphOf(files))).toEqual([
      ['a.ts', 'b.ts'],
      ['c.ts', 'd.ts'],
    ]);
  });
});

it('two ways to one file are no cycle, and packages are none of ours', () => {
  const files = {
    'a.ts': `import './b.ts';\nimport './c.ts';\nimport 'react';`,
    'b.ts': `import './d.ts';`,
    'c.ts': `import './d.ts';\n// import './a.ts';`,
    'd.ts': '',
  };
  expect(findCycles(graphOf(files))).toEqual([]);
});
