import { join } from 'node:path';
import { expect, it } from 'vitest';

import { repositoryRoot } from '../../../../electron/setup/repository.mjs';
import { slowestTable, timePlaywright, timeVitest } from '../../../../electron/setup/test-run/slowest.mjs';

const spec = (...durations: readonly number[]) => ({
  tests: [{ results: durations.map((duration) => ({ duration })) }],
});

it('Vitest’s files are named from the repository on', () => {
  const name = join(repositoryRoot, 'test', 'one.test.ts');
  expect(timeVitest({ testResults: [{ name, startTime: 1_000, endTime: 3_500 }] })).toEqual([
    { file: join('test', 'one.test.ts'), ms: 2_500 },
  ]);
});

it('a Playwright file counts with its groups, its retries and in every project', () => {
  const suites = [
    { file: 'a.spec.ts', specs: [spec(100, 50)], suites: [{ file: 'a.spec.ts', specs: [spec(25)] }] },
    { file: 'b.spec.ts', specs: [spec(10)] },
    { file: 'a.spec.ts', specs: [spec(200)] },
  ];
  expect(timePlaywright({ suites })).toEqual([
    { file: 'a.spec.ts', ms: 375 },
    { file: 'b.spec.ts', ms: 10 },
  ]);
});

it('the table is short, the slowest first, and not there when nothing ran', () => {
  const times = [1, 9, 3, 7, 5, 2].map((seconds) => ({ file: `${seconds}.test.ts`, ms: seconds * 1_000 }));
  expect(slowestTable('Vitest', times).split('\n')).toEqual([
    'Slowest files of Vitest:',
    '    9.0 s  9.test.ts',
    '    7.0 s  7.test.ts',
    '    5.0 s  5.test.ts',
    '    3.0 s  3.test.ts',
    '    2.0 s  2.test.ts',
  ]);
  expect(slowestTable('Vitest', [])).toBe('');
});
