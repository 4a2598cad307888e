import { describe, expect, it } from 'vitest';

import {
  closingLine,
  countPlaywright,
  countVitest,
  judgeRun,
  sumCounts,
} from '../../../../electron/setup/test-run/counts.mjs';
import { chooseRunners } from '../../../../electron/setup/test-run/runners.mjs';

const vitestReport = {
  numPassedTests: 5,
  numPendingTests: 1,
  numTodoTests: 1,
  testResults: [
    { status: 'passed', assertionResults: [{ status: 'passed' }] },
    { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'failed' }] },
  ],
};

describe('counting a report', () => {
  it('takes Vitest’s tests, and a file that did not load as one failure', () => {
    expect(countVitest(vitestReport)).toEqual({ passed: 5, failed: 2, skipped: 2 });
    const testResults = [...vitestReport.testResults, { status: 'failed', assertionResults: [] }];
    expect(countVitest({ ...vitestReport, testResults }).failed).toBe(3);
  });

  it('takes a flaky Playwright test as passed and a loose error as a failure', () => {
    const stats = { expected: 3, unexpected: 1, flaky: 1, skipped: 2 };
    expect(countPlaywright({ stats, errors: [] })).toEqual({ passed: 4, failed: 1, skipped: 2 });
    expect(countPlaywright({ stats, errors: [{}] }).failed).toBe(2);
  });
});

describe('judgeRun', () => {
  const good = { passed: 3, failed: 0, skipped: 1 };

  it('leaves a good and a plainly failed run as they are', () => {
    expect(judgeRun('Vitest', 0, good)).toEqual({ counts: good });
    expect(judgeRun('Vitest', 1, { ...good, failed: 2 })).toEqual({ counts: { ...good, failed: 2 } });
  });

  it.each([
    ['no report', 0, undefined],
    ['no executed test', 0, { passed: 0, failed: 0, skipped: 4 }],
    ['an exit code that no failed test explains', 1, good],
  ])('counts %s as a failure and says so', (_case, exitCode, counts) => {
    const outcome = judgeRun('Playwright', exitCode, counts);
    expect(outcome.counts.failed).toBe(1);
    expect(outcome.complaint).toContain('Playwright');
  });
});

describe('the closing line', () => {
  it('sums both runners and names skipped tests only when there are any', () => {
    const sum = sumCounts([
      { passed: 4, failed: 0, skipped: 0 },
      { passed: 2, failed: 1, skipped: 0 },
    ]);
    expect(closingLine(sum)).toBe('6 passed, 1 failed');
    expect(closingLine({ ...sum, skipped: 2 })).toBe('6 passed, 1 failed, 2 skipped');
  });
});

describe('chooseRunners', () => {
  const halves = (args: string[]) => chooseRunners(args).chosen.map(({ half }) => half);

  it('runs both halves unless one is named, and passes the rest on', () => {
    expect(halves([])).toEqual(['unit', 'e2e']);
    expect(halves(['unit'])).toEqual(['unit']);
    expect(halves(['e2e', '--grep', 'x'])).toEqual(['e2e']);
    expect(chooseRunners(['e2e', '--grep', 'x']).args).toEqual(['--grep', 'x']);
    expect(chooseRunners(['--retry=1'])).toMatchObject({ args: ['--retry=1'] });
  });
});
